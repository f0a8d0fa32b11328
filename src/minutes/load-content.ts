import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArchiveContent } from '../archive/archive.ts';
import { diagnose, sortDiagnostics, type Diagnostic } from '../archive/diagnostic.ts';
import { checkAcrossFiles } from './check-across-files.ts';
import { readGlossary, readOrgan, readPage, readTopic, type RawOrgan, type RawPage, type RawTerm, type RawTopic, type ReadEntry } from './read-entry.ts';
import type { GlossaryEntry } from '../archive/glossary.ts';
import type { Organ } from '../archive/organ.ts';
import type { Topic } from '../archive/topic.ts';
import { readMeeting, type ReadMeeting } from './read-meeting.ts';

/** A content folder, read once. Values are there for the files that hold no error. */
export interface ContentFolder {
  readonly organs: readonly ReadEntry<Organ, RawOrgan>[];
  readonly meetings: readonly ReadMeeting[];
  readonly topics: readonly ReadEntry<Topic, RawTopic>[];
  readonly glossary: ReadEntry<readonly GlossaryEntry[], readonly RawTerm[]> | undefined;
  readonly pages: readonly ReadEntry<RawPage, RawPage>[];
  readonly content: ArchiveContent;
  /** Everything wrong with the folder, sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `folder` (`organ/`, `moten/`, `amnen/`, `sidor/`, `ordlista.yaml`). A part that is missing is empty. */
export function loadContent(folder: string): ContentFolder {
  const encodings: Diagnostic[] = [];
  const readAll = <Value>(part: string, ending: string, read: (source: string, file: string) => Value): readonly Value[] =>
    findFiles(folder, part, ending).map((file) => {
      const source = readFileSync(path.join(folder, file), 'utf8');
      if (source !== source.normalize('NFC')) encodings.push(diagnose('not-nfc', { file, line: 1 }, {}));
      return read(source, file);
    });
  const organs = readAll('organ', '.yaml', readOrgan);
  const meetings = readAll('moten', '.mdx', readMeeting);
  const topics = readAll('amnen', '.yaml', readTopic);
  const [glossary] = readAll('ordlista.yaml', '.yaml', readGlossary);
  const pages = readAll('sidor', '.mdx', readPage);
  const content: ArchiveContent = {
    organs: organs.flatMap(({ value }) => value ?? []),
    meetings: meetings.flatMap(({ meeting }) => meeting ?? []),
    topics: topics.flatMap(({ value }) => value ?? []).toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
    glossary: glossary?.value ?? [],
  };
  const diagnostics = [
    ...encodings,
    ...[...organs, ...meetings, ...topics, ...pages].flatMap((entry) => entry.diagnostics),
    ...(glossary?.diagnostics ?? []),
    ...checkAcrossFiles({ organs, meetings, topics, glossary, content }),
  ];
  return { organs, meetings, topics, glossary, pages, content, diagnostics: sortDiagnostics(diagnostics) };
}

/** Files below a part of the folder, with `/` in their paths, in the order of their names. */
function findFiles(folder: string, part: string, ending: string): readonly string[] {
  const start = path.join(folder, part);
  const below = readdirIfThere(start);
  const files = below === 'file' ? [part] : below.map((name) => `${part}/${name.replaceAll(path.sep, '/')}`);
  return files.filter((file) => file.endsWith(ending) && !path.basename(file).startsWith('.')).toSorted();
}

function readdirIfThere(start: string): readonly string[] | 'file' {
  try {
    return readdirSync(start, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') return 'file';
    throw error;
  }
}
