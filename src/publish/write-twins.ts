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

/** Writes the twins in Markdown beside their pages, and `llms.txt`, into the site's folder. */
export function writeTwins(
  archive: Archive,
  { pages }: Pick<ContentFolder, 'pages'>,
  { content, folder, site }: { readonly content: string; readonly folder: string; readonly site: URL | undefined },
): void {
  const prose = pages.flatMap(({ file, value }): readonly ProseText[] =>
    value ? [{ id: fileId(file), title: value.titel, body: readBody(path.join(content, file)) }] : [],
  );
  for (const { path: page, text } of buildTwins(archive, prose, site)) {
    const file = path.join(folder, placeInSite(urls.twin(page)));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(
    path.join(folder, SITE_FILES.llms),
    writeLlms(archive, (own) => fullAddress(own, site)),
  );
}

/** What stands below the frontmatter of a file that has been checked. */
function readBody(file: string): string {
  return readFileSync(file, 'utf8')
    .replaceAll('\r\n', '\n')
    .replace(/^\uFEFF?---\n.*?\n---\n/su, '');
}
