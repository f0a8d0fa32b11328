import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseJson } from '../../archive/parse-json.ts';
import type { UnreadWords } from '../../archive/attachment.ts';
import { READING_LIMITS, type ReadingLimits } from '../caps.ts';
import { isLinesAnswer } from './lines-answer.ts';

/** The lines of a document, or why they are not known. */
export type AttachedLines =
  | { readonly kind: 'read'; readonly lines: readonly string[] }
  | { readonly kind: 'unread'; readonly why: UnreadWords };

/** Read by one process: it starts in half a second and then takes some twenty milliseconds a file. */
const FILES_A_PROCESS = 50;
/** The lines of as many files. */
const MOST_ANSWERED_BYTES = 512 * 1024 * 1024;

/**
 * Reads the lines of PDF, Word and text files in a process of its own, where a hostile file can be stopped, and waits for it. A file
 * that ends the process is not read; those after it are.
 */
export function readAttachedLines(
  files: readonly string[],
  limits: ReadingLimits = READING_LIMITS,
): readonly AttachedLines[] {
  const read: AttachedLines[] = [];
  while (read.length < files.length) {
    const rest = files.slice(read.length, read.length + FILES_A_PROCESS);
    const answers = ask(rest, limits);
    for (const each of answers) read.push(each);
    /* What the process died of may be left by the files before it: a file is given up where it is the first. */
    if (answers.length === 0) read.push({ kind: 'unread', why: 'för tung' });
  }
  return read;
}

const PROGRAM = fileURLToPath(new URL('./lines-process.ts', import.meta.url));

function ask(
  files: readonly string[],
  { memoryBytes, heapBytes, milliseconds }: ReadingLimits,
): readonly AttachedLines[] {
  const heap = `--max-old-space-size=${Math.round(heapBytes / 1024 ** 2)}`;
  const { stdout } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', heap, PROGRAM, String(memoryBytes), ...files],
    {
      encoding: 'utf8',
      timeout: milliseconds,
      killSignal: 'SIGKILL',
      maxBuffer: MOST_ANSWERED_BYTES,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  /* What packages print on stdout is no answer, nor is half a line. */
  const answers = new Map(
    stdout
      .split('\n')
      .map(parseJson)
      .filter(isLinesAnswer)
      .map((answer) => [answer.number, answer]),
  );
  const read: AttachedLines[] = [];
  for (const number of files.keys()) {
    const answer = answers.get(number);
    if (!answer) break;
    const { lines, problem = '' } = answer;
    read.push(lines ? { kind: 'read', lines } : { kind: 'unread', why: REASONS[problem] ?? 'skadad' });
  }
  return read;
}

const REASONS: Readonly<Record<string, UnreadWords>> = {
  'source-empty': 'utan text',
  'source-scanned': 'utan text',
  'source-pictures-only': 'utan text',
  'source-locked': 'låst',
  'source-too-large': 'för tung',
  'source-too-heavy': 'för tung',
  'source-tracked-changes': 'ändringar',
  'source-comments': 'ändringar',
};
