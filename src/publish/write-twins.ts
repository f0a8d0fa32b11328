import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../archive/archived.ts';
import { buildTwins, type ProseText } from '../markdown/build-twins.ts';
import { writeLlms } from '../markdown/write-llms.ts';
import type { ContentFolder } from '../minutes/load-content.ts';
import { fileId } from '../minutes/read-entry.ts';
import { fullAddress } from '../site/addresses/full-address.ts';
import { SITE_FILES } from '../site/addresses/places.ts';
import { placeInSite } from '../site/addresses/read-address.ts';
import { urls } from '../site/addresses/urls.ts';
import type { PageRecord } from './renderer/page-record.ts';
import { takeOver, writePage, type EarlierSite } from './renderer/write-pages.ts';

/**
 * Writes the twins in Markdown beside their pages, and `llms.txt`, into the site's folder. A twin whose page is made of the same as in
 * the earlier site becomes a file of both, as the page does. `pages`: those that were written; gives them with the twins.
 */
export function writeTwins(
  archive: Archive,
  { pages: prosePages }: Pick<ContentFolder, 'pages'>,
  { content, folder, site, pages, earlier }: TwinsOrder,
): PageRecord {
  const prose = prosePages.flatMap(({ file, value }): readonly ProseText[] =>
    value ? [{ id: fileId(file), title: value.titel, body: readBody(path.join(content, file)) }] : [],
  );
  const record = new Map(pages);
  for (const { path: page, text } of buildTwins(archive, prose, site)) {
    const file = placeInSite(urls.twin(page));
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    const key = pages.get(path.posix.join(placeInSite(page), 'index.html'))?.key;
    const kept = key === undefined ? undefined : takeOver(file, key, target, earlier);
    const { state, sum } = kept ?? writePage(target, Buffer.from(text()));
    if (key !== undefined) record.set(file, { key, state, sum });
  }
  writeFileSync(
    path.join(folder, SITE_FILES.llms),
    writeLlms(archive, (own) => fullAddress(own, site)),
  );
  return record;
}

interface TwinsOrder {
  readonly content: string;
  /** Of the site. */
  readonly folder: string;
  readonly site: URL | undefined;
  readonly pages: PageRecord;
  readonly earlier: EarlierSite;
}

/** What stands below the frontmatter of a file that has been checked. */
function readBody(file: string): string {
  return readFileSync(file, 'utf8')
    .replaceAll('\r\n', '\n')
    .replace(/^\uFEFF?---\n.*?\n---\n/su, '');
}
