import process from 'node:process';
import { loadContent } from '../../src/minutes/load-content.ts';
import { writeSearchIndex } from '../../src/search/index/write-index.ts';

/**
 * Writes the search index of a content folder and nothing else, for `npm run bench`. Call: `node
 * scripts/bench/index-archive.ts INNEHÅLL MAPP`.
 */
const [content = '', folder = ''] = process.argv.slice(2);
const read = loadContent(content);
await writeSearchIndex(read.archive, folder, { ownWords: read.searchWords });
