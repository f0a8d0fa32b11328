import { ATOM_FILE } from '../site/addresses/urls.ts';
import { fullAddress } from '../site/addresses/full-address.ts';
import { entryHtml } from './entry-html.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { permanentId } from './permanent-id.ts';
import { momentOf } from '../site/words/moment-of.ts';
import { escapeMarkup } from '../site/words/printable-text.ts';

/** Atom 1.0, RFC 4287. Without SITE_URL its links are relative, which Atom allows, and its ids are no addresses. */
export function writeAtom(feed: Feed, site: URL | undefined): string {
  const self = `${feed.folder}${ATOM_FILE}`;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">',
    element('id', permanentId(self, site), 1),
    element('title', feed.title, 1),
    element('subtitle', feed.description, 1),
    /* Atom requires a date. A feed without entries has a fixed one, so that every build writes the same bytes. */
    element('updated', momentOf(feed.entries[0]?.updated ?? '1970-01-01'), 1),
    `  <author><name>${escapeMarkup(feed.author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeMarkup(fullAddress(self, site))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeMarkup(fullAddress(feed.home, site))}"/>`,
    ...(feed.rights === undefined ? [] : [element('rights', feed.rights, 1)]),
    ...feed.entries.flatMap((entry) => writeEntry(entry, site)),
    '</feed>',
  ].join('\n')}\n`;
}

function writeEntry(entry: FeedEntry, site: URL | undefined): readonly string[] {
  return [
    '  <entry>',
    element('id', permanentId(entry.path, site), 2),
    element('title', entry.title, 2),
    `    <link rel="alternate" type="text/html" href="${escapeMarkup(fullAddress(entry.path, site))}"/>`,
    element('published', momentOf(entry.published), 2),
    element('updated', momentOf(entry.updated), 2),
    `    <author><name>${escapeMarkup(entry.author)}</name></author>`,
    ...entry.topics.map((topic) => `    <category term="${escapeMarkup(topic)}"/>`),
    element('summary', entry.summary, 2),
    `    <content type="html">${escapeMarkup(entryHtml(entry.content, site))}</content>`,
    '  </entry>',
  ];
}

function element(name: string, text: string, depth: number): string {
  return `${'  '.repeat(depth)}<${name}>${escapeMarkup(text)}</${name}>`;
}
