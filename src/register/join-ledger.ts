import type { Diagnostic } from '../archive/diagnostic.ts';
import type { Collision } from '../archive/joining.ts';
import type { LedgerLine } from '../archive/ledger.ts';
import { planAfterJoin } from '../archive/plan-after-join.ts';
import type { PlannedEvent } from '../archive/registration.ts';
import { sealOf } from '../archive/verify-chain.ts';
import { currentAddresses } from '../archive/wording.ts';
import { STOPPED } from '../import/importing-person.ts';
import { settleFolder, writeSeal } from '../import/settle-folder.ts';
import { withContentLock, type LockHolder } from '../minutes/content-lock.ts';
import { forgetRuns } from '../minutes/forget-runs.ts';
import { judgeReason, reasonMessage } from '../minutes/judge-reason.ts';
import { loadBranches } from '../minutes/ledger-branches.ts';
import { linkOf, type LedgerConflict, type LedgerRow } from '../minutes/ledger-rows.ts';
import { loadContent, type ContentFolder } from '../minutes/load-content.ts';
import { joinSides, type Choices, type JoinedSides, type Kept } from './join-sides.ts';
import { findRewritten, keepBranches } from './keep-branches.ts';
import { continueLedger, type LedgerEntry, type WriteFault } from './write-ledger.ts';

export interface JoinCommand {
  readonly folder: string;
  /** The date of what the join itself enters. */
  readonly date: string;
  readonly choices: Choices;
  /** Why what is chosen is chosen; shown to readers. */
  readonly reason: string | undefined;
  readonly load?: (folder: string) => ContentFolder;
}

export type JoinOutcome =
  | {
      readonly kind: 'joined';
      /** How many lines both had. */
      readonly common: number;
      /** How many lines each had entered since. */
      readonly entered: readonly [ours: number, theirs: number];
      /** How many of them have another hash now. */
      readonly rewritten: readonly [ours: number, theirs: number];
      readonly names: readonly [ours: string, theirs: string];
      readonly left: readonly LedgerLine[];
      /** What the join itself entered. */
      readonly events: readonly PlannedEvent[];
    }
  /** The ledger was whole, and its seal is now. */
  | { readonly kind: 'sealed' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'undecided'; readonly collisions: readonly Collision[]; readonly names: readonly [string, string] }
  /** Choices for addresses of which nothing is to be chosen, as where one is misspelt. */
  | { readonly kind: 'unneeded'; readonly ids: readonly string[] }
  | { readonly kind: 'misplaced'; readonly lines: readonly LedgerLine[] }
  /** A side was altered, or is not the one that its seal is for. */
  | { readonly kind: 'damaged'; readonly side?: Kept; readonly line?: number }
  /** Meetings that cannot be read: what follows for them cannot be entered. */
  | { readonly kind: 'faulty'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'refused-reason'; readonly message: string }
  | { readonly kind: 'unwritable'; readonly fault: WriteFault }
  | { readonly kind: 'held'; readonly holder: LockHolder }
  | { readonly kind: 'stopped' };

/** The person at the terminal, who knows what is right. */
export interface Chooser {
  readonly askWhich: (collision: Collision, names: readonly [string, string]) => Promise<Kept | typeof STOPPED>;
}

/**
 * Joins the ledgers of two people, whom a version control system has left in one file: every line and reason of both,
 * chained anew, and sealed. All or nothing: what cannot both stand is told, and a person chooses.
 */
export async function joinLedger(command: JoinCommand, chooser?: Chooser): Promise<JoinOutcome> {
  const end = await withContentLock(command.folder, 'register', () => joinWith(command, chooser));
  return 'holder' in end ? { kind: 'held', holder: end.holder } : end.done;
}

async function joinWith(command: JoinCommand, chooser: Chooser | undefined): Promise<JoinOutcome> {
  const own = [...command.choices.own];
  for (;;) {
    const outcome = join({ ...command, choices: { ...command.choices, own } });
    const [open] = outcome.kind === 'undecided' ? outcome.collisions : [];
    if (!chooser || !open || outcome.kind !== 'undecided') return outcome;
    const kept = await chooser.askWhich(open, outcome.names);
    if (kept === STOPPED) return { kind: 'stopped' };
    own.push({ id: open.id, kept });
  }
}

