import { expect, test } from 'vitest';
import { tenseOf } from '../../src/swedish/tense.ts';

test.each([
  ['De tre hade deltagit i Barrådets möte den', 'past'],
  ['när Bo medverkade på mötet den', 'past'],
  ['Bo deltog i mötet den', 'past'],
  ['frågan lyftes på mötet den', 'past'],
  ['frågan uppdrogs åt Bo på mötet den', 'past'],
  ['Föregående minnesanteckningar', 'past'],
  ['På Barrådets möte den ', 'past'],
  ['som rådet beslutade om vid mötet den', 'past'],
  ['Inför nästa möte den', 'future'],
  ['Hon påminde om att frågan ska tas upp på Barrådet den', 'future'],
  ['Jouren, som ska samordna arbetet, togs upp på mötet i Barrådet ', 'past'],
  ['Rådet väntas på mötet den', 'future'],
  ['Lokal innan Barrådet', 'future'],
  ['Lövrådet', undefined],
  ['', undefined],
] as const)('“%s” tells of what is %s', (words, tense) => {
  expect(tenseOf(words)).toBe(tense);
});
