import { channel } from 'node:diagnostics_channel';
import { buildArchive, type ArchiveContent } from '../archive/archive.ts';
import type { Archive } from '../archive/archived.ts';
import { compareWithLedger } from '../archive/compare-with-ledger.ts';
import { diagnose, sortDiagnostics, type Diagnostic } from '../archive/diagnostic.ts';
import { currentAddresses } from '../archive/wording.ts';
import { attachAgendas } from './attach-agendas.ts';
import { ATTACHMENTS, attachDocuments } from './attach-documents.ts';
import { attachWords, type ReadAttached } from './attach-words.ts';
import { checkAcrossFiles, RESERVED_PAGES } from './check-across-files.ts';
import { checkAppointments } from './check-appointments.ts';
import { checkAliases } from './check-aliases.ts';
import { checkFollowUps } from './check-follow-ups.ts';
import { checkLawPages } from './check-law-pages.ts';
import { checkLeftovers } from './check-leftovers.ts';
import { checkRelations } from './check-relations.ts';
import { checkSearchWords } from './check-search-words.ts';
import { checkLinks } from './check-links.ts';
import { checkPositions } from './check-positions.ts';
import { checkUndatedGaps } from './check-undated-gaps.ts';
import { checkReasons } from './check-reasons.ts';
import { checkReferences } from './check-references.ts';
import { checkUnmarkedDecisions } from './check-unmarked-decisions.ts';
import { checkValidity } from './check-validity.ts';
import { findContentFiles, findStrayFiles, type ContentPart } from './find-content-files.ts';
import {
  fileId,
  readGlossary,
  readOrgan,
  readOtherArchives,
  readPage,
  readSearchWords,
  readSite,
  readTopic,
  type RawOrgan,
  type RawTerm,
  type RawTopic,
  type ReadPage,
  type ReadEntry,
} from './read-entry.ts';
import type { GlossaryEntry } from '../archive/glossary.ts';
import type { Organ } from '../archive/organ.ts';
import type { OtherArchive, SearchWords } from '../archive/search-content.ts';
import type { Topic } from '../archive/topic.ts';
import type { KeptReadings } from './kept-readings.ts';
import { loadLedger, type LoadedLedger } from './load-ledger.ts';
import { checkWatches, readWatches } from './read-watches.ts';
import { readMeetingFile, type ReadMeeting } from './read-meeting.ts';
import { loadContentFile, textOfFile, type ContentFile } from './content-file.ts';
import { withoutConsequences } from './without-consequences.ts';

