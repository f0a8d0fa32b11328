import type { ImportReport } from '../../../src/import/import-report.ts';
import type { FieldReading, ReadingField } from './field-score.ts';

/**
 * How many of a field's faults nobody is told of. A diagnostic tells of one fault of its field, unless it quotes what was
 * read rightly; one that calls the whole reading in question tells of them all.
 */
export function countSilent(
  field: ReadingField,
  { faults, rightWords = [] }: FieldReading,
  diagnostics: ImportReport['diagnostics'],
): number {
  const own = FIELD_CODES[field];
  if (diagnostics.some(({ code }) => own.whole.includes(code))) return 0;
  const told = diagnostics.filter(
    ({ code, message }) => own.single.test(code) && !rightWords.some((words) => message.includes(words)),
  );
  return Math.max(0, faults.length - told.length);
}

interface FieldCodes {
  /** Codes that name one doubtful thing. */
  readonly single: RegExp;
  /** Codes after which nobody takes the field for read. */
  readonly whole: readonly string[];
}

const ROW: FieldCodes = {
  single: /^(?:item-|heading-|number-|numbering-|title-)/,
  whole: ['items-doubtful', 'no-items', 'duplicate-item'],
};
const PEOPLE: FieldCodes = { single: /^(?:attendance-|presence-|person-)/, whole: ['attendance-missing'] };

const FIELD_CODES: Readonly<Record<ReadingField, FieldCodes>> = {
  items: ROW,
  titles: ROW,
  decisions: { single: /^(?:decision-|empty-decision|adopted-)/, whole: ['items-doubtful'] },
  people: PEOPLE,
  presence: PEOPLE,
  dates: { single: /(?:^|-)dates?(?:-|$)/, whole: [] },
  attachments: { single: /^attachment-/, whole: ['items-doubtful'] },
  followUps: { single: /^(?:follow-|promise-)/, whole: ['items-doubtful'] },
  refusals: ROW,
};
