import { describe, expect, test } from 'vitest';
import { diagnoseImport, type ImportDiagnostic, importMessage } from '../../src/import/import-diagnostic.ts';
import type { ItemReading } from '../../src/import/item-reading.ts';
import { wordForPage } from '../../src/import-page/page-words.ts';

const NUMBERS: ItemReading = { kind: 'numbers', lines: [4, 9], words: ['1. Ekar', '2. Almar'] };
const HEADINGS: ItemReading = { kind: 'headings', lines: [2, 7], words: ['Inledning', 'Skog'] };

/** Every message that tells of a flag of the command and that the page can meet. */
const FLAGGED: readonly ImportDiagnostic[] = [
  diagnoseImport('no-date', 1, {}),
  diagnoseImport('date-without-year', 1, { found: '17 maj', years: [2024], weekday: 'fredag' }),
  diagnoseImport('impossible-date', 1, { found: '30 februari 2024' }),
  diagnoseImport('conflicting-dates', 1, { first: '2024-05-17', second: '2024-05-18' }),
  diagnoseImport('other-organ', 1, { found: 'Styrgruppen', organ: 'norrlunda' }),
  diagnoseImport('no-items', 1, { headings: HEADINGS }),
  diagnoseImport('items-doubtful', 4, { readings: [NUMBERS, HEADINGS] }),
  diagnoseImport('no-such-row', 1, { line: 9, readings: [NUMBERS] }),
  diagnoseImport('attachment-bound-in', 30, { found: 'Bilaga 1', item: '3' }),
  diagnoseImport('unknown-organ', 1, { organ: 'norlunda', nearest: 'norrlunda', known: ['norrlunda'] }),
];

describe('a message on the page', () => {
  test.each(FLAGGED.map((diagnostic) => [diagnostic.code, diagnostic] as const))(
    '%s: names what the page has, no flag, and keeps what was found',
    (code, diagnostic) => {
      const message = importMessage(diagnostic);
      const words = wordForPage(code, message);
      expect(message).toMatch(/--[a-z]/);
      expect(words).not.toMatch(/--[a-z]/);
      expect(words).toMatch(/fältet (?:Datum|Punkter)|nätverk/);
      expect(words.split('. ')[0]).toBe(message.split('. ')[0]);
    },
  );

  test('is the import’s own where it tells of no flag', () => {
    const message = importMessage(diagnoseImport('no-items', 1, { headings: undefined }));
    expect(wordForPage('no-items', message)).toBe(message);
  });
});
