import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from './place/disk-fault.ts';
import { findTarget } from './place/find-target.ts';
import { openWorkplace } from './place/open-workplace.ts';
import { recoverTarget } from './place/recover-site.ts';
import { waitingMessage } from './in-turn.ts';
import { withTargetLock } from './place/target-lock.ts';

export interface WrittenExport {
  readonly files: number;
  readonly documents: number;
  readonly bytes: number;
}

/**
 * Writes an export beside its folder and puts it there in one step, so that what stood there stays whole until then. The files
 * are made one at a time. What an export that was killed has left is made good first.
 */
export async function writeExport(
  folder: string,
  files: Iterable<{ readonly name: string; readonly text: string; readonly documents: number }>,
  say: (text: string) => void,
): Promise<WrittenExport> {
  const target = findTarget(folder);
  mkdirSync(target.stages, { recursive: true });
  const work = async (): Promise<WrittenExport> => {
    recoverTarget(target);
    const { site: fresh, putInPlace, clear } = openWorkplace(target);
    try {
      mkdirSync(fresh, { recursive: true });
      const written = { files: 0, documents: 0, bytes: 0 };
      for (const { name, text, documents } of files) {
        const bytes = Buffer.from(text);
        writeFileSync(path.join(fresh, name), bytes);
        written.files += 1;
        written.documents += documents;
        written.bytes += bytes.length;
      }
      putInPlace();
      return written;
    } finally {
      clear();
    }
  };
  return withTargetLock(target, work, (holder) => say(waitingMessage(holder)));
}

/** What the disk refused of an export and what to do, in Swedish; undefined for any other fault. */
export function exportFault(error: unknown, folder: string): string | undefined {
  const words = FAULTS[codeOf(error)];
  return words && `${words} Exporten skulle till ”${folder}”; det som låg där är orört.\n`;
}

const FULL =
  'Disken är full. Väntat: plats för en hel export till. Frigör plats, eller välj en annan mapp med --opensearch.';
const FORBIDDEN =
  'Rätt att skriva saknas. Väntat: rätt att skriva i mappen och i mappen ovanför den. Ändra rättigheterna, eller välj en annan mapp med --opensearch.';
const IN_THE_WAY =
  'Det finns en fil där en mapp skulle vara. Väntat: en sökväg av mappar. Välj en annan mapp med --opensearch.';

const FAULTS: Readonly<Partial<Record<string, string>>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: FORBIDDEN,
  ENOTDIR: IN_THE_WAY,
  EEXIST: IN_THE_WAY,
};
