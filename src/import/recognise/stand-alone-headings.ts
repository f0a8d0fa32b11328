import { leastOf } from '../../archive/extremes.ts';
import { findLead } from '../../swedish/decision-lead.ts';
import { findClauseStart, listMarkLength } from '../../swedish/list-mark.ts';
import { isPersonName } from '../../swedish/person-name.ts';
import { findDates } from '../../swedish/printed-date.ts';
import type { SourceLine } from '../source-document.ts';
import { beginsSignature } from './find-signature.ts';
import { findHeadLabel } from './head-labels.ts';
import { findItemLead } from '../../swedish/item-number.ts';

/** The lines of a document that stand as headings without a number, all set apart in one way, with their places. */
export function findStandAloneHeadings(lines: readonly SourceLine[]): readonly number[] {
  const prose = lines.findIndex((_line, index) => index > 0 && isProse(sentenceAt(lines, index)));
  if (prose === -1) return [];
  for (const isSetApart of WAYS) {
    const all = lines.flatMap((line, index) => {
      const next = lines[index + 1];
      const isInBody = index > prose && next !== undefined && isProse(sentenceAt(lines, index + 1));
      return isSetApart(line, next) && mayBeHeading(line, isInBody) ? [index] : [];
    });
    const level = leastOf(all.map((index) => lines[index]?.heading ?? Infinity));
    const places = level === Infinity ? all : all.filter((index) => lines[index]?.heading === level);
    /* What is set apart before the first prose is the head of the document, but for the headings right above it. */
    const first = places.findLastIndex((index) => index < prose);
    const begin = findFirstOfRun(places, Math.max(0, first), lines);
    const found = places.slice(begin).filter((index) => index > 0);
    if (found.length >= FEWEST) return found;
  }
  return [];
}

/** One line alone is no row of headings. */
const FEWEST = 2;

/** The ways in which headings are set apart, the surest first. */
const WAYS: readonly ((line: SourceLine, next: SourceLine | undefined) => boolean)[] = [
  ({ heading }) => heading !== undefined,
  ({ bold }) => bold,
  ({ text }) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text),
  ({ text }) => TIME_OF_DAY.test(text),
  ({ gapBefore, whole, label }, next) => gapBefore > 0 && next !== undefined && (!whole || label === undefined),
];

/** Made for: `18.00 Mötet öppnas`, `kl. 18.30–19 Val`, `Kl 9:15 – Inledning`, `13.00-13.30⇥Rapporter`, `9–9.30 Kaffe`, `Kl. 10 Avslut`. */
const TIME_OF_DAY =
  /^(?:[Kk]l(?:ockan)?\.?\s*\d{1,2}(?:[.:]\d{2})?|\d{1,2}[.:]\d{2}|\d{1,2}(?=\s*[-–—]\s*\d{1,2}[.:]\d{2}))(?:\s*[-–—]\s*(?:[Kk]l\.?\s*)?\d{1,2}(?:[.:]\d{2})?)?(?:\s*[-–—:]\s*|\s+)\p{Lu}/u;

/**
 * The words of a row that are its heading: `09.00–10.15⇥Bemanning` of `09.00–10.15⇥Bemanning⇥Burak visar …`. All words of a line that
 * is no row of a time and more.
 */
export function headingOfRow(text: string): string {
  return TIME_OF_DAY.test(text) ? text.split('\t').slice(0, 2).join('\t') : text;
}

/** In characters and words: what is longer is a sentence. */
const LONGEST_HEADING = 90;
const MOST_WORDS = 12;

