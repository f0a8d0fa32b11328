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

export interface FilesRead {
  readonly organs: readonly ReadEntry<Organ, RawOrgan>[];
  readonly meetings: readonly ReadMeeting[];
  readonly topics: readonly ReadEntry<Topic, RawTopic>[];
  readonly pages: readonly ReadEntry<RawPage, RawPage>[];
  readonly glossary: ReadEntry<readonly GlossaryEntry[], readonly RawTerm[]> | undefined;
  readonly content: ArchiveContent;
}

/** What no file can know alone: names that no file answers to, and addresses that two files claim. */
export function checkAcrossFiles(read: FilesRead): readonly Diagnostic[] {
  const organs = new Set(read.organs.map(({ file }) => fileId(file)));
  const topics = new Set(read.topics.map(({ file }) => fileId(file)));
  return [
    ...read.meetings.flatMap((meeting) => checkNames(meeting, organs, topics)),
    ...checkMeetingIds(read),
    ...checkAddresses(read),
    ...checkPages(read),
    ...checkPredecessors(read, organs),
    ...checkStandings(read),
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

/** An item of a meeting known only to its year may claim the address of a dated meeting's item; files in subfolders may share a name. */
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

/** Pages that the site makes itself. */
const RESERVED_PAGES: readonly string[] = [
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
  'slag',
  'uppfoljning',
  'luckor',
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

function checkStandings({ topics, content }: FilesRead): readonly Diagnostic[] {
  const decisions = new Set(content.meetings.flatMap(decisionsOf).map(({ id }) => id));
  const byYear = Map.groupBy(decisions, organAndYear);
  return topics.flatMap(({ file, value, lineOf }) => {
    const decision = value?.standing?.decision;
    return decision === undefined || decisions.has(decision)
      ? []
      : [
          diagnose(
            'unknown-decision',
            { file, line: lineOf(['nuläge', 'beslut']) },
            { decision, nearest: findNearestName(decision, byYear.get(organAndYear(decision)) ?? []) },
          ),
        ];
  });
}

/** `schnv-dalarna-2021` of a decision's address: no slip of the pen is looked for beyond it. */
function organAndYear(decision: string): string {
  return /^.*?-\d{4}/.exec(decision)?.[0] ?? '';
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
