import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export { contentFolder } from '../site/build/content-folder.ts';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Pictures of link previews drawn before: they outlive a build and no site needs them. */
export const PREVIEW_CACHE = path.join(ROOT, 'node_modules', '.cache', 'till-handlingarna', 'bilder');

/** `OUT_DIR`, or `dist` in the checkout. May lie anywhere. */
export function outputFolder(): string {
  return path.resolve(ROOT, process.env['OUT_DIR'] || 'dist');
}
