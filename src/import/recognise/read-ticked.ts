import {
  findNextSigns,
  findStrangeSign,
  hasKnownSign,
  isTelling,
  isUnreadable,
  readLeadSign,
  withoutSigns,
  type LeadSign,
} from '../../swedish/attendance-sign.ts';
import type { PresenceLegend } from '../../swedish/presence-legend.ts';
import { leadingNameLength } from '../../swedish/person-name.ts';
import type { ListedPerson } from '../meeting-draft.ts';
import type { SourceLine } from '../source-document.ts';
import { cutLine } from './cut-line.ts';
import { isStrongMark } from './presence-column.ts';

/** A line of a list without the sign before its name. */
interface SignedLine {
  readonly line: SourceLine;
  readonly lead: LeadSign | undefined;
}

/** What the sign of a line says of its people: there, not there, or a doubt with its sign. */
type Verdict = 'there' | 'away' | { readonly doubt: string };

/**
 * Reads a list in which some lines are ticked and some are not. Where all are alike the signs are bullets, but an empty box
 * or a sign that the file does not say tells nothing of who was there. What the document says that its signs mean, `legend`, holds. `read` gets lines without their signs. `hasLoose`:
 * whether ticks stand on lines of their own, so that nobody knows whose they are.
 */
export function readTicked(
  lines: readonly SourceLine[],
  {
    isTable,
    hasLoose,
    legend,
  }: { readonly isTable: boolean; readonly hasLoose: boolean; readonly legend: PresenceLegend },
  read: (lines: readonly SourceLine[]) => readonly ListedPerson[],
): readonly ListedPerson[] {
  const signed = lines.map((line): SignedLine => {
    const lead = readLeadSign(line.text);
    const told = lead && legend.get(lead.sign.toLowerCase());
    if (lead && told !== undefined)
      return { line: cutLine(line, lead.length), lead: { ...lead, says: told ? 'ticked' : 'empty' } };
    return lead === undefined || lead.says === 'bullet' ? { line, lead } : { line: cutLine(line, lead.length), lead };
  });
  const verdicts = judgeLines(signed, hasLoose);
  if (isTable) {
    const byLine = new Map(signed.map(({ line }, place) => [line.number, verdicts[place] ?? 'there']));
    return read(signed.map(({ line }) => line)).map((person) => judge(person, byLine.get(person.line) ?? 'there'));
  }
  const kinds = Map.groupBy(signed.keys(), (place) => JSON.stringify(verdicts[place]));
  return [...kinds.values()]
    .flatMap((places) =>
      read(places.flatMap((place) => signed[place]?.line ?? [])).map((person) =>
        judge(person, verdicts[places[0] ?? 0] ?? 'there'),
      ),
    )
    .toSorted((one, other) => one.line - other.line);
}

function judge(person: ListedPerson, verdict: Verdict): ListedPerson {
  if (verdict === 'there' || person.absent) return person;
  return verdict === 'away' ? { ...person, absent: true } : { ...person, doubt: person.doubt ?? verdict.doubt };
}

function judgeLines(signed: readonly SignedLine[], hasLoose: boolean): readonly Verdict[] {
  const signs = signed.map(({ lead }) => lead?.sign);
  const kinds = signed.map(({ lead }) =>
    lead?.says === 'bullet' && isTelling(lead.sign, signs) ? 'unknown' : lead?.says,
  );
  const strange = signed.map(({ line }) => findStrangeSign(line.text));
  const isTicked = kinds.includes('ticked');
  const isForm = isTicked || signed.some(({ lead }) => lead?.says === 'empty' && /[☐[(_]/u.test(lead.sign)) || hasLoose;
  const isUnknown = kinds.includes('unknown') && !areBullets(signed, kinds);
  const isTold = isForm || isUnknown || strange.some((sign) => sign !== undefined);
  return signed.map(({ line, lead }, place): Verdict => {
    const unknown = strange[place] ?? (isUnknown && kinds[place] === 'unknown' ? lead?.sign : undefined);
    if (unknown !== undefined) return { doubt: unknown };
    if (!isTold || kinds[place] === 'ticked' || hasMark(line)) return 'there';
    return isTicked && kinds[place] === 'empty' ? 'away' : { doubt: '' };
  });
}

/** Whether one readable sign stands before every name, and so tells them apart from nobody. */
function areBullets(signed: readonly SignedLine[], kinds: readonly (LeadSign['says'] | undefined)[]): boolean {
  const [first] = signed.flatMap(({ lead }) => lead?.sign ?? []);
  return (
    first !== undefined &&
    !isUnreadable(first) &&
    signed.every(({ lead, line }, place) =>
      lead === undefined ? leadingNameLength(line.text) === 0 : lead.sign === first && kinds[place] === 'unknown',
    )
  );
}

/** Whether a known mark stands in a cell of the line or behind its name. */
function hasMark({ text }: SourceLine): boolean {
  return hasKnownSign(text) || text.split('\t').some((cell) => isStrongMark(cell.trim()));
}

/**
 * A line in which several names have a sign of their own, as lines: `☒ Anna Berg ☐ Bo Ek`, also in cells side by side.
 */
export function splitAtSigns(line: SourceLine): readonly SourceLine[] {
  const lead = readLeadSign(line.text);
  if (lead === undefined || lead.says === 'bullet') return [line];
  const starts = findNextSigns(line.text);
  const isRow = line.text.split('\t').some((cell) => cell.trim() !== '' && readLeadSign(cell.trim()) === undefined);
  return starts.length === 0 || (line.text.includes('\t') && isRow)
    ? [line]
    : [0, ...starts].map((start, place, all) => cutLine(line, start, all[place + 1] ?? line.text.length));
}

/** The person without signs beside where they come from and what they are. */
export function withoutSignsBeside(person: ListedPerson): ListedPerson {
  const [body, role] = [person.body, person.role].map((words) =>
    words === undefined ? undefined : withoutSigns(words) || undefined,
  );
  return { ...person, body, role };
}
