import { existsSync } from 'node:fs';
import path from 'node:path';

/** What every built site has at its root, and nothing else together. */
const MARKS_OF_SITE = ['index.html', '_headers'] as const;

const BESIDE: ReadonlySet<string> = new Set(['.git', 'node_modules', 'package-lock.json']);

/** Whether a site was built in the folder. */
export function holdsSite(folder: string): boolean {
  return MARKS_OF_SITE.every((name) => existsSync(path.join(folder, name)));
}

/**
 * Whether what lies in a content folder is no part of it: a version history, packages and npm's long list of them, or a site that
 * was built there.
 * `within`: the folder that holds it. `isFile`: it is known to be no folder.
 */
export function isBesideContent(within: string, name: string, isFile = false): boolean {
  return BESIDE.has(name) || (!isFile && holdsSite(path.join(within, name)));
}
