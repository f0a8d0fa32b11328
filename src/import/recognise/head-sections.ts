import { CONVENOR_END } from '../../swedish/titles.ts';
import { findPersonNames, leadingNameLength } from '../../swedish/person-name.ts';
import type { SourceLine } from '../source-document.ts';
import { cutLine } from './cut-line.ts';

/** The lines of the head that belong to one label: `Plats: Teams`, or `Närvarande` and the lines below it. */
export interface HeadSection {
  /** Undefined for the lines before any label. */
  readonly label: HeadLabel | undefined;
  /** The lines without the label itself. The first one is empty where the label stands alone on its line. */
  readonly lines: readonly SourceLine[];
  /** The label as printed. */
  readonly printed: string;
}

export type HeadLabel = (typeof HEAD_LABELS)[number]['is'];

/** The labels of a head by what they mean. `words`: the spellings, as a part of a regular expression. */
const HEAD_LABELS = [
  {
    is: 'date',
    words: 'När|Datum(?: och tid(?:punkt)?)?|Sammanträdesdatum|Mötesdatum|Mötesdag|Sammanträdesdag|Dag(?: och tid)?',
  },
  { is: 'time-place', words: 'Tid (?:och|&) plats|Plats (?:och|&) tid|Plats, tid|Tid/plats|Plats/tid' },
  { is: 'time', words: 'Tid(?:punkt)?|Klockan|Mötestid|Kl\\.?' },
  { is: 'place', words: 'Plats|Var|Lokal|Mötesplats|Sammanträdeslokal|Sal' },
  { is: 'chair', words: '(?:Mötes)?ordförande|Ordf\\.?|Mötesledare|Sammankallande' },
  { is: 'vice-chair', words: '(?:Vice|v\\.) ordförande' },
  {
    is: 'secretary',
    words:
      '(?:Mötes)?sekreterare|Sekr\\.?|Protokollförare|Antecknare|Vid pennan|Vid (?:minnes)?anteckningarna|Anteckningar(?: av)?|Minnesanteckningar av',
  },
  { is: 'officer', words: `\\p{L}*${CONVENOR_END}` },
  {
    is: 'adjuster',
    words: 'Justerare|Justerande|Justeringsm[aä]n|Utses? att justera|Utsedd att justera|Protokolljusterare',
  },
  {
    is: 'absent',
    words:
      '(?:Ej|Inte) (?:närvarande|deltagande)|Frånvarande(?: ledamöter)?|Förhind(?:er|rade|rad)|Anmäl(?:t|da|d|an om) (?:förhinder|frånvaro|frånvarande)|Anmält förhinder|Meddelat förhinder|Förfall|Frånvaro|Lämnat återbud|Återbud|Inte med(?: på mötet)?|Ej med',
  },
  { is: 'absent-substitutes', words: '(?:Ej|Icke) tjänstgörande ersättare' },
  { is: 'substitutes', words: '(?:Tjänstgörande )?ersättare|Närvarande ersättare|Suppleanter' },
  { is: 'adjunct', words: 'Adj\\.|Adjungera(?:d|de)|Inbjud(?:na|en)(?: gäster)?|Gäst(?:er)?|Föredragande' },
  {
    is: 'present',
    words:
      'Ordinarie(?: ledamöter)?|(?:Vid|I|På) (?:mötet|sammanträdet|träffen) (?:deltog|deltar|närvarade|var)(?: följande)?|Följande (?:deltog|var (?:närvarande|med))|Med på (?:mötet|träffen)|Med|Närvarande(?: (?:ledamöter|deltagare|vid mötet|på mötet|tjänstemän|tjänstepersoner))?|Närvaro(?:lista)?|Deltagare|Deltagande|Deltagarlista|Medverkande|Deltog|Beslutande(?: ledamöter)?|Ledamöter|(?:Även|Också|Dessutom) närvarande|Övriga(?: (?:deltagare|närvarande|deltagande|medverkande))?|Tjänstem[aä]n|Tjänstepersoner|Från kommunerna|Från regionen|På plats|Kallade och närvarande',
  },
  { is: 'agenda', words: 'Dagordning|Föredragningslista|Kallelse' },
  {
    is: 'other',
    words:
      'Paragrafer|Kallade|Justering(?:ens plats och tid)?|Justeringens plats och tid|Plats och tid för justering|Underskrifter|Anslag(?:/bevis)?|Sändlista|Utskick(?: till)?|För kännedom|Delges|Nästa möte|Ärenden|Bilag(?:a|or)|Handlingar|Diarienummer|Dnr|Utskriven|Version|Upprättad(?: av)?|Kontakt(?:person)?|Ärende',
  },
] as const;

