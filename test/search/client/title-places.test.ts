import { describe, expect, test } from 'vitest';
import { findTitlePlaces } from '../../../src/search/client/title-places.ts';
import { bareWord, chooseMarks, type MetPart } from '../../../src/search/engine/choose-marks.ts';

function marked(title: string, kind: MetPart['kind'], ...asked: readonly string[]): readonly string[] {
  const words = title.split(' ');
  const parts = asked.map((word) => ({ word, kind }));
  return chooseMarks(findTitlePlaces(parts, words), words).map(({ start, end }) =>
    words.slice(start, end).map(bareWord).join(' '),
  );
}

describe('a title has', () => {
  test.each([
    ['a word in another form', 'Nya avtalet', ['avtal'], ['avtalet']],
    ['a part of a compound', 'Samverkansavtal (nytt)', ['avtal'], ['Samverkansavtal']],
    ['an abbreviation before a hyphen', 'Om APL-platser', ['apl'], ['APL-platser']],
    ['an abbreviation after a slash', 'MAS/MAR i länet', ['mar'], ['MAS/MAR']],
    ['no month for an abbreviation', 'Möte i mars', ['mar'], []],
    ['a word with a hyphen', 'Läget för Covid-19', ['covid-19'], ['Covid-19']],
    ['any of two words', 'Jour och beredskap', ['jour eller beredskap'], ['Jour', 'beredskap']],
  ])('%s', (_what, title, asked, expected) => expect(marked(title, 'word', ...asked)).toEqual(expected));

  test.each([
    ['a phrase as a whole', 'Agenda för lunch till lunch, till juni', 'lunch till lunch', ['lunch till lunch']],
    ['a phrase in other forms', 'De goda samtalen om samtal', 'goda samtal', ['goda samtalen']],
    ['no word of a phrase alone', 'Lunch för alla', 'lunch till lunch', []],
    ['a day in another form', 'Avtal från 2021-03-22 och mars 2021', '22 mars 2021', ['2021-03-22']],
    ['an amount in another form', 'Bidrag om 1,5 mnkr av 500 000 kr', '1 500 000 kr', ['1,5 mnkr']],
    ['a year', 'Plan för 2022', '2022', ['2022']],
    ['no year for a day', 'Plan för 2021', '22 mars 2021', []],
  ])('%s', (_what, title, asked, expected) => expect(marked(title, 'run', asked)).toEqual(expected));
});
