import { openBook } from '../archive/ledger-book.ts';
import { settleFolder } from '../import/settle-folder.ts';
import { withContentLock, type LockHolder } from '../minutes/content-lock.ts';
import { loadLedger } from '../minutes/load-ledger.ts';
import { eraseWording, type WriteFault } from './write-ledger.ts';

export interface KeptErasure {
  readonly folder: string;
  /** The hash of a wording or a reason, or its beginning. */
  readonly hash: string;
  readonly reason: string;
  readonly date: string;
}

export type KeptErasureOutcome =
  | { readonly kind: 'erased'; readonly hash: string; readonly ids: readonly string[] }
  /** No line of the ledger names such a hash, or more than one does. */
  | { readonly kind: 'unknown'; readonly found: number }
  /** The wording stands on a page now: the text must be corrected first. */
  | { readonly kind: 'stands'; readonly id: string }
  | { readonly kind: 'unwritable'; readonly fault: WriteFault }
  | { readonly kind: 'held'; readonly holder: LockHolder };

/** Erases an earlier wording or a reason that the ledger keeps. The chain stays whole, for it has only the hash. */
export async function eraseKept(order: KeptErasure): Promise<KeptErasureOutcome> {
  const end = await withContentLock(order.folder, 'glom', () => erase(order));
  return 'holder' in end ? { kind: 'held', holder: end.holder } : end.done;
}

function erase({ folder, hash: given, reason, date }: KeptErasure): KeptErasureOutcome {
  settleFolder(folder);
  const { record } = loadLedger(folder);
  const [hash, ...more] = [...record.wordings.keys()].filter((each) => each.startsWith(given));
  if (hash === undefined || more.length > 0)
    return { kind: 'unknown', found: hash === undefined ? 0 : more.length + 1 };
  const standing = [...openBook(record, []).states.values()].find(
    (state) => state.standing.kind === 'page' && state.wordings.at(-1)?.hash === hash,
  );
  if (standing) return { kind: 'stands', id: standing.id };
  const fault = eraseWording(folder, hash, date, reason);
  if (fault) return { kind: 'unwritable', fault };
  const lines = record.lines.filter(({ sha256, reasonSha256 }) => sha256 === hash || reasonSha256 === hash);
  return { kind: 'erased', hash, ids: [...new Set(lines.map(({ id }) => id))] };
}
