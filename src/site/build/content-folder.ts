import path from 'node:path';
import process from 'node:process';

/** The content folder: `CONTENT_DIR`, or `content` in the checkout. Every build runs from the checkout. */
export function contentFolder(): string {
  return path.resolve(process.env['CONTENT_DIR'] || 'content');
}
