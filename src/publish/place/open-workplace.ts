import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyTree } from './copy-tree.ts';
import { codeOf } from './disk-fault.ts';
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
 * Astro moves files from the checkout into the site by renaming them, so a site is made where such a rename reaches: beside
 * its target, or in the checkout where the target lies on another file system. From there it is copied to a stage beside the
 * target, and takes its place from that.
 */
export function openWorkplace(target: SiteTarget): Workplace {
  mkdirSync(path.dirname(target.folder), { recursive: true });
  const beside = target.isFixed ? undefined : makeStage(target.stages, target.prefix);
  try {
    const workshop = makeStage(WORKSHOP.folder, WORKSHOP.prefix);
    const isNear = beside !== undefined && isReachedFrom(workshop.folder, beside.folder);
    if (isNear) workshop.clear();
    const made = isNear ? beside : workshop;
    const site = path.join(made.folder, 'site');
    const putInPlace = () => {
      if (beside === undefined) {
        fillWholly(target.folder, site);
        return;
      }
      const fresh = path.join(beside.folder, 'site');
      if (!isNear) copyTree(site, fresh);
      replaceFolder(target.folder, fresh, path.join(beside.folder, ASIDE));
    };
    const clear = () => {
      if (!isNear) made.clear();
      if (beside === undefined) return;
      /* Where the old site could not be put back, it lies in the stage and nowhere else. */
      const isLost = !existsSync(target.folder) && existsSync(path.join(beside.folder, ASIDE));
      if (isLost) beside.leave();
      else beside.clear();
    };
    return { folder: made.folder, site, putInPlace, clear };
  } catch (error) {
    beside?.clear();
    throw error;
  }
}

/** Tried, as two folders on one device may still be two mounts. */
function isReachedFrom(one: string, other: string): boolean {
  const from = path.join(one, 'prov');
  const to = path.join(other, 'prov');
  writeFileSync(from, '');
  try {
    renameSync(from, to);
    rmSync(to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EXDEV') return false;
    throw error;
  }
}
