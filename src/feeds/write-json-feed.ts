import { fullAddress } from '../site/addresses/full-address.ts';
import { entryHtml } from './entry-html.ts';
import type { Feed } from './feed.ts';
import { permanentId } from './permanent-id.ts';
import { momentOf } from '../site/words/moment-of.ts';
import { printable } from '../site/words/printable-text.ts';

export const JSON_FEED_FILE = 'feed.json';

/** The feed as JSON Feed 1.1 (jsonfeed.org). */
export function writeJsonFeed(feed: Feed, site: URL | undefined): string {
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: fullAddress(feed.home, site),
    feed_url: fullAddress(`${feed.folder}${JSON_FEED_FILE}`, site),
    description: feed.description,
    authors: [{ name: feed.author }],
    language: 'sv',
    items: feed.entries.map((entry) => ({
      id: permanentId(entry.path, site),
      url: fullAddress(entry.path, site),
      title: printable(entry.title),
      content_html: entryHtml(entry.content, site),
      summary: printable(entry.summary),
      date_published: momentOf(entry.published),
      date_modified: momentOf(entry.updated),
      authors: [{ name: entry.author }],
      ...(entry.topics.length > 0 ? { tags: entry.topics } : {}),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
