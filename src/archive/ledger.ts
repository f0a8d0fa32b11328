/** What can happen to a published address. */
export const LEDGER_EVENTS = ['published', 'moved', 'withdrawn', 'corrected'] as const;
export type LedgerEvent = (typeof LEDGER_EVENTS)[number];

/** One line of the ledger. Keys stand in the file in this order. */
export interface LedgerLine {
  readonly event: LedgerEvent;
  /** A meeting's or a decision's. */
  readonly id: string;
  /** The day of the entry. */
  readonly date: string;
  /** Published and corrected: the hash of the wording, which is the name of its file. */
  readonly sha256?: string;
  /** Moved: the address that answers instead. */
  readonly target?: string;
  /** Withdrawn, corrected, and published again; moved, where somebody gave one. */
  readonly reason?: string;
  /** The hash of the line before; zeros for the first. */
  readonly previous: string;
}

export const FIRST_PREVIOUS = '0'.repeat(64);

/** A wording as its file keeps it: the text, or that it was erased. */
export type StoredWording =
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'erased'; readonly date: string; readonly reason: string };

/** The ledger with the wordings that it names, by their hashes. */
export interface LedgerRecord {
  readonly lines: readonly LedgerLine[];
  readonly wordings: ReadonlyMap<string, StoredWording>;
}

export const NO_LEDGER: LedgerRecord = { lines: [], wordings: new Map() };

export const LEDGER_FILE = 'liggare.jsonl';
/** Holds how many lines the ledger has and the hash of the last. */
export const SEAL_FILE = 'liggare.hash';

export function wordingFile(hash: string): string {
  return `lydelser/${hash}.json`;
}

/** A wording that an address has had. */
export interface Wording {
  readonly hash: string;
  /** From which day it stood. */
  readonly date: string;
  /** Why it took the place of the one before. */
  readonly reason: string | undefined;
  /** Undefined: it is erased, or stood before a withdrawal. */
  readonly text: string | undefined;
}

export type AddressKind = 'meeting' | 'decision';

/** What answers at an address that was once published. */
export type Fate =
  | { readonly kind: 'page' }
  /** `to`: a page, however often the text has moved since. */
  | { readonly kind: 'moved'; readonly to: string; readonly date: string; readonly reason: string | undefined }
  | { readonly kind: 'withdrawn'; readonly date: string; readonly reason: string };

export interface AddressHistory {
  readonly id: string;
  readonly kind: AddressKind;
  /** The day on which it was first published. */
  readonly published: string;
  readonly fate: Fate;
  /** The oldest first; the last is what stands now. */
  readonly wordings: readonly Wording[];
}

const DAY_MEETING = /-\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[b-z]?$/;

/** What an id in the ledger is of. A decision's meeting is entered before it. */
export function addressKind(id: string, isMeeting: (id: string) => boolean): AddressKind {
  return DAY_MEETING.test(id) || meetingOf(id, isMeeting) === undefined ? 'meeting' : 'decision';
}

/** The meeting that a decision's id begins with. */
export function meetingOf(id: string, isMeeting: (id: string) => boolean): string | undefined {
  for (let end = id.lastIndexOf('-'); end > 0; end = id.lastIndexOf('-', end - 1)) {
    if (isMeeting(id.slice(0, end))) return id.slice(0, end);
  }
  return undefined;
}
