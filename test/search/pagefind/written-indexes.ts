import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Archive } from '../../../src/archive/archived.ts';
import type { SearchWords } from '../../../src/archive/search-content.ts';
import type { OpenShard } from '../../../src/search/engine/search-index.ts';
import { findNames } from '../../../src/search/index/find-names.ts';
import { buildLexicon } from '../../../src/search/index/lexicon.ts';
import { loadDictionary } from '../../../src/search/index/load-dictionary.ts';
import { buildRecordMaker } from '../../../src/search/index/records.ts';
import { buildMarker } from '../../../src/search/pagefind/mark-compounds.ts';
import { openShard } from '../../../src/search/pagefind/open-shard.ts';
import { unsigned } from '../../../src/search/pagefind/read-part.ts';
import { buildRecordPage } from '../../../src/search/pagefind/record-page.ts';
import { recutIndex } from '../../../src/search/pagefind/recut-index.ts';

/** The same records in two indexes: as Pagefind cuts it, and as we do. Each lies in a folder `pagefind` within its own. */
export interface WrittenIndexes {
  readonly plain: string;
  readonly recut: { readonly folder: string; readonly tag: string };
  /** The words by which the records are found, each once. */
  readonly words: readonly string[];
}

/** Writes both into a folder. */
export async function writeIndexes(folder: string, archive: Archive, ownWords: SearchWords): Promise<WrittenIndexes> {
  const [plain, own] = [path.join(folder, 'eget'), path.join(folder, 'omskuret')];
  const makeRecord = buildRecordMaker(archive);
  const mark = buildMarker(buildLexicon(loadDictionary(), ownWords), findNames(archive.items.map(({ text }) => text)));
  const pages = archive.items.map((item) => buildRecordPage(makeRecord(item), mark));
  const { index } = await pagefind.createIndex({ forceLanguage: 'sv', includeCharacters: '§' });
  for (const { url, content } of pages) await index?.addHTMLFile({ url, content });
  await index?.writeFiles({ outputPath: path.join(plain, 'pagefind') });
  await pagefind.close();
  mkdirSync(own);
  cpSync(plain, own, { recursive: true });
  const { tag } = recutIndex(path.join(own, 'pagefind'), nameIn(own));
  const entry = path.join(own, 'pagefind', 'pagefind-entry.json');
  writeFileSync(entry, readFileSync(entry, 'utf8').replace(/"hash":"\w+"/, `"hash":"sv_${tag}"`));
  return { plain, recut: { folder: own, tag }, words: [...new Set(pages.flatMap(({ words }) => words))] };
}

/** Opens one of them with our reader. */
export function openWritten(folder: string, tag?: string): Promise<OpenShard> {
  return openShard(
    `https://disk.example${folder}/pagefind/`,
    { build: '1', records: 0, tag, engine: { version: '1.6.0', signs: ['§'] } },
    {
      loadPart: async (address) => unsigned(gunzipSync(readFileSync(new URL(address).pathname))),
      loadText: async (address) => readFileSync(new URL(address).pathname, 'utf8'),
    },
  );
}

function nameIn(folder: string): string {
  const files = readdirSync(path.join(folder, 'pagefind')).join(' ');
  return /pagefind\.(\S*)\.pf_meta/.exec(files)?.[1] ?? '';
}
