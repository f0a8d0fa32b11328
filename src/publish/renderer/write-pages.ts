import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { shareFile, writeNew } from '../../keeping/shared-file.ts';
import { sumOfBytes } from '../../safekeeping/manifest.ts';
import type { RenderedPath } from './open-renderer.ts';
import type { PageRecord, RecordedFile, RecordedPage } from './page-record.ts';

/** The site that was built last, whose pages may stand unchanged. */
export interface EarlierSite {
  readonly folder: string;
  readonly record: PageRecord;
}

const PAGES_A_TURN = 64;

/**
 * Writes the pages to the site's folder. A page that is made of the same as in the earlier site is not rendered: its file becomes a
 * file of both. `written` is called after each.
 */
export async function writePages(
  pages: readonly RenderedPath[],
  site: string,
  earlier: EarlierSite,
  written: (page: RenderedPath) => void = () => {},
): Promise<PageRecord> {
  const record = new Map<string, RecordedPage>();
  const folders = new Set<string>();
  for (const [place, page] of pages.entries()) {
    const { file, key, render } = page;
    /* Whoever watches the build has a turn too: rendering alone gives none. */
    if (place % PAGES_A_TURN === 0) await pause();
    const target = path.join(site, file);
    const folder = path.dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const kept = key === undefined ? undefined : takeOver(file, key, target, earlier);
    const { state, sum } = kept ?? writePage(target, await render());
    if (key !== undefined) record.set(file, { key, state, sum });
    written(page);
  }
  return record;
}

/** The file that both sites have now; undefined where the earlier one has no such file of this key, or cannot share it. */
export function takeOver(
  file: string,
  key: string,
  place: string,
  { folder, record }: EarlierSite,
): RecordedFile | undefined {
  const recorded = record.get(file);
  if (recorded?.key !== key) return undefined;
  return shareFile(path.join(folder, file), recorded.state, place) ? recorded : undefined;
}

/** Writes a file that is not there yet. */
export function writePage(place: string, bytes: Uint8Array): RecordedFile {
  return { state: writeNew(place, bytes), sum: sumOfBytes(bytes) };
}
