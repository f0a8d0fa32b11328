import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { serialize } from 'node:v8';
import { diagnosticMessage, hasErrors, type Diagnostic } from '../../src/archive/diagnostic.ts';
import { reportAsAnnotations } from '../../src/command-line/github-annotations.ts';
import { reportAsJson, reportAsText } from '../../src/command-line/report.ts';
import { ROOT } from '../../src/command-line/folders.ts';
import { DATA_FILES, dataFileText } from '../../src/data/data-files.ts';
import { oparlFiles } from '../../src/data/oparl/oparl-files.ts';
import { feedFilesAt } from '../../src/feeds/feed-files.ts';
import { FEED_FORMATS } from '../../src/feeds/feed-formats.ts';
import { loadContent, type ContentFolder } from '../../src/minutes/load-content.ts';
import { parseMeeting } from '../../src/minutes/parse-meeting.ts';
import { wordsOfMeeting } from '../../src/minutes/words-of-meeting.ts';
import { buildCards } from '../../src/previews/card.ts';
import { buildRecordMaker } from '../../src/search/index/records.ts';
import { buildHostFiles } from '../../src/publish/hosts/host-files.ts';
import { buildSiteContent } from '../../src/site/build/site-content-of.ts';
import { isSwedishSentence } from '../samples/swedish-sentence.ts';
import { anyChanges, changeContent, copyShippedContent } from './mutated-content.ts';
import { draw, type Target } from './target.ts';

/** The command itself is run for each so many seeds; otherwise what it calls is called here, which takes a tenth of the time. */
const COMMAND_EVERY = 25;

/** The check of whole folders that were changed, and all that a build makes of them but the pages. */
export const fuzzCheck: Target = {
  play: async (seed) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-check-'));
    try {
      copyShippedContent(folder, seed % 3 === 0);
      changeContent(folder, draw(anyChanges, seed));
      const read = loadContent(folder);
      const refused = hasErrors(read.diagnostics);
      return {
        findings: [
          ...read.diagnostics.flatMap((diagnostic) => findDiagnosticFaults(diagnostic, folder)),
          ...findReportFaults(read, folder),
          ...(refused ? [] : [...findLostWords(read, folder), ...buildAll(read)]),
          ...(seed % COMMAND_EVERY === 0 ? findCommandFaults(read, folder) : []),
        ],
        ends: [refused ? 'refused' : read.diagnostics.length > 0 ? 'warned' : 'fine'],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function findDiagnosticFaults(diagnostic: Diagnostic, folder: string): readonly string[] {
  const { code, file, line } = diagnostic;
  const message = diagnosticMessage(diagnostic);
  const place = path.join(folder, file);
  const lines = statSync(place, { throwIfNoEntry: false })?.isFile()
    ? readFileSync(place, 'utf8').split(/\r\n?|\n/).length
    : Infinity;
  return [
    ...(isSwedishSentence(message) ? [] : [`${code} is not said in Swedish: ${message}`]),
    ...(Number.isInteger(line) && line > 0 && line <= lines ? [] : [`${code} on line ${line} of ${lines} in ${file}`]),
  ];
}

function findReportFaults({ diagnostics, content }: ContentFolder, folder: string): readonly string[] {
  const told: unknown = JSON.parse(reportAsJson(diagnostics));
  const text = reportAsText(diagnostics, content);
  const annotations = reportAsAnnotations(diagnostics, folder).split('\n');
  return [
    ...(Array.isArray(told) && told.length === diagnostics.length ? [] : ['JSON lacks a diagnostic']),
    ...(text.endsWith('\n') ? [] : ['the report has no end']),
    ...(annotations.length === diagnostics.length + 1 ? [] : ['an annotation has more than a line']),
  ];
}

/** Every word that a meeting’s file has stands in the meeting that pages are made of, but for the labels of what it became. */
function findLostWords({ meetings }: ContentFolder, folder: string): readonly string[] {
  return meetings.flatMap(({ file, meeting }) =>
    lostWords(readFileSync(path.join(folder, file), 'utf8'), file, meeting)
      .filter((word) => !LABELS.has(word.toLowerCase()))
      .map((word) => `${file}: the word ${word} is lost`),
  );
}

function lostWords(text: string, file: string, meeting: unknown): readonly string[] {
  const shown = JSON.stringify(meeting)
    .replaceAll(/\\[nt]|<\/?[a-z][^>]*>/g, '')
    .normalize('NFC');
  return wordsOfMeeting(parseMeeting(text, file)).filter((word) => !shown.includes(word));
}

/** Words before a colon that say what stands behind it, as the shipped archive and hostile words have them. */
const LABELS: ReadonlySet<string> = new Set(
  'beslut information dialog föredragande punkt utgår bordläggs bilaga rapport'.split(' '),
);

/** All that a build makes but the pages and the index; a fault throws. */
function buildAll(read: ContentFolder): readonly string[] {
  const { archive } = read;
  const record = buildRecordMaker(archive);
  const made = [
    ...DATA_FILES.map((file) => dataFileText(file, archive, undefined)),
    ...FEED_FORMATS.flatMap(({ file }) => feedFilesAt(file, archive).map(({ write }) => write(undefined))),
    ...[...oparlFiles(archive, undefined)].map((file) => JSON.stringify(file)),
    ...buildHostFiles(archive, read.otherArchives).map(({ text }) => text),
    ...archive.items.map((item) => JSON.stringify(record(item))),
    JSON.stringify(buildCards(archive)),
    serialize(buildSiteContent(read)).toString('latin1'),
  ];
  return made.some((text) => typeof text !== 'string' || text.includes('[object Object]'))
    ? ['a file holds an object']
    : [];
}

function findCommandFaults({ diagnostics }: ContentFolder, folder: string): readonly string[] {
  const run = spawnSync(process.execPath, [path.join(ROOT, 'scripts/check.ts'), '--json'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, GITHUB_ACTIONS: '' },
    maxBuffer: 1e9,
  });
  const status = hasErrors(diagnostics) ? 1 : 0;
  return [
    ...(run.status === status
      ? []
      : [`the command ended with ${run.status ?? run.signal}, not ${status}: ${run.stderr}`]),
    ...(run.stdout === reportAsJson(diagnostics) ? [] : ['the command says something else']),
    ...(run.stderr === '' ? [] : [`stderr: ${run.stderr.slice(0, 200)}`]),
  ];
}