const LINE_START = HEAD_LABELS.map(({ is, words }) => ({
  is,
  /*
   * The label has a colon, a tab, a dash or a bracket behind it, or stands alone on its line: `Plats: Teams`,
   * `Plats – Teams`, `Närvarande (7 st)`, `Närvarande`.
   */
  pattern: new RegExp(String.raw`^(?<label>${words})\s*(?:[:\t]|\s[–-]\s|$|(?=\())`, 'iu'),
  /* The label stands before a name: `Ordförande Anna Berg`. */
  beforeName: new RegExp(String.raw`^(?:${words})\s+(?=\p{Lu}\p{Ll})`, 'u'),
}));

/**
 * Where a second label begins on a line. Made for: `Datum: 19 mars  Tid: 9–11`, `Tid: 9–11, Plats: Teams`,
 * `Lokal: Blå⇥Kontakt:`.
 */
const INLINE =
  /(?=(?:Datum|Tid|Plats|Lokal|Ordförande|Ordf\.|Sekreterare|Sekr\.|Justerare|Närvarande|Frånvarande)\s*:)(?<=\S\s+)|(?<=\t)(?=\p{Lu}[\p{L}.]{1,20}:)/u;

/** Divides the head by its labels. `Datum: 19 mars  Tid: 9–11  Plats: Teams` on one line gives three sections. */
export function readHeadSections(lines: readonly SourceLine[]): readonly HeadSection[] {
  const sections: (HeadSection & { readonly lines: SourceLine[] })[] = [];
  for (const line of setColumnsApart(lines).flatMap(splitInline)) {
    const label = findHeadLabel(line.text);
    if (label) {
      sections.push({ label: label.is, printed: label.printed, lines: [cutLine(line, label.length)] });
    } else {
      const open = sections.at(-1);
      if (open && goesOn(open, line)) open.lines.push(line);
      else if (!open) sections.push({ label: undefined, printed: '', lines: [line] });
      else
        sections.push({
          label: findPersonNames(line.text).length > 0 ? 'present' : undefined,
          printed: '',
          lines: [line],
        });
    }
  }
  return sections.flatMap(setTablesApart);
}

/**
 * Whether a line belongs to the section before it. Time, place and the holder of an office take one line, which may be
 * wrapped or stand below its label; other sections go on until the next label.
 */