/** `isInBody`: prose stands above it and right below it; then `Frånvaro` is a matter and no label. */
function mayBeHeading({ text, table }: SourceLine, isInBody: boolean): boolean {
  const words = headingOfRow(text).trim();
  return (
    (table === undefined || TIME_OF_DAY.test(words)) &&
    words.length <= LONGEST_HEADING &&
    words.split(/\s+/).length <= MOST_WORDS &&
    (/^["”(]?(?:\p{Lu}|\d)/u.test(words) || TIME_OF_DAY.test(words)) &&
    /\p{L}{2}/u.test(words) &&
    !/[.!?;,]$/u.test(words) &&
    !/\S+\s+\S+\s+\S+.*:$/u.test(words) &&
    !/:\s*\S/u.test(words.replace(TIME_OF_DAY, '')) &&
    !isPersonName(words) &&
    !NO_ITEM.test(words) &&
    findLead(words) === undefined &&
    findClauseStart(words) === undefined &&
    (listMarkLength(words) === 0 || TIME_OF_DAY.test(words)) &&
    (findItemLead(words) === undefined || TIME_OF_DAY.test(words)) &&
    !beginsSignature(words) &&
    (TIME_OF_DAY.test(words) || findDates(words).length === 0) &&
    (isInBody || !isLabelOfHead(words))
  );
}

/** Headings within an item or behind the last one. Made for: `Bakgrund`, `Förslag till beslut`, `Yrkanden`, `Bilaga 1`. */
const NO_ITEM =
  /^(?:beslut\p{L}*|förslag(?: till beslut)?|bakgrund|sammanfattning(?: av ärendet)?|ärendebeskrivning|beslutsunderlag|underlag|yrkande\p{L}*|reservation\p{L}*|propositionsordning|votering\p{L}*|omröstning\p{L}*|åtgärd\p{L}*|deltar (?:ej|inte).*|expedieras(?: till)?|skickas till|justering\p{L}*|underskrift\p{L}*|bilag(?:a|or)(?: \S{1,4})?|protokoll\p{L}*|minnesanteckningar|föredragande|ansvarig\p{L}*)\s*:?$/iu;

/** Labels of the head that are no heading of an item. `Nästa möte` and `Justering` may be one. */
function isLabelOfHead(text: string): boolean {
  const label = findHeadLabel(text);
  return label !== undefined && !['other', 'sent-to', 'agenda'].includes(label.is);
}

/** Whether a sentence of its own stands between two places, as below a heading. */
export function hasProse(lines: readonly SourceLine[], from: number, to: number): boolean {
  return lines.slice(from, to).some((_line, place) => isProse(sentenceAt(lines, from + place)));
}

/** The words from a line on, up to the end of the sentence that is wrapped there: `Ebba hälsade alla som var`⏎`nya välkomna.` */
function sentenceAt(lines: readonly SourceLine[], index: number): string {
  const words = [lines[index]?.text ?? ''];
  for (const { text, gapBefore } of lines.slice(index + 1, index + MOST_WRAPPED)) {
    if (gapBefore > 0 || /[.!?:]["”)]?$/u.test(words.at(-1) ?? '')) break;
    if (words.length === 1 && !/^\p{Ll}/u.test(text)) break;
    words.push(text);
  }
  return words.join(' ');
}

/** In lines. */
const MOST_WRAPPED = 6;

/** A sentence of its own: `Ebba hälsar alla välkomna.`, `Gruppen gick igenom tre frågor:`. Lines of a label and of people are none. */
function isProse(printed: string): boolean {
  /* Beside the heading of a row. */
  const beside = printed.slice(headingOfRow(printed).length).trim();
  const text = beside === '' ? printed : beside;
  return (
    /^["”(]?\p{Lu}/u.test(text) &&
    /[.!?:]["”)]?$/u.test(text) &&
    (text.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) >= 2 &&
    findHeadLabel(text) === undefined &&
    !/^\p{L}+(?: \p{L}+)?:/u.test(text)
  );
}

/** The first of the headings that stand above `place` with nothing but headings between: items without words of their own. */
function findFirstOfRun(places: readonly number[], place: number, lines: readonly SourceLine[]): number {
  let first = place;
  while (
    first > 0 &&
    (places[first - 1] ?? -2) === (places[first] ?? 0) - 1 &&
    ((lines[places[first] ?? 0]?.gapBefore ?? 0) > 0 || areRowsOfTimes(lines, places[first] ?? 0))
  )
    first -= 1;
  /* The title of the document is the first line, or the first two. */
  return (places[first] ?? 0) < 2 && first < place ? place : first;
}

/** Whether the line at `place` and the one above it tell the time of day, the one above an earlier one: two rows of a programme. */
function areRowsOfTimes(lines: readonly SourceLine[], place: number): boolean {
  const [above, own] = [lines[place - 1], lines[place]].map((line) => minuteOfDay(line?.text ?? ''));
  return above !== undefined && own !== undefined && above < own;
}

/** The minute of the day that a heading begins with: 570 for `09.30 Kaffe`. */
function minuteOfDay(text: string): number | undefined {
  const time = TIME_OF_DAY.test(text) ? /(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?/u.exec(text)?.groups : undefined;
  return time && Number(time['hour']) * 60 + Number(time['minute'] ?? 0);
}
