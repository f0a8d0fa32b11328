import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The folders and files that editors write: all of the content but the ledger and its wordings. */
export type ContentPart =
  | 'organ'
  | 'moten'
  | 'amnen'
  | 'ordlista.yaml'
  | 'sok.yaml'
  | 'arkiv.yaml'
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

/** Folders of the content folder that other parts of the program read, or that tools make. */
const OTHER_FOLDERS: ReadonlySet<string> = new Set([
  'organ',
  'moten',
  'amnen',
  'sidor',
  'bilagor',
  'lydelser',
  'grenar',
  'node_modules',
  'dist',
  'public',
]);
const OTHER_FILES: ReadonlySet<string> = new Set(['ordlista.yaml', 'sok.yaml', 'arkiv.yaml', 'webbplats.yaml']);
/** Made for: `2021-03-19.mdx`, `minimaria.yaml`, `minimaria.yml`. What tools are set up with lies beside the content: `netlify.toml`. */
const CONTENT_FILE = /\.(?:mdx|ya?ml)$/iu;

/**
 * Files that look like content but lie where nobody reads them, as in `möten/`, at most one folder down. A name that begins with a dot
 * belongs to a tool.
 */
export function findStrayFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !OTHER_FOLDERS.has(name) && !OTHER_FILES.has(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(path.join(folder, entry.name)).map((name) => `${entry.name}/${name}`)
        : [entry.name],
    )
    .filter((file) => CONTENT_FILE.test(file))
    .toSorted();
}

/**
 * Every file of the content folder, whatever its name, sorted by path, with `/` in the paths. What a version history
 * keeps for itself (`.git`) is left out.
 */
export function findEveryFile(folder: string): readonly string[] {
  return existsSync(folder) ? [...walk(folder, '')].toSorted() : [];
}

function* walk(folder: string, within: string): Generator<string> {
  for (const entry of readdirSync(path.join(folder, within), { withFileTypes: true })) {
    const name = within === '' ? entry.name : `${within}/${entry.name}`;
    if (entry.name === '.git') continue;
    if (entry.isDirectory()) yield* walk(folder, name);
    else yield name;
  }
}