/** A content folder as it was read. A `value` or `meeting` is undefined for a file that holds an error. */
export interface ContentFolder {
  readonly organs: readonly ReadEntry<Organ, RawOrgan>[];
  /** Each with the agenda that lies beside it. */
  readonly meetings: readonly ReadMeeting[];
  /** The files of agendas that lie beside their meetings. */
  readonly agendas: readonly ReadMeeting[];
  readonly topics: readonly ReadEntry<Topic, RawTopic>[];
  readonly glossary: ReadEntry<readonly GlossaryEntry[], readonly RawTerm[]> | undefined;
  readonly searchWords: SearchWords;
  readonly otherArchives: readonly OtherArchive[];
  readonly pages: readonly ReadPage[];
  readonly content: ArchiveContent;
  /** Built from the content that could be read, whose faults are in `diagnostics`. */
  readonly archive: Archive;
  readonly ledger: LoadedLedger;
  /** Everything that is wrong with the folder, sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Announces each reading to listeners in this process. Reading is most of the work with a large archive and is done
 * once; a test listens to make sure.
 */
const reads = channel('till-handlingarna:content-read');

/**
 * Reads and checks a content folder (`organ/`, `moten/`, `amnen/`, `sidor/`, `ordlista.yaml`, `sok.yaml`, `arkiv.yaml`,
 * `bevakningar.yaml`, `webbplats.yaml`
 * and the ledger). A part that is missing is empty. `readings`: what earlier commands have read of the meetings. `readAttached`: how
 * the words of attachments are read, which are not known where it is left out.
 */
export function loadContent(folder: string, readings?: KeptReadings, readAttached?: ReadAttached): ContentFolder {
  reads.publish({ folder });
  const oddities: Diagnostic[] = [];
  const readFiles = <Value>(
    part: ContentPart,
    ending: string,
    read: (source: ContentFile) => Value,
  ): readonly Value[] =>
    findContentFiles(folder, part).flatMap((file) => {
      const source = file.endsWith(ending) ? loadContentFile(folder, file) : undefined;
      if (source === undefined) oddities.push(diagnose('unread-file', { file, line: 1 }, {}));
      return source === undefined ? [] : [read(source)];
    });
  const readAll = <Value>(part: ContentPart, ending: string, read: (text: string, file: string) => Value) =>
    readFiles(part, ending, (source) => {
      const { text, oddities: own } = textOfFile(source);
      for (const each of own) oddities.push(each);
      return read(text, source.file);
    });
  const organs = readAll('organ', '.yaml', readOrgan);
  const ledger = loadLedger(folder);
  const beside = { ledger: ledger.record, attached: new Set(findContentFiles(folder, ATTACHMENTS)) };
  const read = readings ? (source: ContentFile) => readings.read(source, beside) : readMeetingFile;
  const documented = attachDocuments(folder, readFiles('moten', '.mdx', read), beside.attached);
  const worded = readAttached
    ? attachWords(folder, documented.meetings, readAttached)
    : { meetings: documented.meetings, diagnostics: [] };
  const { meetings, agendas, diagnostics: agendaFaults } = attachAgendas(worded.meetings);
  const papers = [...meetings, ...agendas];
  readings?.forgetOthers();
  for (const file of findStrayFiles(folder)) oddities.push(diagnose('unread-file', { file, line: 1 }, {}));
  const topics = readAll('amnen', '.yaml', readTopic);
  const [glossary] = readAll('ordlista.yaml', '.yaml', readGlossary);
  const [searchWords] = readAll('sok.yaml', '.yaml', readSearchWords);
  const [otherArchives] = readAll('arkiv.yaml', '.yaml', readOtherArchives);
  const [watches] = readAll('bevakningar.yaml', '.yaml', readWatches);
  const [site] = readAll('webbplats.yaml', '.yaml', readSite);
  const pages = readAll('sidor', '.mdx', readPage);
  const content: ArchiveContent = {
    ...(site?.value && { identity: site.value }),
    organs: organs.flatMap(({ value }) => value ?? []),
    meetings: meetings.flatMap(({ meeting }) => meeting ?? []),
    topics: topics.flatMap(({ value }) => value ?? []).toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
    glossary: glossary?.value ?? [],
    watches: watches?.value ?? [],
    ledger: ledger.record,
  };
  const archive = buildArchive(readings?.inOutline ? withoutWords(content) : content);
  const isWhole = [...papers.map(({ meeting }) => meeting), ...topics.map(({ value }) => value)].every(Boolean);
  const diagnostics = [
    ...oddities,
    ...documented.diagnostics,
    ...worded.diagnostics,
    ...agendaFaults,
    ...[...organs, ...papers, ...topics, ...pages].flatMap((entry) => entry.diagnostics),
    ...[glossary, searchWords, otherArchives, watches, site].flatMap((entry) => entry?.diagnostics ?? []),
    ...checkAcrossFiles({ organs, meetings: papers, topics, pages, glossary, content }),
    ...checkReferences(archive),
    ...checkRelations(archive),
    ...checkValidity(archive, meetings),
    ...checkPositions(topics, archive),
    ...checkUndatedGaps(organs, archive),
    ...checkFollowUps(archive),
    ...checkAppointments(archive),
    ...checkAliases(topics, meetings, archive),
    ...checkSearchWords(topics),
    ...checkWatches(watches, content),
    ...checkLawPages(
      site,
      pages.map(({ file }) => fileId(file)),
    ),
    /* What a file with a fault holds is not known, nor what leads there. */
    ...(isWhole
      ? checkLinks([...papers.map(({ file, names }) => ({ file, links: names.links })), ...pages], {
          archive,
          pages: pages.map(({ file }) => fileId(file)),
          folders: RESERVED_PAGES,
        })
      : []),
    ...checkUnmarkedDecisions(meetings, content.organs),
    ...ledger.diagnostics,
    ...checkLeftovers(folder, ledger),
    /* Which lines hold is not known before the ledgers are joined. */
    ...(ledger.conflict
      ? []
      : [
          ...checkReasons(ledger.record, content.meetings),
          ...compareWithLedger({
            record: ledger.record,
            current: currentAddresses(content.meetings),
            isComplete: agendaFaults.length === 0 && papers.every(({ meeting }) => meeting !== undefined),
          }),
        ]),
  ];
  return {
    organs,
    meetings,
    agendas,
    topics,
    glossary,
    pages,
    content,
    archive,
    ledger,
    searchWords: searchWords?.value ?? { known: [], whole: [] },
    otherArchives: otherArchives?.value ?? [],
    diagnostics: sortDiagnostics(
      withoutConsequences(diagnostics, {
        everyMeeting: meetings.every(({ meeting }) => meeting !== undefined),
        everyOrgan: organs.every(({ value }) => value !== undefined),
      }),
    ),
  };
}

/** Where meetings lack their text, nothing is looked for in it. */
function withoutWords(content: ArchiveContent): ArchiveContent {
  return { ...content, topics: content.topics.map((topic) => ({ ...topic, aliases: [] })), glossary: [] };
}
