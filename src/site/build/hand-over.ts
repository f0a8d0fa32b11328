import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { ContentFolder } from '../../minutes/load-content.ts';
import { fileId, type ReadEntry } from '../../minutes/read-entry.ts';
import type { SiteContent, WrittenFile } from './site-content.ts';

/** What the pages and collections need of a folder that was read; files with errors are left out. */
export function buildSiteContent({
  archive,
  otherArchives,
  organs,
  meetings,
  topics,
  glossary,
}: ContentFolder): SiteContent {
  return {
    archive,
    otherArchives,
    files: {
      organ: organs.flatMap(writtenFile),
      moten: meetings.flatMap(({ frontmatter, meeting }) =>
        frontmatter && meeting ? [{ id: meeting.id, data: frontmatter, shown: meeting }] : [],
      ),
      amnen: topics.flatMap(writtenFile),
      ordlista: (glossary?.raw ?? []).map((term, index) => ({ id: String(index), data: term, shown: term })),
    },
  };
}

function writtenFile<Value, Raw extends Readonly<Record<string, unknown>>>({
  file,
  raw,
  value,
}: ReadEntry<Value, Raw>): readonly WrittenFile[] {
  return raw && value ? [{ id: fileId(file), data: raw, shown: value }] : [];
}

/** Names the file with what the command that builds hands over. */
export const HANDED_OVER = 'HANDED_OVER_CONTENT';

/** For the process that renders the pages of this very build: the file lives no longer than its stage. */
export function writeSiteContent(content: SiteContent, file: string): void {
  writeFileSync(file, serialize(content));
}

/** Written by the same program under the same Node, a moment ago. */
export function readSiteContent(file: string): SiteContent {
  return deserialize(readFileSync(file));
}
