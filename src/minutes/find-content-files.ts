import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isBesideContent } from './beside-content.ts';
import { findNearestName } from './nearest-name.ts';

/** The folders and files that editors write: all of the content but the ledger and its wordings. */
export type ContentPart =
  | 'organ'
  | 'moten'
  | 'amnen'
  | 'ordlista.yaml'
  | 'sok.yaml'
  | 'arkiv.yaml'
  | 'bevakningar.yaml'
  | 'webbplats.yaml'
  | 'sidor'
  | 'bilagor';

/**
 * The files of one part of the content folder, sorted by path, with `/` in the paths. Files whose name begins with a
 * dot are left out.
 */
export function findContentFiles(folder: string, part: ContentPart): readonly string[] {
  const start = path.join(folder, part);
  if (statSync(start, { throwIfNoEntry: false })?.isFile()) return [part];
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted();
}

/** The folders and files by whose names content is found. */
const NAMES: readonly ContentPart[] = [
  ...(['organ', 'moten', 'amnen', 'sidor', 'bilagor'] as const),
  ...(['ordlista.yaml', 'sok.yaml', 'arkiv.yaml', 'bevakningar.yaml', 'webbplats.yaml'] as const),
];

/**
 * Files of content that lie where nobody reads them, since the name of their folder or their own is a misspelt one: `möten/2021.mdx`,
 * `ordlistan.yaml`. Others may lie beside the content: what a tool is set up with, notes.
 */
export function findStrayFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NAMES.some((known) => known === name) && findNearestName(name, NAMES) !== undefined)
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(path.join(folder, entry.name), { recursive: true, encoding: 'utf8' }).map(
            (name) => `${entry.name}/${name.replaceAll(path.sep, '/')}`,
          )
        : [entry.name],
    )
    .filter((file) => /\.(?:mdx|ya?ml)$/iu.test(file))
    .toSorted();
}

/**
 * Every file of the content folder, whatever its name, sorted by path, with `/` in the paths. What only lies there too (a version
 * history, packages, a built site) is left out.
 */
export function findEveryFile(folder: string): readonly string[] {
  return existsSync(folder) ? [...walk(folder, '')].toSorted() : [];
}

function* walk(folder: string, within: string): Generator<string> {
  for (const entry of readdirSync(path.join(folder, within), { withFileTypes: true })) {
    const name = within === '' ? entry.name : `${within}/${entry.name}`;
    if (isBesideContent(path.join(folder, within), entry.name, entry.isFile())) continue;
    if (entry.isDirectory()) yield* walk(folder, name);
    else yield name;
  }
}
