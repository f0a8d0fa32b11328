import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readListLength,
  readNumberValue,
  readSignedValue,
  readTextValue,
  readValue,
  skipValue,
  writeList,
  writeText,
} from '../../../src/search/pagefind/cbor.ts';

/** Examples of RFC 8949, appendix A: bytes in hex, one value each. */
const VALUES = [
  '00',
  '17',
  '1818',
  '1903e8',
  '1a000f4240',
  '1b000000e8d4a51000',
  '20',
  '3903e7',
  'f90000',
  'fb3ff199999999999a',
  'f4',
  'f6',
  'c074323031332d30332d32315432303a30343a30305a',
  '4401020304',
  '6449455446',
  '62c3bc',
  '80',
  '83010203',
  '8301820203820405',
  'a201020304',
];
const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('a value of CBOR', () => {
  test.each(VALUES)('%s is read to its end, and no further', (hex) => {
    const reader = { bytes: bytesOf(`${hex}00`), at: 0 };
    expect(Buffer.from(readValue(reader)).toString('hex')).toBe(hex);
    expect(readNumberValue(reader)).toBe(0);
  });

  test.each(VALUES.filter((hex) => hex.length > 2))('%s without its last byte is refused', (hex) => {
    expect(() => readValue({ bytes: bytesOf(hex.slice(0, -2)), at: 0 })).toThrow();
  });

  test.each(['18', '19ff', '1aff', '1affffff', '1bffffffffffffff', '38', '39ff'])(
    'that is a number and lacks a byte, %s, is refused by whatever reads it',
    (hex) => {
      for (const read of [readNumberValue, readSignedValue, skipValue, readListLength])
        expect(() => read({ bytes: bytesOf(hex), at: 0 })).toThrow('bytes end');
    },
  );

  test('of any length is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 300 }), (texts) => {
        const reader = { bytes: writeList(texts.map(writeText)), at: 0 };
        expect(Array.from({ length: readListLength(reader) }, () => readTextValue(reader))).toEqual(texts);
        expect(reader.at).toBe(reader.bytes.length);
      }),
    );
  });

  test('of another kind than is expected is refused', () => {
    expect(() => readTextValue({ bytes: bytesOf('01'), at: 0 })).toThrow();
    expect(() => readListLength({ bytes: bytesOf('6161'), at: 0 })).toThrow();
    expect(() => readNumberValue({ bytes: bytesOf('80'), at: 0 })).toThrow();
    expect(() => readValue({ bytes: bytesOf('9f01ff'), at: 0 })).toThrow();
  });
});
