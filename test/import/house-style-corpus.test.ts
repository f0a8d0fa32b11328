import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { addScores, READING_FIELDS } from '../../scripts/bench/house-styles/field-score.ts';
import { importHouseStyle, type StyleImport } from '../../scripts/bench/house-styles/import-house-style.ts';
import { judgeReading, silentOf, type JudgedReading } from '../../scripts/bench/house-styles/judge-reading.ts';
import { loadHouseStyles } from '../../scripts/bench/house-styles/load-house-styles.ts';
import type { StyleFormat } from '../../scripts/bench/house-styles/style-expectation.ts';
import { HOUSE_STYLE_FLOORS } from './house-style-floors.ts';
import { extraLetters, letters, lettersOfMeeting, lettersOfText } from './letters-in-order.ts';

interface ReadDocument extends StyleImport {
  readonly file: string;
  readonly judged: JudgedReading;
}

const FORMATS = ['txt', 'docx', 'pdf'] as const satisfies readonly StyleFormat[];
const documents: Record<StyleFormat, ReadDocument[]> = { txt: [], docx: [], pdf: [] };

beforeAll(async () => {
  for (const styleCase of loadHouseStyles().filter(({ expected }) => !expected.askedOnce))
    for (const format of styleCase.expected.formats) {
      const imported = await importHouseStyle(styleCase, format);
      const judged = judgeReading(imported, styleCase.expected);
      documents[format].push({ file: `${styleCase.name}.${format}`, ...imported, judged });
    }
});

/** Each import of a format, with and without its headings numbered. */
function importsOf(format: StyleFormat) {
  return documents[format].flatMap(({ file, bytes, asked, numbered }) =>
    [asked, numbered].flatMap((result, place) => (result ? [{ file, bytes, isNumbered: place === 1, ...result }] : [])),
  );
}

describe.each(FORMATS)('the house styles as %s', (format) => {
  test('lose no word', () => {
    const lost = importsOf(format).filter(
      ({ report: { words, diagnostics } }) =>
        words.source !== words.kept + words.leftOut || diagnostics.some(({ code }) => code === 'unfit-output'),
    );
    expect(importsOf(format).length).toBeGreaterThanOrEqual(60);
    expect(lost.map(({ file }) => file)).toEqual([]);
  });

  test('are read no worse than they were', () => {
    const { shares, falsePresent, silent } = HOUSE_STYLE_FLOORS[format];
    const judged = documents[format].map((document) => document.judged);
    const sunk = READING_FIELDS.flatMap((field) => {
      const { right, asked } = addScores(judged.map(({ scores }) => scores[field]));
      return right / asked >= shares[field] ? [] : [`${field}: ${right}/${asked}, less than ${shares[field]}`];
    });
    expect(sunk).toEqual([]);
    expect(judged.flatMap((one) => one.falsePresent).length).toBeLessThanOrEqual(falsePresent);
    expect(judged.reduce((sum, one) => sum + silentOf(one), 0)).toBeLessThanOrEqual(silent);
  });
});

describe('a reader of another make', () => {
  test('finds every letter of the texts in order in what was written, and beside them but the numbers of the archive', () => {
    const wrong = importsOf('txt').flatMap(({ file, bytes, text, report, isNumbered }) => {
      if (text === undefined) return [];
      const source = lettersOfText(
        new TextDecoder().decode(bytes),
        report.leftOut.map(({ line }) => line),
      );
      const extra = extraLetters(lettersOfMeeting(text), source).join('');
      return (isNumbered ? /^\d*$/ : /^$/).test(extra) ? [] : [`${file}: ${extra}`];
    });
    expect(wrong).toEqual([]);
  });

  test('finds every letter of the Word files in order, and beside them but the numbers that Word adds', async () => {
    const wrong: string[] = [];
    for (const { file, bytes, text } of importsOf('docx')) {
      if (text === undefined) continue;
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      const extra = extraLetters(lettersOfMeeting(text), letters(value)).join('');
      if (!/^\d*[A-Za-z]*$/.test(extra)) wrong.push(`${file}: ${extra}`);
    }
    expect(wrong).toEqual([]);
  });
});
