import type { Archive } from '../archive/archived.ts';
import { followedIn } from './archive-feeds.ts';
import { FEED_FORMATS } from './feed-formats.ts';

interface FeedFile {
  /** `/`, `/organ/schnv-dalarna/`. */
  readonly folder: string;
  readonly type: string;
  readonly write: (site: URL | undefined) => string;
}

/** The files with that name, one in each folder whose feed the format can express. */
export function feedFilesAt(name: string, archive: Archive): readonly FeedFile[] {
  const format = FEED_FORMATS.find(({ file }) => file === name);
  if (!format) return [];
  const { type } = format;
  return followedIn(archive).flatMap(({ folder, feed, calendar }): readonly FeedFile[] => {
    if (format.holds === 'entries') return feed ? [{ folder, type, write: (site) => format.write(feed(), site) }] : [];
    return calendar ? [{ folder, type, write: (site) => format.write(calendar(), site) }] : [];
  });
}
