import { existsSync } from 'node:fs';
import path from 'node:path';

/** What every built site has at its root, and nothing else together. */
const MARKS_OF_SITE = ['index.html', '_headers'] as const;

/** Whether a site was built in the folder. */
export function holdsSite(folder: string): boolean {
  return MARKS_OF_SITE.every((name) => existsSync(path.join(folder, name)));
}

/**
 * Whether a folder lies in a content folder and is no part of it: a version history, packages, or a site that was built there.
 * `within`: the folder that holds it.
 */
export function isBesideContent(within: string, name: string): boolean {
  return name === '.git' || name === 'node_modules' || holdsSite(path.join(within, name));
}
