import type { ArchiveIdentity } from '../archive/identity.ts';
import { urls } from '../site/addresses/urls.ts';
import { escapeMarkup } from '../site/words/printable-text.ts';
import { clip } from '../site/words/words.ts';

/** OpenSearch 1.1: with it a browser searches the archive from its address bar. The format allows a short name 16 signs: of a longer name, the stamp. */
export function writeOpenSearch(
  { name, stamp, description }: Pick<ArchiveIdentity, 'name' | 'stamp' | 'description'>,
  site: URL,
): string {
  const address = (path: string) => escapeMarkup(new URL(path, site).href);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeMarkup([...name].length > 16 ? stamp : name)}</ShortName>`,
    `  <LongName>${escapeMarkup(clip(name, 48))}</LongName>`,
    `  <Description>${escapeMarkup(description)}</Description>`,
    '  <Language>sv</Language>',
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image type="image/svg+xml">${address(urls.icon)}</Image>`,
    `  <Url type="text/html" template="${address(urls.search)}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
  ].join('\n')}\n`;
}
