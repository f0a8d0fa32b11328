import { expect, test } from 'vitest';
import {
  readListLength,
  readNumberValue,
  readTextValue,
  writeNumber,
  writeText,
  type CborReader,
} from '../../../src/search/pagefind/cbor.ts';
import { CborWriter } from '../../../src/search/pagefind/cbor-writer.ts';

/** The numbers at which the first byte tells of another size. */
const NUMBERS = [0, 1, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295];

test.each(NUMBERS)('the number %s is read back, and is the bytes that a value by itself has', (number) => {
  const writer = new CborWriter();
  writer.number(number);
  const bytes = writer.take();
  expect(bytes).toEqual(Uint8Array.from(writeNumber(number)));
  expect(readNumberValue({ bytes, at: 0 })).toBe(number);
});

test('texts, lists and written parts stand one after the other, also where there are more than there was room for', () => {
  const writer = new CborWriter();
  const texts = ['', 'å', 'Överenskommelse 🙂', 'x'.repeat(300), 'ö'.repeat(70_000)];
  writer.listHead(texts.length);
  for (const text of texts) writer.text(text);
  const part = writeText('del');
  writer.written(Uint8Array.of(1, ...part, 2), 1, 1 + part.length);
  const reader: CborReader = { bytes: writer.take(), at: 0 };
  expect(readListLength(reader)).toBe(texts.length);
  expect([...texts, 'del'].map(() => readTextValue(reader))).toEqual([...texts, 'del']);
  expect(reader.at).toBe(reader.bytes.length);
});

test('what was taken stays as it is when the writer goes on', () => {
  const writer = new CborWriter();
  writer.number(7);
  const taken = writer.take();
  writer.number(9);
  expect([...taken]).toEqual([7]);
  expect([...writer.take()]).toEqual([9]);
});
