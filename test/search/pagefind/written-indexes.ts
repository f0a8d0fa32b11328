import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { itemText } from '../../../src/archive/item-text.ts';
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
import { endIndexing, indexPiece } from '../../../src/search/pagefind/index-piece.ts';
import type { IndexPiece } from '../../../src/search/pagefind/read-piece.ts';
import { recordFilesOf, writeShard, type IndexFile } from '../../../src/search/pagefind/write-shard.ts';

/** So few that a small archive has several pieces. */
const RECORDS_IN_PIECE = 7;

/** The same records in two indexes: as Pagefind makes it of all at once, and as we join it of pieces. Each lies in a folder `pagefind` within its own. */
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
  const mark = buildMarker(buildLexicon(loadDictionary(), ownWords), findNames(archive.items.map(itemText)));
  const pages = archive.items.map((item) => buildRecordPage(makeRecord(item), mark));
  const { index } = await pagefind.createIndex({ forceLanguage: 'sv', includeCharacters: '§' });
  for (const { url, content } of pages) await index?.addHTMLFile({ url, content });
  await index?.writeFiles({ outputPath: path.join(plain, 'pagefind') });
  const pieces: IndexPiece[] = [];
  for (let at = 0; at < pages.length; at += RECORDS_IN_PIECE)
    pieces.push(await indexPiece(pages.slice(at, at + RECORDS_IN_PIECE)));
  await endIndexing();
  const { written, files } = writeShard(pieces);
  const tag = written.index?.tag ?? '';
  writeIndex([...files, ...recordFilesOf(pieces)], path.join(own, 'pagefind'));
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

export function writeIndex(files: Iterable<IndexFile>, folder: string): void {
  for (const [name, bytes] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
}