function goesOn({ label, lines }: HeadSection, line: SourceLine): boolean {
  const last = lines.at(-1);
  if (label === undefined || !last || !ONE_LINE.includes(label) || lines.every(({ text }) => text === '')) return true;
  /* A label that is not in the list: `Kontakt: …`. Lines that go on: `Rådhuset,`⏎`sal 3`, `Anna Berg och`⏎`Bo Ek`. */
  if (/^\p{Lu}[\p{L} ]{0,30}:/u.test(line.text)) return false;
  return (
    line.text.includes('\t') === last.text.includes('\t') &&
    (/[,;–(]$|\b(?:och|samt|i|på)$/u.test(last.text) || /^\p{Ll}/u.test(line.text)) &&
    line.gapBefore === 0
  );
}

/** Labels with one line of words. */
const ONE_LINE: readonly HeadLabel[] = [
  'date',
  'time',
  'place',
  'time-place',
  'chair',
  'vice-chair',
  'secretary',
  'officer',
  'adjuster',
];

/**
 * A table of people without a label becomes a section of its own: those present, unless its columns say otherwise. Most
 * of its rows must hold names.
 */
function setTablesApart(section: HeadSection): readonly HeadSection[] {
  if (section.label !== undefined && !PLAIN.includes(section.label)) return [section];
  const start = section.lines.findIndex(({ text }) => text.includes('\t'));
  if (start === -1) return [section];
  const after = section.lines.slice(start).findIndex(({ text }) => !text.includes('\t'));
  const end = after === -1 ? section.lines.length : start + after;
  const rows = section.lines.slice(start, end);
  if (rows.length < 2 || rows.filter(({ text }) => findPersonNames(text).length > 0).length * 2 < rows.length)
    return [section];
  return [
    { ...section, lines: section.lines.slice(0, start) },
    { label: 'present', printed: '', lines: rows },
    { label: undefined, printed: '', lines: section.lines.slice(end) },
  ];
}

/** Labels that never have a table of people. */
const PLAIN: readonly HeadLabel[] = ['date', 'time', 'place', 'time-place', 'other', 'agenda'];

/**
 * Two lists side by side, with `Närvarande⇥Frånvarande` above their columns, become one list after the other. Strikes
 * in the cells are lost.
 */
function setColumnsApart(lines: readonly SourceLine[]): readonly SourceLine[] {
  const start = lines.findIndex(({ text }) => {
    const cells = text.split('\t').filter((cell) => cell.trim() !== '');
    return (
      cells.length > 1 &&
      cells.every((cell) =>
        ['present', 'absent', 'substitutes', 'adjunct'].includes(findHeadLabel(cell.trim())?.is ?? ''),
      )
    );
  });
  const head = lines[start];
  if (!head) return lines;
  const ends = lines
    .slice(start + 1)
    .findIndex(({ text, gapBefore }) => gapBefore > 0 || findHeadLabel(text) !== undefined);
  const end = ends === -1 ? lines.length : start + 1 + ends;
  const rows = lines
    .slice(start, end)
    .map((line) =>
      line.text.split('\t').map((text) => ({ ...line, text: text.trim(), strikes: [], drawnStrikes: [] })),
    );
  /* A row that begins further in has an empty first cell. */
  const columns = head.text.split('\t').map((_label, column) =>
    rows.flatMap((row) => {
      const cell = row[column];
      return cell && cell.text !== '' ? [cell] : [];
    }),
  );
  return [...lines.slice(0, start), ...columns.flat(), ...lines.slice(end)];
}

/** The words of a section as one text. */
export function sectionText({ lines }: HeadSection): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * Labels with words of their own. Made for: `Närvarande politiker:`, `Medverkande från kommunerna:`,
 * `Deltagare (7 st):`.
 */
const WIDER =
  /^(?<label>(?<absent>Frånvarande|Ej\s+(?:närvarande|deltagande)|Förhindrade)?(?:Närvarande|Medverkande|Deltagare|Deltagande|Deltog|Ledamöter|Ersättare)?(?:\s+[\p{L}\d().-]+){1,4})\s*:/u;

/** Labels that may stand before a name with nothing between: `Frånvarande Malin Ek, Lund`, from a table column. */
export const LISTS_PEOPLE: readonly string[] = [
  'present',
  'absent',
  'substitutes',
  'absent-substitutes',
  'adjunct',
  'chair',
  'vice-chair',
  'secretary',
  'officer',
];

/** The label that a line of the head begins with, and how long it is; undefined where it begins with none. */
export function findHeadLabel(
  text: string,
): { readonly is: HeadLabel; readonly length: number; readonly printed: string } | undefined {
  for (const { is, pattern } of LINE_START) {
    const match = pattern.exec(text);
    if (match && /^\p{Lu}/u.test(text)) return { is, length: match[0].length, printed: match.groups?.['label'] ?? '' };
  }
  /* Made for: `Närvarande politiker:`, `Ej närvarande från kommunerna:`. */
  const wide =
    /^(?:Närvarande|Medverkande|Deltagare|Deltagande|Deltog|Ledamöter|Ersättare|Frånvarande|Ej|Förhindrade)/u.test(text)
      ? WIDER.exec(text)
      : null;
  if (wide)
    return {
      is: wide.groups?.['absent'] === undefined ? 'present' : 'absent',
      length: wide[0].length,
      printed: wide.groups?.['label'] ?? '',
    };
  for (const { is, beforeName } of LINE_START) {
    const match = LISTS_PEOPLE.includes(is) ? beforeName.exec(text) : null;
    if (match && leadingNameLength(text.slice(match[0].length)) > 0)
      return { is, length: match[0].length, printed: match[0].trim() };
  }
  return undefined;
}

/** A line cut before each further label on it. */
function splitInline(line: SourceLine): readonly SourceLine[] {
  const place = line.text.search(INLINE);
  if (place <= 0) return [line];
  return [cutLine(line, 0, place), ...splitInline(cutLine(line, place))];
}
