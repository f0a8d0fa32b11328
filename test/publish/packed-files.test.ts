import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPackedFiles } from '../../src/publish/packed-files.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

/** Files of one hundred bytes; packing leaves them as they are, and counts. */
function folderOf(amount: number) {
  const folder = temporaryFolder();
  const files = Array.from({ length: amount }, (_, index) => path.join(folder, `${index}.html`));
  for (const file of files) writeFileSync(file, Buffer.alloc(100, path.basename(file)));
  const counts = { packed: 0, now: 0, most: 0 };
  const pack = async (bytes: Buffer) => {
    counts.packed += 1;
    counts.now += 1;
    counts.most = Math.max(counts.most, counts.now);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    counts.now -= 1;
    return bytes;
  };
  return { files, counts, pack };
}

test('a file that many ask for at once is packed once, and again when it has changed', async () => {
  const { files, counts, pack } = folderOf(1);
  const { load } = buildPackedFiles({ most: 1000, atOnce: 2, pack });
  const [file = ''] = files;
  const all = await Promise.all(Array.from({ length: 20 }, () => load(file, 'ett')));
  expect([counts.packed, new Set(all).size]).toEqual([1, 1]);
  await load(file, 'ett');
  expect(counts.packed).toBe(1);
  writeFileSync(file, 'annat');
  expect((await load(file, 'två')).toString()).toBe('annat');
  expect(counts.packed).toBe(2);
});

test('whatever is asked for, what is kept and what is packed at a time stay within their bounds, and every answer is right', async () => {
  const { files, counts, pack } = folderOf(12);
  const asked = fc.array(fc.array(fc.nat(11), { minLength: 1, maxLength: 12 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(asked, async (rounds) => {
      const { load, size } = buildPackedFiles({ most: 350, atOnce: 2, pack });
      for (const round of rounds) {
        const bodies = await Promise.all(round.map((index) => load(files[index] ?? '', 'ett')));
        expect(bodies.map(String)).toEqual(round.map((index) => Buffer.alloc(100, `${index}.html`).toString()));
        expect(size()).toBeLessThanOrEqual(350);
      }
    }),
  );
  expect(counts.most).toBe(2);
});

test('what was asked for longest ago goes first, and what is larger than the bound is not kept', async () => {
  const { files, counts, pack } = folderOf(4);
  const [one = '', two = '', three = '', large = ''] = files;
  const { load } = buildPackedFiles({ most: 200, atOnce: 1, pack });
  writeFileSync(large, Buffer.alloc(201));
  for (const file of [one, two, one, three, one, large]) await load(file, 'ett');
  expect(counts.packed).toBe(4);
  await load(two, 'ett');
  await load(large, 'ett');
  expect(counts.packed).toBe(6);
});

test('a file that is not there is told, and the next one is packed all the same', async () => {
  const { files, pack } = folderOf(1);
  const { load, size } = buildPackedFiles({ most: 1000, atOnce: 1, pack });
  await expect(load(`${files[0]}-saknas`, 'ett')).rejects.toThrow('ENOENT');
  expect((await load(files[0] ?? '', 'ett')).length).toBe(100);
  expect(size()).toBe(100);
});
