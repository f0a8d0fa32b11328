import type { FilingDate } from '../../swedish/calendar-date.ts';
import { findDates } from '../../swedish/printed-date.ts';
import type { Paragraph } from '../paragraph.ts';

/** What a body said of the matter at another meeting, printed again before what it says at this one. */
export interface EarlierTreatment {
  readonly by: string;
  /** In ISO form. */
  readonly date: string;
  /** The index of the paragraph that names this meeting, where it ends. */
  readonly end: number;
}

/**
 * The earlier treatment that begins at paragraph `index`: a line of a body, a day that is not the meeting's and a number, where a
 * later paragraph is such a line of the meeting's own day. Undefined where none begins.
 * Made for: `Samkommunstyrelsen 12.03.2025 § 22` … `Samkommunstyrelsen 14.05.2025 § 47`.
 */
export function findEarlierTreatment(
  paragraphs: readonly Paragraph[],
  index: number,
  meeting: FilingDate | undefined,
): EarlierTreatment | undefined {
  const begun = readTreatment(paragraphs[index]?.text ?? '');
  if (!begun || !meeting || begun.date === meeting.iso) return undefined;
  const length = paragraphs.slice(index).findIndex(({ text }) => readTreatment(text)?.date === meeting.iso);
  return length === -1 ? undefined : { ...begun, end: index + length };
}

/** Whether a line is such a line, with nothing else on it. */
export function isTreatmentLine(text: string): boolean {
  return readTreatment(text) !== undefined;
}

function readTreatment(text: string): Omit<EarlierTreatment, 'end'> | undefined {
  const groups = text.length <= LONGEST ? TREATMENT.exec(text)?.groups : undefined;
  const date = findDates(groups?.['date'] ?? '')[0]?.date;
  return groups?.['by'] === undefined || date === undefined || date === 'impossible'
    ? undefined
    : { by: groups['by'].trim(), date: date.iso };
}

/** In characters. */
const LONGEST = 120;

/** Made for: `Styrelsen 12.3.2025 § 22`, `Kommunstyrelsen 2025-03-12, § 45`, `Socialnämnden den 12 mars 2025 § 3`, `KS 2025-03-12 § 4`. */
const TREATMENT =
  /^(?<by>\p{Lu}[\p{L} -]{1,60}?),?\s+(?:den\s+)?(?<date>\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\s+\p{Ll}+\s+\d{4}),?\s*§\s*\d{1,4}\.?$/u;
