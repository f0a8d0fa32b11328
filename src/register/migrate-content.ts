import { readFileSync } from 'node:fs';
import path from 'node:path';
import { followMove } from '../archive/build-addresses.ts';
import { CONTENT_FORMAT } from '../archive/content-format.ts';
import { stageFile } from '../import/stage-file.ts';
import { withContentLock, type LockHolder } from '../minutes/content-lock.ts';
import { findContentFiles } from '../minutes/find-content-files.ts';
import type { ContentFolder } from '../minutes/load-content.ts';
import { listPosition } from '../minutes/list-position.ts';
import { tellFormat } from '../minutes/tell-format.ts';

export type MigrationOutcome =
  | { readonly kind: 'migrated'; readonly files: readonly string[] }
  | { readonly kind: 'unwritable'; readonly file: string; readonly reason: string }
  | { readonly kind: 'held'; readonly holder: LockHolder };

/**
 * Brings a content folder without errors to the present form: a `nuläge` without a network becomes a list with the network whose
 * decision it names, and `webbplats.yaml` tells the form. Only what is certain is rewritten; of the rest the check goes on telling.
 * No word that readers see changes.
 */
export async function migrateContent(folder: string, read: ContentFolder): Promise<MigrationOutcome> {
  const ran = await withContentLock(folder, 'check', () => writeFiles(folder, planFiles(folder, read)));
  return 'holder' in ran ? { kind: 'held', holder: ran.holder } : ran.done;
}

/** The files that change, with their new texts. */
function planFiles(folder: string, { archive, topics }: ContentFolder): ReadonlyMap<string, string> {
  const organs = new Map([
    ...archive.items.map(({ item, organ }) => [item.id, organ.id] as const),
    ...archive.decisions.map(({ decision, item }) => [decision.id, item.organ.id] as const),
  ]);
  const organOf = (source: string | undefined) =>
    source === undefined ? undefined : organs.get(followMove(source, archive.addresses));
  const load = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const planned = [
    ...topics.map(({ file, value }): readonly [string, string | undefined] => {
      const [stated] = value?.positions ?? [];
      const organ = stated?.organ === undefined ? organOf(stated?.source) : undefined;
      return [file, organ === undefined ? undefined : listPosition(load(file), organ)];
    }),
    ...findContentFiles(folder, 'webbplats.yaml').map(
      (file) => [file, tellFormat(load(file), CONTENT_FORMAT)] as const,
    ),
  ];
  return new Map(planned.flatMap(([file, text]) => (text === undefined ? [] : [[file, text]])));
}

function writeFiles(folder: string, files: ReadonlyMap<string, string>): MigrationOutcome {
  for (const [file, text] of files) {
    const staged = stageFile(folder, file, text);
    const written = 'reason' in staged ? staged : staged.commit(true);
    if (typeof written === 'object') return { kind: 'unwritable', file, reason: written.reason };
  }
  return { kind: 'migrated', files: [...files.keys()] };
}
