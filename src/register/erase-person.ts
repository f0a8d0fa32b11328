import { diagnosticMessage } from '../archive/diagnostic.ts';
import { ERASED_NAME } from '../archive/erased-name.ts';
import path from 'node:path';
import { planRegistration } from '../archive/plan-registration.ts';
import type { PlannedEvent } from '../archive/registration.ts';
import { currentAddresses } from '../archive/wording.ts';
import { stageFile, type StagedFile } from '../import/stage-file.ts';
import { attachAgendas } from '../minutes/attach-agendas.ts';
import { attachDocuments } from '../minutes/attach-documents.ts';
import { eraseName } from '../minutes/erase-name.ts';
import { judgeReason, type ReasonFault } from '../minutes/judge-reason.ts';
import { findName, replaceName } from '../minutes/find-name.ts';
import { loadContent, type ContentFolder } from '../minutes/load-content.ts';
import { readMeeting } from '../minutes/read-meeting.ts';
import { settleFolder } from '../import/settle-folder.ts';
import { withContentLock, type LockHolder } from '../minutes/content-lock.ts';
import { findPerson, type PersonFound } from './find-person.ts';
import { findPersonFiles, type PersonFile } from './person-files.ts';
import { forgetRuns } from '../minutes/forget-runs.ts';
import { enterInLedger, eraseWording, type WriteFault } from './write-ledger.ts';

export interface Erasure {
  readonly folder: string;
  readonly name: string;
  readonly reason: string;
  readonly date: string;
}

export type ErasureOutcome =
  | {
      readonly kind: 'erased';
      readonly files: readonly string[];
      readonly wordings: number;
      readonly events: readonly PlannedEvent[];
      /** What is left to judge for a person: other spellings, and files that hold no text. */
      readonly left: Pick<PersonFound, 'near' | 'unsearched'>;
      /** The files that a stopped run had left and that are gone now. */
      readonly removed: readonly string[];
    }
  | {
      readonly kind: 'not-found';
      readonly left: Pick<PersonFound, 'near' | 'unsearched'>;
      readonly removed: readonly string[];
    }
  /** The reason of a ledger line names the person, and a line of the ledger cannot be changed. */
  | { readonly kind: 'named-in-ledger'; readonly lines: readonly number[] }
  | { readonly kind: 'faulty' }
  /** The reason says something about a person that readers must not see. */
  | { readonly kind: 'refused-reason'; readonly fault: ReasonFault }
  /**
   * The name stands where it cannot be replaced safely; `reason` (in Swedish) says why `file` must be edited by hand.
   */
  | { readonly kind: 'by-hand'; readonly file: string; readonly reason: string }
  | { readonly kind: 'unwritable'; readonly fault: WriteFault }
  /** Another command works with the folder, and did not finish in time. */
  | { readonly kind: 'held'; readonly holder: LockHolder };

/**
 * Removes a person's name from a content folder: from every file and from every wording that the ledger keeps. What a
 * stopped run had left is finished or removed first. The changed texts are entered as corrected. All or nothing: where a
 * person must decide something, nothing is written and the outcome says what.
 */
export async function erasePerson(order: Erasure): Promise<ErasureOutcome> {
  const end = await withContentLock(order.folder, 'glom', () => erase(order));
  return 'holder' in end ? { kind: 'held', holder: end.holder } : end.done;
}

