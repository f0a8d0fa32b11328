import { realpathSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { FILE_TYPES, withCharset } from './hosts/file-types.ts';

/** A file of a built site as it is when somebody asks for it. */
export interface ServedFile {
  readonly file: string;
  readonly type: string;
  readonly size: number;
  /** Changes when the file does. `form`: how its bytes are sent, where that is not as they lie there. */
  readonly tag: (form?: string) => string;
}

/**
 * The file that an address stands for, which begins with a slash; undefined outside the folder, also where a link in it
 * leads there, for a folder without its slash, and for a dotfile.
 */
export function findServedFile(folder: string, url: string): ServedFile | undefined {
  const name = readPath(url);
  if (name === undefined) return undefined;
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  const stats = isOpen(folder, file) ? findStats(file) : undefined;
  return stats?.isFile() && isLinkedWithin(folder, file) ? describe(file, stats) : undefined;
}

function isOpen(folder: string, file: string): boolean {
  const within = path.relative(folder, file).split(path.sep);
  return file.startsWith(folder + path.sep) && !within.some((part) => part.startsWith('.'));
}

/** The folder itself may be a link; so its real place counts too. */
function isLinkedWithin(folder: string, file: string): boolean {
  try {
    return isOpen(realpathSync(folder), realpathSync(file));
  } catch {
    return false;
  }
}

function readPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(`http://127.0.0.1${url}`).pathname);
  } catch {
    return undefined;
  }
}

/** Undefined where nothing is there, and for a name that no file can have. */
function findStats(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function describe(file: string, { size, mtimeMs }: Stats): ServedFile {
  const tag = `${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}`;
  return { file, type: typeOf(file), size, tag: (form) => `W/"${form === undefined ? tag : `${tag}-${form}`}"` };
}

function typeOf(file: string): string {
  return withCharset(FILE_TYPES[path.extname(file).slice(1).toLowerCase()] ?? 'application/octet-stream');
}
