import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { SITE_FILES } from '../site/addresses/places.ts';

export { contentFolder } from '../site/build/content-folder.ts';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Whether the program lies among the packages of an archive. Otherwise it is a checkout, and has packages of its own. */
const IS_INSTALLED = path.basename(path.dirname(ROOT)) === 'node_modules';

/** The folder of the packages that the program uses. */
export const PACKAGES = IS_INSTALLED ? path.dirname(ROOT) : path.join(ROOT, 'node_modules');

/** What is kept between builds. It may be removed at any time: then the next build takes longer. */
export const CACHE = path.join(PACKAGES, '.cache', 'till-handlingarna');

/** The cache of preview pictures. */
export const PREVIEW_CACHE = path.join(CACHE, 'bilder');

/** The folder for the built site: `OUT_DIR`, which may lie anywhere, or `dist` in the checkout. Of an installed program `run.mjs` names it. */
export function outputFolder(): string {
  return path.resolve(ROOT, process.env['OUT_DIR'] || 'dist');
}

/** The folder that paths on a command line are relative to: npm itself moves to the checkout before it runs a command. */
export function callersFolder(): string {
  return process.env['CALLED_FROM'] || process.cwd();
}

/** With this begins the name of a stage within an output folder that cannot be moved. No host shows such a name. */
export const STAGE_WITHIN = '.bygge-';

/** What an output folder may hold that is no part of the site: hidden files but the site's own one, and what ext4 has at the root of a mount. */
export function isForeign(name: string): boolean {
  return (name.startsWith('.') && name !== SITE_FILES.noJekyll) || name === 'lost+found';
}
