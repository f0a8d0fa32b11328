import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildOwnFiles, fillTemplate, type NewArchive } from './new-archive.ts';

const TEMPLATE = fileURLToPath(new URL('./template', import.meta.url));

/** Files of the template that begin with a dot in an archive. Beside the program's own files they would be taken for its own. */
const HIDDEN = [
  'gitattributes',
  'editorconfig',
  'gitignore',
  'npmrc',
  'dockerignore',
  'gitlab-ci.yml',
  'github/workflows/arkiv.yml',
];

/** The pages that every archive has as they are: they tell of the program, and name no network. */
const SHARED_PAGES = ['hjalp.mdx', 'kontrollera.mdx'];

export type WrittenArchive =
  | { readonly kind: 'written'; readonly files: readonly string[] }
  /** The folder holds something: an archive is begun in a new one or an empty one. */
  | { readonly kind: 'occupied'; readonly holds: string };

/**
 * Writes a new archive into its folder, which may be missing or empty, hidden files aside. `pages`: the folder of the program's own
 * prose pages. Throws where the disk refuses.
 */
export function writeArchive(archive: NewArchive, pages: string): WrittenArchive {
  const { folder } = archive;
  const state = statSync(folder, { throwIfNoEntry: false });
  const [holds] =
    state === undefined ? [] : state.isDirectory() ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [''];
  if (holds !== undefined) return { kind: 'occupied', holds };
  const files = new Map([
    ...readdirSync(TEMPLATE, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(TEMPLATE, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
      .map((name): [string, string] => [
        HIDDEN.includes(name) ? `.${name}` : name,
        fillTemplate(readFileSync(path.join(TEMPLATE, name), 'utf8'), archive),
      ]),
    ...SHARED_PAGES.map((name): [string, string] => [`sidor/${name}`, readFileSync(path.join(pages, name), 'utf8')]),
    ...buildOwnFiles(archive),
  ]);
  const clash = [...files.keys()].find((name) => existsSync(path.join(folder, name)));
  if (clash !== undefined) return { kind: 'occupied', holds: clash };
  for (const [name, text] of files) {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text, { flag: 'wx' });
  }
  return { kind: 'written', files: [...files.keys()].toSorted() };
}
