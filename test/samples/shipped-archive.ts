import path from 'node:path';
import type { Archive } from '../../src/archive/archived.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { ROOT } from '../../src/command-line/folders.ts';

/** The archive that the repository ships, read past Astro: what the built pages are held against. */
export function loadShippedArchive(): Archive {
  return loadContent(path.join(ROOT, 'content')).archive;
}
