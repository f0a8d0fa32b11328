import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { loadContent } from '../../src/minutes/load-content.ts';
import { writeSearchSource } from '../../src/search/index/hand-over-source.ts';
import { buildSearchSource } from '../../src/search/index/search-source.ts';
import { startIndexing } from '../../src/search/index/start-indexing.ts';
import { writeHints } from '../../src/search/index/write-hints.ts';
import { PLACES } from '../../src/site/addresses/places.ts';

/**
 * Writes the search index of a content folder and nothing else, for `npm run bench`, in a process of its own as a build may. With a
 * third folder indexes are kept there. Call: `node scripts/bench/index-archive.ts INNEHÅLL MAPP [CACHE]`.
 */
const [content = '', folder = '', cache] = process.argv.slice(2);
const source = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-poster-'));
try {
  const { archive, searchWords } = loadContent(content);
  writeSearchSource(buildSearchSource(archive, { ownWords: searchWords }), source, { cache });
  const { register } = await startIndexing({
    source,
    home: path.join(folder, PLACES.searchIndex),
  }).done;
  writeHints(folder, register);
} finally {
  rmSync(source, { recursive: true, force: true });
}
