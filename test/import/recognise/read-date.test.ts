import { describe, expect, test } from 'vitest';
import { readHeadSections } from '../../../src/import/recognise/head-sections.ts';
import { readDate } from '../../../src/import/recognise/read-date.ts';
import { linesOf } from './lines.ts';

/** The day that the head of a document gives, and what is told about the others. */
function read(text: string): readonly string[] {
  const sections = readHeadSections(linesOf(text));
  const { date, diagnostics } = readDate({ head: sections, furniture: [], given: undefined, text });
  return [date?.iso ?? 'none', ...diagnostics.map(({ code, line }) => `${code} ${line}`)];
}

describe('the day of a meeting', () => {
  test.each<[string, string]>([
    ['with its own label', 'Kallelse\nDatum 2031-02-21\nSammanträdesdatum: 2031-03-06'],
    ['in a section of its own', 'Protokoll\nDatum\n2031-02-21\nMötesdatum\n2031-03-06'],
    ['beside the time', 'Kallelse\nDatum 2031-02-21\nTid: 6 mars 2031 kl. 13.00'],
    ['with its weekday', 'Kallelse\nDatum 2031-02-21\nVi ses torsdagen den 6 mars 2031'],
    ['with the hour right behind it', 'Kallelse\n2031-02-21\n2031-03-06 kl. 13–15'],
    ['in words about the meeting', 'Datum: 2031-02-21\nMinnesanteckningar från mötet 6 mars 2031'],
  ])('%s beats the day of a letter, which is told', (_where, text) => {
    expect(read(text)).toEqual(['2031-03-06', expect.stringMatching(/^conflicting-dates \d$/)]);
  });

  test('is the first printed among equals, and every other day is told once', () => {
    expect(read('Nätverket Lövdalen\nDatum: 2031-03-06\nDatum: 2031-03-07\nDatum: 2031-03-08\n8 mars 2031')).toEqual([
      '2031-03-06',
      'conflicting-dates 3',
      'conflicting-dates 4',
    ]);
    expect(read('Datum: fre 7 mar 2031\nLördag den 8 mars 2031')).toEqual(['2031-03-07', 'conflicting-dates 2']);
  });

  test('is unsure where another has as much to say for it, and not for the day of a letter', () => {
    const unsure = (text: string) =>
      readDate({ head: readHeadSections(linesOf(text)), furniture: [], given: undefined, text }).alsoDated;
    expect(unsure('Nätverket Lövdalen\n2031-03-06\n2031-03-02')).toEqual(['2031-03-02']);
    expect(unsure('Kallelse\nDatum 2031-02-21\nSammanträdesdatum: 2031-03-06')).toEqual([]);
  });

  test('that the calendar lacks is not passed over for that of a letter', () => {
    expect(read('Datum: 2031-02-21\nSammanträdesdatum: 30 februari 2031')).toEqual(['none', 'impossible-date 2']);
  });

  test('without a year is the same as that with one', () => {
    expect(read('Datum: 2031-03-06\nTorsdag 6 mars')).toEqual(['2031-03-06']);
  });
});
