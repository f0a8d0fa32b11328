import { existsSync } from 'node:fs';
import path from 'node:path';
import { stagedWordingFile, wordingFile, WORDINGS_FOLDER } from '../archive/ledger.ts';
import { findLockHolder, LOCK_FILE } from './content-lock.ts';
import { findEveryFile } from './find-content-files.ts';
import { isWhole, type LedgerRows } from './ledger-rows.ts';
import { findStagedWording } from './load-ledger.ts';

/**
 * A file that is no part of the content. `unfinished`: a wording of the ledger that only lacks its name. `temporary`,
 * `lock` and `orphan` (a wording that no line of the ledger names) are left by a run that was stopped, and the next run
 * removes them. `hidden`: a file of somebody else that no reader sees, which only a person may remove.
 */
export interface Leftover {
  readonly file: string;
  readonly kind: 'unfinished' | 'temporary' | 'lock' | 'orphan' | 'hidden';
  /** The hash of an unfinished wording. */
  readonly hash?: string;
}

/** What stopped runs have left in a content folder, and what hides there. `inUse`: the caller itself has the lock. */
export function findLeftovers(folder: string, ledger: LedgerRows, inUse = false): readonly Leftover[] {
  const isSure = isWhole(ledger);
  return findEveryFile(folder).flatMap((file): readonly Leftover[] => {
    const name = path.posix.basename(file);
    if (file === LOCK_FILE) return inUse || findLockHolder(folder) ? [] : [{ file, kind: 'lock' }];
    if (file.startsWith(`${WORDINGS_FOLDER}/`)) {
      const hash = HASH.exec(name)?.[0] ?? '';
      const isNamed = ledger.named.has(hash);
      if (isNamed && file === wordingFile(hash)) return [];
      const isStaged = isNamed && file === stagedWordingFile(hash);
      if (isStaged && !existsSync(path.join(folder, wordingFile(hash))) && findStagedWording(folder, hash))
        return [{ file, kind: 'unfinished', hash }];
      const isOurs = STAGED.test(name) || WORDING.test(name);
      return [{ file, kind: !isSure || !isOurs ? 'hidden' : STAGED.test(name) ? 'temporary' : 'orphan' }];
    }
    if (STAGED.test(name)) return [{ file, kind: 'temporary' }];
    return HIDDEN.test(name) && !TOLD_ANYWAY.test(file) ? [{ file, kind: 'hidden' }] : [];
  });
}

/** Made for: `.2024-05-17.mdx.0f3a….tmp`, `.liggare.jsonl.0f3a….tmp`, `.<hash>.json.tmp`, as every command here names what it has not put in place. */
const STAGED = /^\..+\.tmp$/;
const HASH = /[0-9a-f]{64}/;
const WORDING = /^[0-9a-f]{64}\.json$/;
/** Made for: `.2024-05-17.mdx.swp`, `.~lock.2024-05-17.mdx#`, `möte.tmp`: copies that other programs leave, with the words of a meeting. */
const HIDDEN = /^\..*\.sw[a-p]$|^\.~lock\.|\.tmp$/;
/** Here every file that is not read is told of anyway, unless a dot hides it. */
const TOLD_ANYWAY = /^(?:organ|moten|amnen|sidor)\/(?:.*\/)?[^./][^/]*$/;
