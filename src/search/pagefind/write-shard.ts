import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { z } from 'zod';
import type { SearchEngineRelease } from '../manifest.ts';
import { indexName } from './part-names.ts';
import { parseJson } from '../../archive/parse-json.ts';
import { recutIndex, type RecutIndex } from './recut-index.ts';
import type { RecordPage } from './record-page.ts';

/** Parts of Pagefind that no page of ours asks for: its worker and its own interfaces. */
const UNUSED = [
  'worker.js',
  'component-ui.css',
  'component-ui.js',
  'highlight.js',
  'modular-ui.css',
  'modular-ui.js',
  'ui.css',
  'ui.js',
].map((part) => `pagefind-${part}`);
/** The program for languages that Pagefind does not know. */
const OTHER_LANGUAGES = 'wasm.unknown.pagefind';
/** The program itself. The browser fetches it once, from the index with `hasProgram`. */
const PROGRAM = ['pagefind.js', 'wasm.sv.pagefind'];

/** What Pagefind's program reads first of an index; an index without pages has no language. */
const ENTRY = 'pagefind-entry.json';
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
export async function writeShard(
  pages: Iterable<RecordPage>,
  folder: string,
  { hasProgram }: { readonly hasProgram: boolean },
): Promise<WrittenShard> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'sv', includeCharacters: '§' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const { url, content } of pages) {
      const added = await index.addHTMLFile({ url, content });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    for (const file of [OTHER_LANGUAGES, ...UNUSED, ...(hasProgram ? [] : PROGRAM)])
      rmSync(path.join(folder, file), { force: true });
    return recut(folder);
  } finally {
    /* Ends Pagefind's process, which frees the memory of this index. */
    await pagefind.close();
  }
}

function recut(folder: string): WrittenShard {
  const file = path.join(folder, ENTRY);
  const entry = entrySchema.parse(parseJson(readFileSync(file, 'utf8')));
  const { version, languages, include_characters: signs } = entry;
  if (languages.sv === undefined) return { version, signs, index: undefined };
  const index = recutIndex(folder, languages.sv.hash);
  writeFileSync(file, JSON.stringify({ ...entry, languages: { sv: { ...languages.sv, hash: indexName(index.tag) } } }));
  return { version, signs, index };
}
