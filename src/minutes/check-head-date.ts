import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { findDates, type PrintedDate } from '../swedish/printed-date.ts';
import type { YamlData } from './frontmatter.ts';
import type { ReadableParts } from './readable-parts.ts';

export interface HeadPlaces {
  readonly file: string;
  readonly lineOf: YamlData['lineOf'];
  /** The text of the file, for the line within `huvud`. */
  readonly source: string;
  /** The words before the first item, and where they begin. */
  readonly introduction: { readonly text: string; readonly line: number };
}

/** The first date in each part of the document's head that is the meeting's own, differs from `datum` and is told of in no remark. */
export function checkHeadDate(
  { huvud, källa, datum, anmärkningar }: ReadableParts,
  { file, lineOf, source, introduction }: HeadPlaces,
): readonly Diagnostic[] {
  if (datum === undefined) return [];
  const remarks = (anmärkningar ?? []).flatMap(findDates);
  const parts = [
    { line: lineOf(['källa', 'titel']), dates: findOwnDates(källa?.titel ?? '') },
    { line: lineOf(['huvud']), dates: findOwnDates(huvud ?? '') },
    { line: introduction.line, dates: findOwnDates(introduction.text, 'labelled') },
  ];
  return parts.flatMap(({ line, dates }) => {
    const differing = dates.find(
      (found) => !agrees(found, datum) && !remarks.some((remark) => isSameDay(remark, found)),
    );
    return differing
      ? [
          diagnose(
            'date-differs',
            { file, line: lineInSource(source, differing.text, line) },
            { found: differing.text, date: datum },
          ),
        ]
      : [];
  });
}

/** What may be the date of something else: the next meeting, the printing, the adjustment. */
const OTHER_DATE =
  /(?:nästa|kommande|föregående|förra|tidigare|utskri[fv]|utskick|skickad|kallelse|upprätta|justera|justering|anslag|senast|version|revidera|skapad|sparad|fastställ|beslutad|dnr|diarie|ärende)[^.]{0,40}$/iu;

/** `4–5 mars 2020`, `2020-03-04 – 2020-03-05`, `den 4 och 5 mars 2020`: the second day of one meeting. */
const SECOND_DAY = /(?:\d\s*[-–—]|(?<!\p{L})(?:till|och|samt|t\.?\s?o\.?\s?m\.?))\s*$/iu;

/** Words that say whose date it is: `Datum:`, `Sammanträdesdatum`, `Möte 8 maj 2020`, `Protokoll från …`, `Tid:`. */
const OWN_LABEL =
  /^(?:[\p{L}\s]*(?:datum|dag)|(?:[\p{L}-]*(?:möte[st]?|mötet|sammanträde[t]?|nätverksträff|träff)|(?:minnes|mötes)?anteckningar|(?:mötes|sammanträdes)?protokoll|dagordning|föredragningslista|tid(?:\s+och\s+plats)?|när))(?!\p{L})/iu;

interface HeadLine {
  readonly text: string;
  /** The line before it is a label and nothing else. */
  readonly labelled: boolean;
}

/** `labelled`: without a label, not even the only date is the meeting's own. */
function findOwnDates(head: string, need?: 'labelled'): readonly PrintedDate[] {
  const lines = head
    .split('\n')
    .map((line) => line.replace(/^[#*_>|\s]+/, '').trim())
    .filter(Boolean);
  const placed = lines.flatMap((text, index) =>
    findDates(text)
      .filter(
        ({ date, start }) =>
          date !== undefined && !OTHER_DATE.test(text.slice(0, start)) && !SECOND_DAY.test(text.slice(0, start)),
      )
      .map((found) => ({ found, line: { text, labelled: isBareLabel(lines[index - 1]) } satisfies HeadLine })),
  );
  const whole = new Set(
    placed.map(({ found: { month, day, date } }) => `${month} ${day} ${typeof date === 'object' ? date.year : ''}`),
  );
  return placed
    .filter(
      ({ line: { text, labelled } }) => (need === undefined && whole.size === 1) || labelled || OWN_LABEL.test(text),
    )
    .map(({ found }) => found);
}

function isBareLabel(line: string | undefined): boolean {
  return line !== undefined && line.length < 30 && OWN_LABEL.test(line) && findDates(line).length === 0;
}

/** A meeting that is filed under its month or its year holds every day of it. */
function agrees({ date }: PrintedDate, datum: string): boolean {
  return typeof date === 'object' && date.iso.startsWith(datum);
}

/** A remark need not repeat the year. */
function isSameDay(remark: PrintedDate, found: PrintedDate): boolean {
  return (
    remark.month === found.month &&
    remark.day === found.day &&
    (remark.date === undefined ||
      found.date === undefined ||
      remark.date === 'impossible' ||
      found.date === 'impossible' ||
      remark.date.iso === found.date.iso)
  );
}

/** The line of the file, from the one given on, that the words stand in. */
function lineInSource(source: string, words: string, from: number): number {
  const place = source
    .split('\n')
    .slice(from - 1)
    .findIndex((line) => line.includes(words));
  return from + Math.max(0, place);
}