function join({ folder, date, choices, reason, load = loadContent }: JoinCommand): JoinOutcome {
  settleFolder(folder);
  const { meetings, content, ledger, diagnostics } = load(folder);
  const conflict = ledger.conflict ?? findLostSeal(folder, ledger);
  if (!conflict) return { kind: 'nothing' };
  if (!isSealed(folder, conflict)) return { kind: 'damaged' };
  const told = reason === undefined ? undefined : judgeReason(reason, content.meetings);
  if (told && told.kind !== 'surname') return { kind: 'refused-reason', message: reasonMessage(told) };
  const { sides, names } = conflict;
  const { wordings } = ledger.record;
  const joined = joinSides({ sides, wordings, choices, reason });
  if (joined.kind === 'undecided') return { ...joined, names };
  if (joined.kind !== 'joined') return joined;
  const unread = new Set(meetings.flatMap(({ meeting, file }) => (meeting ? [] : [file])));
  if (unread.size > 0)
    return {
      kind: 'faulty',
      diagnostics: diagnostics.filter(({ severity, file }) => severity === 'error' && unread.has(file)),
    };
  const current = currentAddresses(content.meetings.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  const events = planAfterJoin({ record: { lines: joined.lines, wordings }, current, tails: joined.tails });
  return write(folder, conflict, joined, [...joined.entries, ...events.map((event) => ({ ...event, date }))], events);
}

function write(
  folder: string,
  { sides, names }: LedgerConflict,
  { base, tails, left }: Extract<JoinedSides, { readonly kind: 'joined' }>,
  entries: readonly LedgerEntry[],
  events: readonly PlannedEvent[],
): JoinOutcome {
  if (entries.length === 0) {
    const fault = writeSeal(folder, sealOf(base.map(linkOf)));
    return fault ? { kind: 'unwritable', fault: { file: 'liggare.hash', reason: fault.reason } } : { kind: 'sealed' };
  }
  const rewritten = findRewritten(sides, base, entries);
  const text = base.map((row) => `${row.text}\n`).join('');
  const fault = keepBranches(folder, rewritten) ?? continueLedger(folder, text, base.map(linkOf), entries);
  if (fault) return { kind: 'unwritable', fault };
  forgetRuns(folder);
  return {
    kind: 'joined',
    common: base.length,
    entered: [tails[0].length, tails[1].length],
    rewritten: [rewritten[0].length, rewritten[1].length],
    names,
    left,
    events,
  };
}

/**
 * Whether the sides are those that were sealed: each seal that the files hold is of a line of theirs, at its place, and
 * one is of all lines of a side. A line that joining gave another place counts at the place that it had.
 */
function isSealed(folder: string, { sides, seals }: LedgerConflict): boolean {
  const branches = loadBranches(folder);
  const isOf = (rows: readonly LedgerRow[], { count, last }: (typeof seals)[number]) => rows[count - 1]?.hash === last;
  const isKnown = seals.every((seal) => branches.has(seal.last) || sides.some((rows) => isOf(rows, seal)));
  const isWhole = seals.some(
    (seal) => branches.has(seal.last) || sides.some((rows) => rows.length === seal.count && isOf(rows, seal)),
  );
  return isKnown && isWhole;
}

/** A ledger that was joined, and whose seal is still that of one of the two. */
function findLostSeal(folder: string, { rows, links, seal }: ContentFolder['ledger']): LedgerConflict | undefined {
  const isChained = links.every(({ previous }, index) => index === 0 || previous === links[index - 1]?.hash);
  const { count, last } = sealOf(links);
  if (!seal || !isChained || (seal.count === count && seal.last === last)) return undefined;
  return loadBranches(folder).has(seal.last)
    ? { file: 'liggare.hash', line: 1, sides: [rows, rows], names: ['', ''], seals: [seal] }
    : undefined;
}
