import type { FilingDate } from '../../swedish/calendar-date.ts';
import { isPersonName } from '../../swedish/person-name.ts';
import type { DraftBlock, DraftFollowUp } from '../meeting-draft.ts';
import type { Paragraph } from '../paragraph.ts';
import { splitCells } from './attendance-columns.ts';
import { findDue } from './find-due.ts';

/**
 * A table of things to do, with the row of headings as a table and each other row as a follow-up: who does it and by when stand
 * in columns of their own. What is said to be done is left as prose. Any other table stays one.
 */
export function readActionTable(rows: readonly Paragraph[], meeting: FilingDate | undefined): readonly DraftBlock[] {
  const [head, ...rest] = rows;
  const plain: readonly DraftBlock[] = [{ kind: 'table', rows }];
  if (!head || rest.length === 0) return plain;
  const headings = splitCells(head.text).map(({ text }) => text.replace(/[:?]$/u, '').trim());
  const at = (heading: RegExp) => headings.findIndex((text) => heading.test(text));
  const [what, who, when, status] = [at(WHAT), at(WHO), at(WHEN), at(STATUS)];
  if (who === -1 || (what === -1 && when === -1) || headings.length > MOST_COLUMNS) return plain;
  return [
    { kind: 'table', rows: [head] },
    ...rest.map((row): DraftBlock => {
      const cells = splitCells(row.text).map(({ text }) => text);
      const paragraph = { ...row, text: row.text.replaceAll(/[\t\n]/g, ' ') };
      const task = what === -1 ? row.text : (cells[what] ?? '');
      if (!/\p{L}/u.test(task) || DONE.test(cells[status] ?? '')) return { kind: 'prose', paragraph };
      const said = cells[when] ?? '';
      return {
        kind: 'follow-up',
        paragraph,
        promise: 'uppdrag',
        owner: cells[who]?.replaceAll(/\s+/g, ' ') || undefined,
        /* A month stands alone in its column: `maj`. */
        due: findDue(said, meeting).due ?? findDue(`i ${said.toLowerCase()}`, meeting).due,
        dueText: said === '' ? undefined : said,
      };
    }),
  ];
}

/**
 * The items that the rows of a table of things to do name in a column of their own, as printed; empty where it has no such
 * column. Made for: `Punkt⇥Vad⇥Vem⇥Klart`.
 */
export function findItemsOfActions(rows: readonly Paragraph[]): readonly string[] {
  const [head, ...rest] = rows;
  const headings = splitCells(head?.text ?? '').map(({ text }) => text.replace(/[:.?]$/u, ''));
  const column = headings.findIndex((text) => ITEM.test(text));
  if (column === -1 || !headings.some((text) => WHO.test(text))) return [];
  const named = rest.map(({ text }) => splitCells(text)[column]?.text ?? '');
  return [...new Set(named.filter((text) => /^(?:§\s?)?\d{1,3}\s?[a-z]?$/u.test(text)))];
}

/**
 * The cells *Ansvarig* and *Klart* at the end of a row that is an item by itself: a name alone, and a day or a meeting alone behind
 * it, of one row. `headed`: the headings of the columns say what they hold, so that any words may be who does it.
 */
export function readActionCells(
  who: Paragraph | undefined,
  when: Paragraph | undefined,
  meeting: FilingDate | undefined,
  headed = false,
): DraftFollowUp | undefined {
  if (!who || !when || who.lines[0]?.number !== when.lines[0]?.number) return undefined;
  if (!isPersonName(who.text) && !(headed && /^\p{L}/u.test(who.text) && who.text.length <= LONGEST_OWNER))
    return undefined;
  const { due, dueText } = findDue(when.text, meeting);
  if (dueText === undefined || when.text.length > dueText.length + 'senast den '.length) return undefined;
  if (who.strikes.length + when.strikes.length + who.links.length + when.links.length > 0) return undefined;
  const paragraph = { ...who, text: `${who.text} ${when.text}`, lines: [...who.lines, ...when.lines] };
  return { kind: 'follow-up', paragraph, promise: 'uppdrag', owner: who.text.replaceAll(/\s+/g, ' '), due, dueText };
}

/** Whether the headings of two columns beside each other say who does something and by when. */
export function areActionColumns(who: string, when: string): boolean {
  return WHO.test(who.replace(/[:?]$/u, '')) && WHEN.test(when.replace(/[:?]$/u, ''));
}

/** The rows of tables that stand right below each other: each begins with its headings. */
export function splitAtHeads(rows: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const starts = rows.flatMap(({ text }, index) => {
    const headings = splitCells(text).map((cell) => cell.text);
    return index > 0 && headings.some((cell) => WHO.test(cell)) && headings.some((cell) => WHAT.test(cell))
      ? [index]
      : [];
  });
  return [0, ...starts].map((start, place, all) => rows.slice(start, all[place + 1] ?? rows.length));
}

/** In characters: two or three names. */
const LONGEST_OWNER = 60;

/** A wider table is a register of something. */
const MOST_COLUMNS = 7;

/** Made for: `Vad`, `Åtgärd`, `Aktivitet`, `Uppgift`, `Att göra`, `Uppdrag`. */
const WHAT =
  /^(?:vad(?: ska göras)?|åtgärd(?:er)?|aktivitet(?:er)?|uppgift(?:er)?|att göra|uppdrag|todo|to do|uppföljning)$/iu;
/** Made for: `Punkt`, `§`, `Dagordningspunkt`, `Ärende`. */
const ITEM = /^(?:(?:dagordnings)?punkt|p|§|paragraf|ärende|ärendenr)$/iu;
/** Made for: `Vem`, `Ansvarig`, `Ansvariga`, `Ansvar`, `Utförs av`. */
const WHO = /^(?:vem(?: gör)?|ansvarig(?:a)?|ansvar|utförs av|utförare)$/iu;
/** Made for: `När`, `Klart`, `Klart senast`, `Klar`, `Senast`, `Deadline`, `Datum`, `Tid`. */
const WHEN = /^(?:när|klart?(?: (?:senast|när|till))?|senast|deadline|datum|tid(?:punkt)?|slutdatum|förfaller)$/iu;
/** Made for: `Status`, `Läge`. */
const STATUS = /^(?:status|läge)$/iu;
/** Made for: `Klar`, `Klart`, `Utfört`, `Genomförd`, `Avslutad`, `Ja`. */
const DONE = /^(?:klart?|utför[td]|genomför[td]|avslutad|åtgärdat?|färdig(?:t)?|ja|✓|x)\.?$/iu;
