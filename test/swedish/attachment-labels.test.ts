import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandAttachmentLabels } from '../../src/swedish/attachments.ts';
import { runs } from '../runs.ts';

const EXPANDED: Readonly<Record<string, string>> = {
  'Bil C': 'C',
  'Bil. C': 'C',
  'Bilaga C1': 'C1',
  'Bilaga D 3': 'D3',
  'bil. 2a': '2a',
  'Bilaga 2 b': '2b',
  'Bilaga B:1': 'B1',
  'Bilaga C 1-2': 'C1 C2',
  'Bilaga E 3-5': 'E3 E4 E5',
  'Bilaga C1–C3': 'C1 C2 C3',
  'Bilaga C1–3': 'C1 C2 C3',
  'Bilaga C 1 – C 3': 'C1 C2 C3',
  'Bilaga 10-15': '10 11 12 13 14 15',
  'Bilaga 1 till 3': '1 2 3',
  'Bilaga 1 t.o.m. 3': '1 2 3',
  'Bilagor A–C': 'A B C',
  'Bilagor Y–Ä': 'Y Z Å Ä',
  'Bilaga 2a–c': '2a 2b 2c',
  'Bilaga 2a–2c': '2a 2b 2c',
  'Bilaga 2a och b': '2a 2b',
  'Bilaga B, B1': 'B B1',
  'Bilaga 4, 5': '4 5',
  'Bilaga 16,17,18, 19': '16 17 18 19',
  'Bilaga 17 och 18': '17 18',
  'Bilaga A och B:1': 'A B1',
  'Bilaga A samt D–F': 'A D E F',
  'Bilaga C 1, 2': 'C1 C2',
  'Bilaga C 1-2, 4': 'C1 C2 C4',
  'Bilaga A & 2': 'A 2',
  'Bilaga\n  C': 'C',
  'Bilaga A, A och A': 'A',
  'Bilaga 07': '7',
};

describe('the labels of a mention', () => {
  test.each(Object.entries(EXPANDED))('%s', (printed, labels) => {
    expect(expandAttachmentLabels(printed).join(' ')).toBe(labels);
  });

  test.each(['Bilaga', 'Bilagor', '', 'Bilaga ekar', 'Bilaga 2031'])('are none in “%s”', (printed) => {
    expect(expandAttachmentLabels(printed)).toEqual([]);
  });

  test.each([
    ['Bilaga 15-10', '15 10'],
    ['Bilaga C–A', 'C A'],
    ['Bilaga 1-A', '1 A'],
    ['Bilaga A–B2', 'A B2'],
    ['Bilaga C1–D3', 'C1 D3'],
    ['Bilaga 1–2b', '1 2b'],
  ])('are the two ends where no order leads from one to the other: %s', (printed, labels) => {
    expect(expandAttachmentLabels(printed).join(' ')).toBe(labels);
  });

  test('of a range are fifty at most; a longer one gives its ends', () => {
    expect(expandAttachmentLabels('Bilaga 1-50')).toHaveLength(50);
    expect(expandAttachmentLabels('Bilaga 1-51')).toEqual(['1', '51']);
  });

  test('name themselves when printed one by one', () => {
    const letter = fc.constantFrom('', ...'ABCÅÄÖ');
    const label = fc.tuple(letter, fc.integer({ min: 1, max: 999 })).map(([prefix, number]) => `${prefix}${number}`);
    fc.assert(
      fc.property(label, (printed) => {
        expect(expandAttachmentLabels(`Bilaga ${printed}`)).toEqual([printed]);
      }),
    );
  });

  test('never hold anything but letters and numbers, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom('Bilaga', ' ', 'C', '1', '-', '–', ',', 'och', '2', 'a', ':', 'till'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const label of expandAttachmentLabels(pieces.join(''))) expect(label).toMatch(/^[A-ZÅÄÖ]?\d{0,3}[a-z]?$/);
      }),
      { numRuns: runs(1_000) },
    );
  });
});
