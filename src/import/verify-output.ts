import { diagnosticMessage } from '../archive/diagnostic.ts';
import { decisionsPrintedIn } from '../archive/decisions-of.ts';
import type { AgendaItem } from '../archive/agenda-item.ts';
import { readBack } from '../minutes/read-back.ts';
import { wordsOf } from '../minutes/words-of-meeting.ts';
import { textsOf, type BodyPart } from '../minutes/write-meeting.ts';
import type { DraftItem, MeetingDraft } from './meeting-draft.ts';

export interface Written {
  readonly text: string;
  readonly output: string;
  readonly draft: MeetingDraft;
  /** The parts that `text` was written from. */
  readonly body: readonly BodyPart[];
  /** Every word that must stand in `text`, in order. */
  readonly words: readonly string[];
}

export interface OutputFault {
  /** The line of the source document, from 1. */
  readonly line: number;
  /** What differs, in Swedish. */
  readonly reason: string;
  /**
   * Set where the written file holds a personal identity number, masked. That is a fault of the document, not of the
   * writing.
   */
  readonly identityNumber?: string;
}

/**
 * Reads a written file back and gives the warnings that the check will report, or the first fault. The file must pass
 * the check, hold every word in order, have the same words struck out, and give the items and decisions of the draft.
 */
export function verifyOutput({ text, output, draft, body, words }: Written): OutputFault | readonly CheckWarning[] {
  const { meeting, diagnostics, words: written, struckWords } = readBack(text, output);
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (error || !meeting)
    return {
      line: lineNear(error?.line ?? 1, text, draft),
      reason: error ? diagnosticMessage(error) : 'filen har inget möte',
      ...(error?.code === 'personal-identity-number' && 'masked' in error.details
        ? { identityNumber: error.details.masked }
        : {}),
    };
  const place = words.findIndex((word, index) => written[index] !== word);
  if (place !== -1 || written.length !== words.length) {
    const around = words.slice(Math.max(0, place - 3), place + 4).join(' ');
    return {
      line: 1,
      reason: place === -1 ? 'filen har ord som dokumentet inte har' : `orden kring ”${around}” blir inte desamma`,
    };
  }
  const struck = textsOf(body).flatMap(({ text: printed, strikes }) =>
    strikes.flatMap(({ start, end }) => wordsOf(printed.slice(start, end))),
  );
  if (struck.join('') !== struckWords.join('')) return { line: 1, reason: 'andra ord blir överstrukna än dokumentets' };
  if (meeting.items.length !== draft.items.length)
    return { line: 1, reason: `dokumentet har ${draft.items.length} punkter och filen ${meeting.items.length}` };
  for (const [index, item] of draft.items.entries()) {
    const read = meeting.items[index];
    const difference = read ? findDifference(item, read) : 'punkten saknas';
    if (difference !== undefined) return { line: item.line, reason: `punkt ${item.number}: ${difference}` };
  }
  return diagnostics
    .filter(({ code }) => !TOLD.includes(code))
    .map((diagnostic) => ({
      code: diagnostic.code,
      line: lineNear(diagnostic.line, text, draft),
      message: diagnosticMessage(diagnostic),
    }));
}

/** A warning that `npm run check` will report about the file. */
export interface CheckWarning {
  readonly code: string;
  /** The line of the source document, from 1. */
  readonly line: number;
  readonly message: string;
}

/** Codes that the import itself reports, with the exact line. */
const TOLD: readonly string[] = [
  'numbering-gap',
  'phone-number',
  'private-email',
  'bank-account',
  'street-address',
  'property-designation',
  'date-differs',
  'weekday-differs',
];

function findDifference(draft: DraftItem, item: AgendaItem): string | undefined {
  if (draft.number !== item.number) return `numret läses som ${item.number}`;
  if (draft.status !== item.status) return `läget läses som ${item.status}`;
  if (draft.kinds.join() !== item.kinds.join() && draft.kinds.toSorted().join() !== item.kinds.toSorted().join())
    return 'slaget läses på annat sätt';
  if (draft.presenters.join('|') !== item.presenters.join('|')) return 'föredragande läses på annat sätt';
  const decided = draft.blocks.flatMap((block) =>
    block.kind === 'decision' ? [block.clauses.map(({ paragraph }) => paragraph.text)] : [],
  );
  const read = decisionsPrintedIn(item).map(({ clauses }) => clauses.map(({ text }) => text));
  return sameWords(decided, read) ? undefined : 'besluten läses på annat sätt';
}

function sameWords(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean {
  const flat = (decisions: readonly (readonly string[])[]) =>
    JSON.stringify(
      decisions.map((clauses) => clauses.map((clause) => wordsOf(clause.replaceAll('[struket:', '')).join(''))),
    );
  return flat(a) === flat(b);
}

/** The line in the document of the item that a line of the file belongs to, by counting the headings above it. */
function lineNear(line: number, text: string, draft: MeetingDraft): number {
  const headings = text
    .split('\n')
    .slice(0, line)
    .filter((row) => /^#{2,4} /.test(row)).length;
  return draft.items[Math.max(0, headings - 1)]?.line ?? 1;
}
