import { mkdirSync } from 'node:fs';
import { STAGE_WITHIN } from '../../command-line/folders.ts';
import type { SiteChanges } from '../../safekeeping/manifest-changes.ts';
import { MANIFEST } from '../../safekeeping/manifest.ts';
import { waitingMessage } from '../in-turn.ts';
import { fillFolder } from '../place/fill-folder.ts';
import type { SiteTarget } from '../place/find-target.ts';
import { recoverTarget } from '../place/recover-site.ts';
import { withTargetLock } from '../place/target-lock.ts';

/**
 * Brings a folder to the state of a built site. `find` gives what differs, asked when nobody else changes the folder and what a
 * killed sending had begun is at its end; where it gives words, nothing is changed.
 */
export async function sendToFolder(
  site: string,
  folder: string,
  find: () => SiteChanges | string,
  say: (text: string) => void,
): Promise<SiteChanges | string> {
  mkdirSync(folder, { recursive: true });
  const target: SiteTarget = { folder, isFixed: true, stages: folder, prefix: STAGE_WITHIN };
  const work = async () => {
    recoverTarget(target);
    const changes = find();
    if (typeof changes === 'string') return changes;
    const { added, changed, removed } = changes;
    const files = [...added, ...changed];
    if (files.length + removed.length > 0) fillFolder(folder, site, { files: [...files, MANIFEST], removed });
    return changes;
  };
  return withTargetLock(target, work, (holder) => say(waitingMessage(holder)));
}
