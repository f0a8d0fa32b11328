import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { readPiece, type IndexPiece } from './read-piece.ts';
import type { RecordPage } from './record-page.ts';

/**
 * Makes the index of some pages, taking one at a time, in their order, which is that of the records' numbers. `folder` exists; nothing
 * is left in it. Throws where Pagefind refuses a page: that is our bug.
 */
export async function indexPiece(pages: Iterable<RecordPage>, folder: string): Promise<IndexPiece> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'sv', includeCharacters: '§' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const own = mkdtempSync(path.join(folder, 'ny-'));
  try {
    await addPages(pages, index);
    const written = await index.writeFiles({ outputPath: own });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    /* Frees the memory of this index. */
    await index.deleteIndex();
    return readPiece(own);
  } catch (error) {
    await endIndexing();
    throw error;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** Ends Pagefind's process, which the next piece would start again. */
export async function endIndexing(): Promise<void> {
  await pagefind.close();
}

/** Pagefind reads a page while the next ones are made. So few wait that they need no memory. */
const UNDER_WAY = 16;

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
