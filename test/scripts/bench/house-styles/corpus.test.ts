import { describe, expect, test } from 'vitest';
import {
  loadHouseStyles,
  makeStyleDocument,
  type StyleCase,
} from '../../../../scripts/bench/house-styles/load-house-styles.ts';
import { houseStyleAsText } from '../../../../scripts/bench/makers/house-style-as-text.ts';

const cases = loadHouseStyles();
const corpus = cases.filter(({ expected }) => !expected.askedOnce);
const wordsOf = ({ style }: StyleCase) =>
  new TextDecoder().decode(houseStyleAsText({ ...style, width: undefined })).replaceAll(/\s+/g, ' ');

describe('the corpus of house styles', () => {
  test('has sixty styles and more, and seventy-five that are asked once', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(60);
    expect(cases.length - corpus.length).toBe(90);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('has part %i of what house styles differ in three times or more', (part) => {
    expect(corpus.filter(({ expected }) => expected.kinds.includes(part)).length).toBeGreaterThanOrEqual(3);
  });

  test.each(cases)('$name expects what stands in it', (styleCase) => {
    const words = wordsOf(styleCase);
    const { items, decisions, people = [], attachments = {}, followUps = {} } = styleCase.expected;
    const numbers = items.map(([number]) => number.split('|')[0]);
    const quoted = [
      ...items.map(([, title]) => title),
      ...Object.values(decisions).flatMap((clauses) => clauses ?? []),
      ...people.map(([name]) => name),
      ...Object.values(followUps).flatMap((all) => all.flatMap(({ has, owner }) => [has ?? '', owner ?? ''])),
    ];
    expect(quoted.filter((quote) => !words.includes(quote))).toEqual([]);
    const named = [decisions, attachments, followUps].flatMap((part) => Object.keys(part));
    expect(named.filter((number) => !numbers.includes(number))).toEqual([]);
  });

  test.each(cases)('$name has the right weekdays', ({ name, expected, ...rest }) => {
    const printed = wordsOf({ name, expected, ...rest }).matchAll(
      /(mån|tis|ons|tors|fre|lör|sön)dag(?:en)?(?: den)? (\d+)(?: ([a-z]+)(?: (\d{4}))?|\.(\d+)\.(\d{4}))/gi,
    );
    const wrong = [...printed].flatMap(([words, weekday = '', day, month = '', year, number, ending]) => {
      const place = number === undefined ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) : Number(number) - 1;
      const date = new Date(Date.UTC(Number(year ?? ending ?? expected.date.slice(0, 4)), place, Number(day)));
      return place >= 0 && WEEKDAYS[date.getUTCDay()] !== weekday.toLowerCase() ? [words] : [];
    });
    expect(wrong).toEqual([]);
  });

  test.each(cases)('$name is made in each of its formats, the same each time', async (styleCase) => {
    for (const format of styleCase.expected.formats) {
      const bytes = await makeStyleDocument(styleCase, format);
      expect(bytes.length).toBeGreaterThan(300);
      expect(Buffer.from(await makeStyleDocument(styleCase, format)).equals(Buffer.from(bytes))).toBe(true);
    }
  });
});

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const WEEKDAYS = ['sön', 'mån', 'tis', 'ons', 'tors', 'fre', 'lör'];
