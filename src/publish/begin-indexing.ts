import path from 'node:path';
import { archiveCache } from '../command-line/archive-cache.ts';
import { giveMemoryBack, letHeapGrow } from '../keeping/small-memory.ts';
import type { ContentFolder } from '../minutes/load-content.ts';
import { writeSearchSource } from '../search/index/hand-over-source.ts';
import { buildSearchSource } from '../search/index/search-source.ts';
import { startIndexing, type Indexing } from '../search/index/start-indexing.ts';
import { PLACES } from '../site/addresses/places.ts';
import { keepKnownOfItems } from './keep-known-of-items.ts';
import { SEARCH_SOURCE } from './place/stage-folder.ts';

interface IndexingPlace {
  readonly content: string;
  /** Of the build: the records lie there on their way to the other process. */
  readonly stage: string;
  readonly site: string;
  /** The site that was built last, which may be gone. */
  readonly earlier: string;
}

/** Begins to make the search index in a process of its own, while the pages are rendered. Whoever begins it awaits or stops it. */
export function beginIndexing(
  { archive, searchWords }: Pick<ContentFolder, 'archive' | 'searchWords'>,
  { content, stage, site, earlier }: IndexingPlace,
): Indexing {
  const source = path.join(stage, SEARCH_SOURCE);
  const kept = archiveCache(content);
  writeSource({ archive, searchWords }, { source, kept });
  /* The records of all items went through memory. What follows runs beside another process. */
  giveMemoryBack();
  const indexing = startIndexing({
    source,
    home: path.join(site, PLACES.searchIndex),
    earlier: path.join(earlier, PLACES.searchIndex),
  });
  /* A build that fails before it awaits the index tells its own fault. */
  indexing.done.then(letHeapGrow, () => {});
  return indexing;
}

function writeSource(
  { archive, searchWords }: Pick<ContentFolder, 'archive' | 'searchWords'>,
  { source, kept }: { readonly source: string; readonly kept: string | undefined },
): void {
  const items = kept === undefined ? undefined : keepKnownOfItems(archive, kept);
  writeSearchSource(buildSearchSource(archive, { ownWords: searchWords, ...items?.known }), source, {
    cache: kept && path.join(kept, 'sokindex'),
  });
  items?.keep();
}
