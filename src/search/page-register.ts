import { parseJson } from '../archive/parse-json.ts';
import { isManifest, type SearchManifest } from './manifest.ts';

/**
 * What the build writes into `/sok/` of the index, so that the page begins to fetch from it at once: the manifest, and what the
 * first word of each file of the newest indexes begins with.
 */
export interface PageRegister extends IndexRegister {
  readonly folders: RegisteredFolders;
}

export interface IndexRegister {
  readonly manifest: SearchManifest;
  /**
   * For the newest indexes, in the order of the manifest: what the first word of each file begins with. Of an index that has none here
   * the files are known when it is opened.
   */
  readonly begins: readonly (readonly string[])[];
}

/** From the root of the host, so that what fetches ahead need not bring all addresses of the site along. */
interface RegisteredFolders {
  /** That of the index, and that of the terms: see `glossaryPart`. */
  readonly index: string;
  readonly terms: string;
}

/** The name of the `<meta>` element that holds it. */
export const REGISTER_NAME = 'sokregister';

/** Reads it from the page. Undefined where the build has written none, as under `npm run dev`; then it is fetched. */
export function findRegister(page: Document): PageRegister | undefined {
  const text = page.querySelector<HTMLMetaElement>(`meta[name="${REGISTER_NAME}"]`)?.content ?? '';
  try {
    const value = parseJson(text);
    return isRegister(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRegister(value: unknown): value is PageRegister {
  return (
    typeof value === 'object' &&
    value !== null &&
    'manifest' in value &&
    isManifest(value.manifest) &&
    'begins' in value &&
    Array.isArray(value.begins) &&
    value.begins.every(isListOfTexts) &&
    'folders' in value &&
    isFolders(value.folders)
  );
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isFolders(value: unknown): value is RegisteredFolders {
  return (
    typeof value === 'object' &&
    value !== null &&
    'index' in value &&
    'terms' in value &&
    typeof value.index === 'string' &&
    typeof value.terms === 'string'
  );
}

/** The number of the file that a word stands in, its letters without marks. Undefined where no file is. */
export function findFileOf(word: string, begins: readonly string[]): number | undefined {
  const place = begins.findLastIndex((beginning, number) => number === 0 || beginning <= word);
  return place === -1 ? undefined : place;
}
