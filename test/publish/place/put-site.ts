import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { STAGE_WITHIN } from '../../../src/command-line/folders.ts';
import { findTarget, type SiteTarget } from '../../../src/publish/place/find-target.ts';
import { openWorkplace } from '../../../src/publish/place/open-workplace.ts';
import { recoverTarget } from '../../../src/publish/place/recover-site.ts';
import { withTargetLock } from '../../../src/publish/place/target-lock.ts';
import { writeManifest } from '../../../src/safekeeping/manifest.ts';

/**
 * A process of its own, to be killed: puts a small site in place as a build does. Arguments: the folder, the words of every page,
 * and `fast` where the folder shall be taken for one that cannot be moved.
 */
const [folder = '', words = '', kind = ''] = process.argv.slice(2);
const target: SiteTarget =
  kind === 'fast' ? { folder, isFixed: true, stages: folder, prefix: STAGE_WITHIN } : findTarget(folder);
await withTargetLock(
  target,
  async () => {
    recoverTarget(target);
    const { site, putInPlace, clear } = openWorkplace(target);
    try {
      for (const name of ['index.html', '_headers', `b/${words}/index.html`, 'b/index.html', `_astro/${words}.css`]) {
        mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
        writeFileSync(path.join(site, name), words);
      }
      writeManifest(site);
      putInPlace();
    } finally {
      clear();
    }
  },
  () => undefined,
);
