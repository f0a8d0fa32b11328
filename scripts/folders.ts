import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export { contentFolder } from '../src/site/content-folder.ts';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** `OUT_DIR`, or `dist` in the checkout. May lie anywhere. */
export function outputFolder(): string {
  return path.resolve(ROOT, process.env['OUT_DIR'] || 'dist');
}
