import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { z } from 'zod';
import type { SearchEngineRelease } from '../manifest.ts';
import { ENTRY_FILE, indexName } from './part-names.ts';
import { parseJson } from '../../archive/parse-json.ts';
import { recutIndex, type RecutIndex } from './recut-index.ts';
import type { RecordPage } from './record-page.ts';

/** Pagefind's programs and styles, which no page of ours asks for: it reads the index itself. */
const PROGRAMS = /^(?:pagefind.*\.(?:js|css)|wasm\..*\.pagefind)$/u;

/** An index without pages has no language. */
const entrySchema = z.object({
  version: z.string(),
  languages: z.object({ sv: z.object({ hash: z.string(), wasm: z.string(), page_count: z.number() }).optional() }),
  include_characters: z.array(z.string()),
});

/** An index as it was written. */
export interface WrittenShard extends SearchEngineRelease {
  /** Undefined without pages. */
  readonly index: RecutIndex | undefined;
}

/** Writes one index to a folder, taking one page at a time. Throws where Pagefind refuses a page: that is our bug. */
export async function writeShard(pages: Iterable<RecordPage>, folder: string): Promise<WrittenShard> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'sv', includeCharacters: '§' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    await addPages(pages, index);
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    for (const file of readdirSync(folder).filter((name) => PROGRAMS.test(name))) rmSync(path.join(folder, file));
    return recut(folder);
  } finally {
    /* Ends Pagefind's process, which frees the memory of this index. */
    await pagefind.close();
  }
}

/** Pagefind reads a page while the next ones are made. So few wait that they need no memory. */
const UNDER_WAY = 16;

/** In their order, which is that of the records' numbers. */
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

function recut(folder: string): WrittenShard {
  const file = path.join(folder, ENTRY_FILE);
  const entry = entrySchema.parse(parseJson(readFileSync(file, 'utf8')));
  const { version, languages, include_characters: signs } = entry;
  if (languages.sv === undefined) return { version, signs, index: undefined };
  const index = recutIndex(folder, languages.sv.hash);
  writeFileSync(file, JSON.stringify({ ...entry, languages: { sv: { ...languages.sv, hash: indexName(index.tag) } } }));
  return { version, signs, index };
}
