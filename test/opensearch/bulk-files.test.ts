import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeBulkFiles } from '../../src/opensearch/bulk-files.ts';

/** What an engine reads: lines that end in a line feed and nothing else, in pairs. */
function readBulk(text: string): readonly (readonly [unknown, unknown])[] {
  expect(text.endsWith('\n')).toBe(true);
  const lines = Buffer.from(text)
    .toString('utf8')
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
  return Array.from({ length: lines.length / 2 }, (_each, pair) => [lines[2 * pair], lines[2 * pair + 1]] as const);
}

const HOSTILE = 'rad ett\nrad två\r\n"citat" \\ \u2028 \u2029 \u0085 \u0000 å 😀 {"index":{}}';

describe('files for _bulk', () => {
  test('have an action and a document on a line each, whatever the words hold', () => {
    const document = { id: 'norr-2024-05-17-1', text: HOSTILE };
    const [file, ...more] = writeBulkFiles([document]);
    expect(more).toEqual([]);
    expect(readBulk(file?.text ?? '')).toEqual([[{ index: { _id: document.id } }, document]]);
  });

  test('hold no sign that another reader takes for the end of a line', () => {
    const document = { id: '1', text: HOSTILE };
    const text = [...writeBulkFiles([document])].map((file) => file.text).join('');
    expect(text.split(/[\n\r\u0085\u2028\u2029\v\f]/)).toHaveLength(3);
  });

  test('come back as they were, all of them and in their order, whatever they hold and wherever they are cut', () => {
    const documents = fc.array(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 40 }),
        text: fc.string({ unit: fc.constantFrom(...HOSTILE), maxLength: 30 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(documents, fc.integer({ min: 1, max: 400 }), (all, most) => {
        const files = [...writeBulkFiles(all, most)];
        const read = files.flatMap(({ text }) => readBulk(text));
        expect(read.map(([, document]) => document)).toEqual(all);
        expect(read.map(([action]) => action)).toEqual(all.map(({ id }) => ({ index: { _id: id } })));
      }),
    );
  });

  test('are no larger than told, but for a single document that is', () => {
    const all = [5, 300, 5, 5, 5].map((length, place) => ({ id: String(place), text: 'å'.repeat(length) }));
    const files = [...writeBulkFiles(all, 140)];
    expect(files.map(({ documents }) => documents)).toEqual([1, 1, 2, 1]);
    for (const { text, documents } of files)
      if (documents > 1) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(140);
  });

  test('are none where there is nothing', () => {
    expect([...writeBulkFiles([])]).toEqual([]);
  });
});
