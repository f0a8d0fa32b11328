import { diagnosticMessage } from '../../archive/diagnostic.ts';
import type { ContentFolder } from '../../minutes/load-content.ts';
import { fileId, type ReadEntry } from '../../minutes/read-entry.ts';
import type { SiteContent, WrittenFile, WrittenFiles } from './site-content.ts';

/** Picks out of a folder that was read what pages need. Files with errors are left out. */
export function buildSiteContent({
  archive,
  otherArchives,
  diagnostics,
}: Pick<ContentFolder, 'archive' | 'otherArchives' | 'diagnostics'>): SiteContent {
  return {
    archive,
    otherArchives,
    faults: diagnostics.flatMap((diagnostic) =>
      diagnostic.severity === 'error'
        ? [{ file: diagnostic.file, line: diagnostic.line, message: diagnosticMessage(diagnostic) }]
        : [],
    ),
  };
}

/** Picks out what the collections need, in the same way. */
export function buildWrittenFiles({ organs, meetings, topics, glossary }: ContentFolder): WrittenFiles {
  return {
    organ: organs.flatMap(writtenFile),
    moten: meetings.flatMap(({ frontmatter, meeting }) =>
      frontmatter && meeting ? [{ id: meeting.id, data: frontmatter, shown: meeting }] : [],
    ),
    amnen: topics.flatMap(writtenFile),
    ordlista: (glossary?.raw ?? []).map((term, index) => ({ id: String(index), data: term, shown: term })),
  };
}

function writtenFile<Value, Raw extends Readonly<Record<string, unknown>>>({
  file,
  raw,
  value,
}: ReadEntry<Value, Raw>): readonly WrittenFile[] {
  return raw && value ? [{ id: fileId(file), data: raw, shown: value }] : [];
}
