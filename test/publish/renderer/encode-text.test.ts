import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeText } from '../../../src/publish/renderer/encode-text.ts';

test('gives the bytes that TextEncoder gives, of any text and of a long one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(encodeText(text)).toEqual(new TextEncoder().encode(text));
    }),
  );
  const long = 'åäö – ”🌲” '.repeat(120_000);
  expect(Buffer.from(encodeText(long)).equals(Buffer.from(long))).toBe(true);
});

test('what was given stays as it is when another text is encoded', () => {
  const first = encodeText('först');
  encodeText('sedan');
  expect(new TextDecoder().decode(first)).toBe('först');
});
