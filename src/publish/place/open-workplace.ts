import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fillWholly } from './fill-folder.ts';
import type { SiteTarget } from './find-target.ts';
import { ASIDE, WORKSHOP } from './recover-site.ts';
import { replaceFolder } from './replace-folder.ts';
import { makeStage } from './stage-folder.ts';

/** Where a build makes a site until it is complete. */
export interface Workplace {
  /** For what is needed on the way; gone at the end. */
  readonly folder: string;
  /** The site that is being made. */
  readonly site: string;
  /** Puts the complete site where the target is. */
  readonly putInPlace: () => void;
  readonly clear: () => void;
}

/**
 * A site is made beside its target, on the same file system, so that it takes its place by a rename and shares with the old one the
 * files that are the same. Where the target cannot change its name it is made in the checkout, and the target is filled from there.
 */
export function openWorkplace(target: SiteTarget): Workplace {
  mkdirSync(path.dirname(target.folder), { recursive: true });
  const stage = target.isFixed ? makeStage(WORKSHOP.folder, WORKSHOP.prefix) : makeStage(target.stages, target.prefix);
  const site = path.join(stage.folder, 'site');
  const aside = path.join(stage.folder, ASIDE);
  const putInPlace = () =>
    target.isFixed ? fillWholly(target.folder, site) : replaceFolder(target.folder, site, aside);
  const clear = () => {
    /* Where the old site could not be put back, it lies in the stage and nowhere else. */
    if (!target.isFixed && !existsSync(target.folder) && existsSync(aside)) stage.leave();
    else stage.clear();
  };
  return { folder: stage.folder, site, putInPlace, clear };
}
