import path from 'node:path';
import process from 'node:process';

/** `CONTENT_DIR`, or `content` in the checkout, from which every build runs. */
export function contentFolder(): string {
  return path.resolve(process.env['CONTENT_DIR'] || 'content');
}
