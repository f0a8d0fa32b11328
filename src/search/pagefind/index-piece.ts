import * as pagefind from 'pagefind';
import { readPiece, type IndexPiece } from './read-piece.ts';
import type { RecordPage } from './record-page.ts';

/**
 * Makes the index of some pages, taking one at a time, in their order, which is that of the records' numbers. Several may be made at
 * once: then the engine makes one while the pages of the next are written. Throws where Pagefind refuses a page: that is our bug.
 */
export async function indexPiece(pages: Iterable<RecordPage>): Promise<IndexPiece> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'sv', includeCharacters: '§' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  await addPages(pages, index);
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(`Pagefind: ${made.errors.join('; ')}`);
  /* Frees the memory of this index. */
  const freed = index.deleteIndex();
  /* Named as paths of the system are. */
  const files = new Map(made.files.map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
  const piece = readPiece((name) => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`Pagefind made no file ${name}`);
    return bytes;
  });
  await freed;
  return piece;
}

/** Ends Pagefind's process, which the next piece would start again; a piece that is being made fails. */
export async function endIndexing(): Promise<void> {
  await pagefind.close();
}

/** Pagefind reads a page, or makes another index, while the next ones are made: a megabyte of them waits. */
const UNDER_WAY = 128;

async function addPages(pages: Iterable<RecordPage>, index: pagefind.PagefindIndex): Promise<void> {
  const waiting: Promise<void>[] = [];
  for (const page of pages) {
    const added = addPage(page, index);
    /* Where one fails, those behind it fail unheard: the first says why. */
    added.catch(() => undefined);
    waiting.push(added);
    if (waiting.length >= UNDER_WAY) await waiting.shift();
  }
  await Promise.all(waiting);
}

async function addPage({ url, content }: RecordPage, index: pagefind.PagefindIndex): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`Pagefind, ${url}: ${errors.join('; ')}`);
}
