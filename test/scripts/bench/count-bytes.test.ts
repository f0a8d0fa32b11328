import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { countBytes } from '../../../scripts/bench/count-bytes.ts';

async function serve(body: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const bound = server.address();
  return `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/`;
}

test('what a site sends is handed on whole and counted, with the heads of its answers', async () => {
  const body = 'å'.repeat(50_000);
  const counting = await countBytes(await serve(body));
  onTestFinished(counting.close);
  expect(counting.bytes()).toBe(0);
  expect(await (await fetch(counting.address)).text()).toBe(body);
  const once = counting.bytes();
  expect(once).toBeGreaterThan(100_000);
  expect(once).toBeLessThan(101_000);
  await (await fetch(counting.address)).text();
  expect(counting.bytes()).toBe(2 * once);
});

test('a count that is closed answers no more', async () => {
  const { address, close } = await countBytes(await serve('x'));
  await (await fetch(address)).text();
  await close();
  await expect(fetch(address)).rejects.toThrow();
});
