import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAttachments, withoutAttachments } from '../../src/swedish/attachments.ts';
import { runs } from '../runs.ts';

const PRINTED = [
  'Bilaga C',
  'Bilaga C 1-2',
  'Bilaga C1',
  'Bil C',
  'Bil. C',
  'Bilaga B, B1',
  'Bilaga 10-15',
  'Bilaga 10–15',
  'Bilaga 16,17,18, 19',
  'Bilaga 17 och 18',
  'Bilaga 17 samt 18',
  'Bilagor A och B',
  'Bilaga 3b',
  'bilaga C',
  'bil. 2',
  'Bilagor A–C',
];

describe('the attachments that a text names', () => {
  test.each(PRINTED)('are found as printed: %s', (printed) => {
    expect(findAttachments(`Se ${printed} för mer.`)).toEqual([printed]);
  });

  test('are told once each, in order', () => {
    expect(findAttachments('Bilaga B, sedan Bilaga A. Åter Bilaga B.')).toEqual(['Bilaga B', 'Bilaga A']);
  });

  test('are read across the end of a line', () => {
    expect(findAttachments('Se Bilaga\n  C')).toEqual(['Bilaga C']);
  });

  test.each(['Bilagan skickas', 'bil C', 'Bilaga finns', 'Bilaga Ekar', 'Bilar C', 'UnderBilaga C', 'Bilaga'])(
    'are none in “%s”',
    (text) => {
      expect(findAttachments(text)).toEqual([]);
    },
  );

  test('stop before the word that follows', () => {
    expect(findAttachments('Bilaga C och Dalen')).toEqual(['Bilaga C']);
    expect(findAttachments('Bilaga 4 ekar')).toEqual(['Bilaga 4']);
  });

  test('stand in the text, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom('Bilaga', 'Bil.', ' ', 'C', '1', '-', ',', ' och ', '2', 'Å'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join('');
        for (const found of findAttachments(text)) expect(text.replaceAll(/\s+/g, ' ')).toContain(found);
      }),
      { numRuns: runs(1_000) },
    );
  });
});

test('thirty labels in a row are read at once', () => {
  const labels = Array.from({ length: 30 }, (_, index) => `C${index + 1}`).join(', ');
  expect(findAttachments(`(Bilaga ${labels}) samt information`)).toEqual([`Bilaga ${labels}`]);
});

describe('a title', () => {
  test.each(PRINTED.flatMap((printed) => [`Ekar (${printed})`, `Ekar, ${printed}.`]))(
    'loses the attachments at its end: %s',
    (title) => {
      expect(withoutAttachments(title)).toBe('Ekar');
    },
  );

  test.each([
    'Ekar',
    'Genomgång av Bilaga C',
    'Ekar (se Bilaga C)',
    'Ekar enligt Bilaga C och Bilaga D.',
    'Bilaga C om ekar',
    'Ekar (C)',
    'Bilagor',
  ])('without attachments at its end stays: %s', (title) => {
    expect(withoutAttachments(title)).toBe(title);
  });
});