function erase({ folder, name, reason, date }: Erasure): ErasureOutcome {
  const { removed } = settleFolder(folder);
  const known = loadContent(folder);
  const told = judgeReason(reason, known.content.meetings);
  if (told && told.kind !== 'surname') return { kind: 'refused-reason', fault: told };
  const found = findPerson(folder, name);
  if (found.reasons.length > 0) return { kind: 'named-in-ledger', lines: found.reasons };
  const having = new Set(found.places.map(({ file }) => file));
  const files = findPersonFiles(folder, known.ledger.named).filter(({ file }) => having.has(file));
  if (files.length === 0 && found.wordings.length === 0)
    return findHidden(known, name) ?? { kind: 'not-found', left: found, removed };
  const unreadable = files.find(({ kind }) => kind === 'other');
  if (unreadable) return { kind: 'by-hand', file: unreadable.file, reason: 'filen är ingen text som kan skrivas om' };
  if (known.diagnostics.some(({ severity, code }) => severity === 'error' && !isOwnTrace(code)))
    return { kind: 'faulty' };

  const texts = new Map(files.map((file) => [file.file, eraseIn(file, name)]));
  const after = readAfter(folder, known, texts, name);
  if ('kind' in after) return after;
  const isRegistered = known.ledger.record.lines.length > 0;
  const { events: planned } = planRegistration(known.ledger.record, currentAddresses(after.meetings), {
    moves: [],
    withdrawals: [],
    reason,
  });
  const events = isRegistered ? planned.filter(({ event }) => event === 'corrected') : [];

  const staged = stageAll(folder, texts);
  if ('file' in staged) return { kind: 'unwritable', fault: staged };
  const fault =
    (events.length === 0 ? undefined : enterInLedger(folder, known.ledger, events, date)) ??
    commitAll(staged) ??
    found.wordings.reduce<WriteFault | undefined>(
      (failed, { hash }) => failed ?? eraseWording(folder, hash, date, reason),
      undefined,
    );
  if (fault) return { kind: 'unwritable', fault };
  forgetRuns(folder);
  const left = findPerson(folder, name);
  return { kind: 'erased', files: [...texts.keys()], wordings: found.wordings.length, events, left, removed };
}

/** The text of a file without the name. */
function eraseIn({ file, text, kind }: PersonFile, name: string): string {
  return kind === 'content' ? eraseName(text, file, name) : replaceName(text, name, ERASED_NAME);
}

/** Whether a diagnostic comes from an erasure that was cut off. The next erasure repairs it. */
function isOwnTrace(code: string): boolean {
  return code === 'wording-changed' || code === 'wording-erased';
}

/** The meetings as they will read without the name, with the files that they name; or why that cannot be done. */
function readAfter(
  folder: string,
  known: ContentFolder,
  texts: ReadonlyMap<string, string>,
  name: string,
): { readonly meetings: ContentFolder['content']['meetings'] } | ErasureOutcome {
  const reread = [];
  for (const read of [...known.meetings, ...known.agendas]) {
    const text = texts.get(read.file);
    const now = text === undefined ? read : readMeeting(text, read.file);
    const error = now.diagnostics.find(({ severity }) => severity === 'error');
    if (error || !now.meeting)
      return {
        kind: 'by-hand',
        file: `${read.file}:${error?.line ?? 1}`,
        reason: error ? diagnosticMessage(error) : 'mötet går inte att läsa utan namnet',
      };
    reread.push(now);
  }
  for (const [file, text] of texts)
    if (findName(text, name).length > 0)
      return { kind: 'by-hand', file, reason: 'namnet står så att det inte kan bytas ut' };
  const withDocuments = attachDocuments(folder, reread).meetings;
  const meetings = attachAgendas(withDocuments).meetings.flatMap(({ meeting }) => meeting ?? []);
  return findHiddenIn(meetings, name) ?? { meetings };
}

/** Finds a name that a reader sees whole but that the file has in pieces, with a mark or markup inside it. */
function findHidden({ content }: ContentFolder, name: string): ErasureOutcome | undefined {
  return findHiddenIn(content.meetings, name);
}

function findHiddenIn(meetings: ContentFolder['content']['meetings'], name: string): ErasureOutcome | undefined {
  const hidden = currentAddresses(meetings).find(({ text }) => findName(text, name).length > 0);
  return (
    hidden && {
      kind: 'by-hand',
      file: `${hidden.file}:${hidden.line}`,
      reason: 'namnet är avbrutet av ett märke eller en teckenkod i filen',
    }
  );
}

function stageAll(
  folder: string,
  texts: ReadonlyMap<string, string>,
): readonly (readonly [string, StagedFile])[] | WriteFault {
  const staged: (readonly [string, StagedFile])[] = [];
  for (const [file, text] of texts) {
    const fresh = stageFile(folder, file, text);
    if ('reason' in fresh) {
      for (const [, other] of staged) other.discard();
      return { file: path.posix.normalize(file), reason: fresh.reason };
    }
    staged.push([file, fresh]);
  }
  return staged;
}

function commitAll(staged: readonly (readonly [string, StagedFile])[]): WriteFault | undefined {
  for (const [file, fresh] of staged) {
    const end = fresh.commit(true);
    if (typeof end !== 'string') return { file, reason: end.reason };
  }
  return undefined;
}
