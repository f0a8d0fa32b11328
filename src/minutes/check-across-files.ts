import type { ArchiveContent } from '../archive/archive.ts';
import { decisionsOf } from '../archive/decisions-of.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import type { GlossaryEntry } from '../archive/glossary.ts';
import type { Organ } from '../archive/organ.ts';
import { SEARCH_FOLDER } from '../archive/search-engine.ts';
import type { Topic } from '../archive/topic.ts';
import { findNearestName } from './nearest-name.ts';
import { fileId, type RawOrgan, type RawPage, type RawTerm, type RawTopic, type ReadEntry } from './read-entry.ts';
import type { ReadMeeting } from './read-meeting.ts';

/** All files of a content folder as they were read. */
export interface FilesRead {
  readonly organs: readonly ReadEntry<Organ, RawOrgan>[];
  readonly meetings: readonly ReadMeeting[];
  readonly topics: readonly ReadEntry<Topic, RawTopic>[];
  readonly pages: readonly ReadEntry<RawPage, RawPage>[];
  readonly glossary: ReadEntry<readonly GlossaryEntry[], readonly RawTerm[]> | undefined;
  readonly content: ArchiveContent;
}

/**
 * Checks what no file can know alone: names of organs and topics that no file has, and addresses that two files claim.
 */
export function checkAcrossFiles(read: FilesRead): readonly Diagnostic[] {
  const organs = new Set(read.organs.map(({ file }) => fileId(file)));
  const topics = new Set(read.topics.map(({ file }) => fileId(file)));
  return [
    ...read.meetings.flatMap((meeting) => checkNames(meeting, organs, topics)),
    ...checkMeetingIds(read),
    ...checkAddresses(read),
    ...checkPages(read),
    ...checkPredecessors(read, organs),
    ...checkGlossaryTopics(read, topics),
  ];
}

function checkNames(
  { file, names }: ReadMeeting,
  organs: ReadonlySet<string>,
  topics: ReadonlySet<string>,
): readonly Diagnostic[] {
  const organ =
    names.organ && !organs.has(names.organ.id)
      ? [
          diagnose(
            'unknown-organ',
            { file, line: names.organ.line },
            { organ: names.organ.id, nearest: findNearestName(names.organ.id, organs) },
          ),
        ]
      : [];
  const unknown = names.topics.filter(({ id }) => !topics.has(id));
  return [
    ...organ,
    ...unknown.map(({ id, line }) =>
      diagnose('unknown-topic', { file, line }, { topic: id, nearest: findNearestName(id, topics) }),
    ),
  ];
}

function checkMeetingIds({ content }: FilesRead): readonly Diagnostic[] {
  const first = new Map<string, string>();
  return content.meetings.flatMap(({ id, file }) => {
    const other = first.get(id);
    if (other !== undefined) return [diagnose('duplicate-meeting', { file, line: 1 }, { id, other })];
    first.set(id, file);
    return [];
  });
}

interface Address {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/**
 * Reports an address that two files give. An item of a meeting known only to its year may get the same address as an
 * item of a dated meeting, and files in different subfolders may have the same name.
 */
function checkAddresses({ organs, topics, content }: FilesRead): readonly Diagnostic[] {
  const named = (entries: readonly { readonly file: string }[]): readonly Address[] =>
    entries.map(({ file }) => ({ id: fileId(file), file, line: 1 }));
  const items = content.meetings.flatMap((meeting): readonly Address[] => {
    const own = [...meeting.items, ...decisionsOf(meeting)].map(
      ({ id, line }) => [id, { id, file: meeting.file, line }] as const,
    );
    return [...new Map(own.toReversed()).values()];
  });
  return [named(organs), named(topics), items].flatMap((addresses) => {
    const first = new Map<string, string>();
    return addresses.flatMap(({ id, file, line }) => {
      const other = first.get(id);
      if (other === undefined) first.set(id, file);
      return other === undefined || other === file
        ? []
        : [diagnose('duplicate-address', { file, line }, { id, other })];
    });
  });
}

/** Names that the site uses for its own pages. */
export const RESERVED_PAGES: readonly string[] = [
  'index',
  '404',
  'sok',
  'moten',
  'beslut',
  'amnen',
  'ordlista',
  'b',
  'organ',
  'data',
  'r',
  'adresser',
  'bilder',
  'bilagor',
  'slag',
  'uppfoljning',
  'uppdrag',
  'luckor',
  'belopp',
  'bevakningar',
  'ar',
  'importera',
  SEARCH_FOLDER,
  'vardregler',
];

function checkPages({ pages }: FilesRead): readonly Diagnostic[] {
  return pages.flatMap(({ file }) =>
    RESERVED_PAGES.includes(fileId(file)) || file.split('/').length > 2
      ? [diagnose('reserved-page', { file, line: 1 }, { page: file.replace(/^sidor\//, '').replace(/\.mdx$/, '') })]
      : [],
  );
}

function checkPredecessors({ organs: entries }: FilesRead, organs: ReadonlySet<string>): readonly Diagnostic[] {
  return entries.flatMap(({ file, value, lineOf }) => {
    const organ = value?.predecessor;
    return organ === undefined || organs.has(organ)
      ? []
      : [
          diagnose(
            'unknown-organ',
            { file, line: lineOf(['efterträder']) },
            { organ, nearest: findNearestName(organ, organs) },
          ),
        ];
  });
}

function checkGlossaryTopics({ glossary }: FilesRead, topics: ReadonlySet<string>): readonly Diagnostic[] {
  return (glossary?.value ?? []).flatMap(({ term, topics: named }, index) =>
    named.flatMap((topic, place) =>
      topics.has(topic)
        ? []
        : [
            diagnose(
              'unknown-topic-in-glossary',
              { file: glossary?.file ?? '', line: glossary?.lineOf([index, 'ämnen', place]) ?? 1 },
              { term, topic, nearest: findNearestName(topic, topics) },
            ),
          ],
    ),
  );
}
