import type { LedgerLine } from './ledger.ts';

/** One of the two ledgers that are joined. */
export type LedgerSide = 0 | 1;

export interface JoinOrder {
  /** The lines that both ledgers begin with. */
  readonly base: readonly LedgerLine[];
  /** What each has entered since, with reasons in words where they are known. */
  /** Where both have a line of one day, that of the first comes first; so which is the first must not depend on who joins. */
  readonly tails: readonly [readonly LedgerLine[], readonly LedgerLine[]];
  /** Whether two wordings, by their hashes, have the same words. */
  readonly isSameText: (a: string | undefined, b: string | undefined) => boolean;
  /** The side that a person has chosen for an address; undefined where nobody has. */
  readonly choose: (id: string) => LedgerSide | undefined;
  /** The reason of what is entered to carry out a choice. */
  readonly reason: string | undefined;
}

/** What both sides have done with one address and cannot both stand. */
export interface Collision {
  readonly kind: 'published-twice' | 'moved-twice' | 'withdrawn-and-kept' | 'moved-and-withdrawn';
  readonly id: string;
  /** The last line of each side about it. */
  readonly lines: readonly [LedgerLine, LedgerLine];
  /** How many decisions of the meeting collide in the same way, and are settled with it. */
  readonly decisions: number;
}

/** A line of the joined ledger after the common ones. */
export interface JoinedLine {
  readonly line: LedgerLine;
  /** Where it stood: its index in the tail of a side. Undefined where the join itself enters it, or has changed it. */
  readonly from: { readonly side: LedgerSide; readonly index: number } | undefined;
}

export interface JoinedLedger {
  readonly lines: readonly JoinedLine[];
  /** Lines that say what another line says already, or that a line of `lines` stands for. */
  readonly left: readonly LedgerLine[];
  /** As long as there is one, `lines` is empty. */
  readonly collisions: readonly Collision[];
  /** Lines that do not fit, whatever is chosen. As long as there is one, nothing may be written. */
  readonly misplaced: readonly LedgerLine[];
}

/** Everything in a line but its place in the chain. */
export function contentOfLine({ previous: _previous, reason, ...line }: LedgerLine): string {
  return JSON.stringify({ ...line, ...(line.reasonSha256 === undefined ? { reason } : {}) });
}

/** Different reasons as one text, in an order that does not depend on who joins. One that another holds is not said twice. */
export function joinReasons(reasons: readonly string[]): string {
  return [...new Set(reasons)]
    .filter((reason, _index, all) => !all.some((other) => other !== reason && other.includes(reason)))
    .toSorted()
    .reduce((text, reason) => `${text}${/[.!?]$/.test(text) ? '' : ';'} ${reason}`);
}
