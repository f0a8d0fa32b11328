import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** `CONTENT_DIR`, or `content` in the checkout. May lie anywhere. */
export function contentFolder(): string {
  return path.resolve(ROOT, process.env['CONTENT_DIR'] || 'content');
}

/** `OUT_DIR`, or `dist` in the checkout. May lie anywhere. */
export function outputFolder(): string {
  return path.resolve(ROOT, process.env['OUT_DIR'] || 'dist');
}
