import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { receiveBody } from '../../src/import-page/receive-body.ts';

test('a body is taken whole, and not at all where it is too large', async () => {
  const body = () => Readable.from([Buffer.from('hej '), Buffer.from('du')]);
  expect(Buffer.from((await receiveBody(body(), 6)) ?? []).toString()).toBe('hej du');
  expect(await receiveBody(body(), 5)).toBeUndefined();
});

test('a body without end is left as soon as it is too large', async () => {
  let given = 0;
  const endless = Readable.from(
    (function* () {
      for (;;) {
        given += 1;
        yield Buffer.alloc(1000);
      }
    })(),
  );
  expect(await receiveBody(endless, 10_000)).toBeUndefined();
  expect(given).toBeLessThan(100);
});
