import { isAgendaId } from './agenda.ts';

/** What can happen to a published address. */
export const LEDGER_EVENTS = ['published', 'moved', 'withdrawn', 'corrected'] as const;
export type LedgerEvent = (typeof LEDGER_EVENTS)[number];

/** One line of the ledger. The keys stand in the file in this order. */
export interface LedgerLine {
  readonly event: LedgerEvent;
  /** The id of a meeting, of its agenda or of a decision. */
  readonly id: string;
  /** The day of the entry, in ISO form. */
  readonly date: string;
  /** In `published` and `corrected`: the hash of the wording, which is the name of its file. */
  readonly sha256?: string;
  /** In `moved`: the address that answers instead. */
  readonly target?: string;
  /**
   * In `withdrawn`, `corrected` and a repeated `published`; in `moved`, if somebody gave a reason. The file has it in clear
   * text only in lines of earlier versions.
   */
  readonly reason?: string;
  /** The hash of the reason, which is the name of its file: a reason is kept as a wording is, so that it can be erased. */
  readonly reasonSha256?: string;
  /** The hash of the line before; zeros for the first line. */
  readonly previous: string;
}

/** The `previous` of the first line. */
export const FIRST_PREVIOUS = '0'.repeat(64);

/** A wording as its file keeps it: its text, or the fact that it was erased. */
export type StoredWording =
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'erased'; readonly date: string; readonly reason: string };

/** The lines of the ledger, and the wordings that it names by their hashes. */
export interface LedgerRecord {
  readonly lines: readonly LedgerLine[];
  readonly wordings: ReadonlyMap<string, StoredWording>;
  /** The hash of each line as it stands in the file; undefined for a ledger that is in no file. */
  readonly hashes?: readonly string[];
}

export const NO_LEDGER: LedgerRecord = { lines: [], wordings: new Map() };

export const LEDGER_FILE = 'liggare.jsonl';
/** The seal: the file with the number of lines in the ledger and the hash of the last one. */
export const SEAL_FILE = 'liggare.hash';

/** What stands in the place of a reason that was erased. */
export const ERASED_REASON = '[skälet borttaget]';

/** The folder of the wordings and reasons. */
export const WORDINGS_FOLDER = 'lydelser';

/** The folder of what was joined: the lines of a ledger as they stood, where joining has given them another line before. */
export const BRANCHES_FOLDER = 'grenar';

export function wordingFile(hash: string): string {
  return `${WORDINGS_FOLDER}/${hash}.json`;
}

/** Where a new wording lies until a line of the ledger names it. A run that is stopped leaves it under this name. */
export function stagedWordingFile(hash: string): string {
  return `${WORDINGS_FOLDER}/.${hash}.json.tmp`;
}

/** A wording that an address has had. */
export interface Wording {
  readonly hash: string;
  /** The day from which it stood. */
  readonly date: string;
  /** Why it replaced the wording before; undefined for the first one. */
  readonly reason: string | undefined;
  /** Undefined where it was erased, or stood before a withdrawal. */
  readonly text: string | undefined;
  /** The minutes of a meeting, where the wording before is the agenda's, which has an address of its own since. */
  readonly afterAgenda?: true;
  /** The files that it names as attached, also where its text is not shown; left out where there are none. */
  readonly documents?: readonly NamedDocument[];
}

/** A file as a wording names it. */
export interface NamedDocument {
  readonly name: string;
  readonly sha256: string;
}

/**
 * A line of the ledger as paper and mail carry it. Each line holds the hash of the one before, so whoever has the hash of
 * one line can tell whether everything up to it is still as it was.
 */
export interface Witness {
  /** The hash of the line. */
  readonly hash: string;
  /** Its number, from 1. */
  readonly line: number;
}

/** `agenda`: of a meeting that has minutes; until then the agenda stands at the address of its meeting. */
export type AddressKind = 'meeting' | 'agenda' | 'decision';

/** What answers at an address that was once published. */
export type Fate =
  | { readonly kind: 'page' }
  /** `to`: an address with a page, however often the text has moved since. */
  | { readonly kind: 'moved'; readonly to: string; readonly date: string; readonly reason: string | undefined }
  | { readonly kind: 'withdrawn'; readonly date: string; readonly reason: string };

export interface AddressHistory {
  readonly id: string;
  readonly kind: AddressKind;
  /** The day of its first publication. */
  readonly published: string;
  readonly fate: Fate;
  /** The oldest first; the last one stands now. */
  readonly wordings: readonly Wording[];
  /** The line of the ledger that last concerned it. */
  readonly witness?: Witness;
}

/** The end of a meeting's id with a whole date: `-2021-03-19`, `-2021-03-19b`. */
const DAY_MEETING = /-\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[b-z]?$/;

/**
 * Whether an id in the ledger is a meeting's, an agenda's or a decision's. A meeting is always entered before its decisions,
 * so `isMeeting` knows it.
 */
export function addressKind(id: string, isMeeting: (id: string) => boolean): AddressKind {
  if (isAgendaId(id)) return 'agenda';
  return DAY_MEETING.test(id) || meetingOf(id, isMeeting) === undefined ? 'meeting' : 'decision';
}

/** The meeting that the id of a decision or an agenda begins with; undefined where there is none. */
export function meetingOf(id: string, isMeeting: (id: string) => boolean): string | undefined {
  for (let end = id.lastIndexOf('-'); end > 0; end = id.lastIndexOf('-', end - 1)) {
    if (isMeeting(id.slice(0, end))) return id.slice(0, end);
  }
  return undefined;
}
