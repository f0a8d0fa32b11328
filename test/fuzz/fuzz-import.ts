import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { ROOT } from '../../src/command-line/folders.ts';
import { startReader, type Reader } from '../../src/import/read-apart/start-reader.ts';
import { asDocx, asPdf } from '../import/mutations/as-other-files.ts';
import { findAnswerFaults, findFaults, importMutated } from '../import/mutations/import-faults.ts';
import { MUTATION_KINDS, WHOLE } from '../import/mutations/mutate-lines.ts';
import { mutatedDocument, textOf } from '../import/mutations/mutated-document.ts';
import { isSwedishSentence } from '../samples/swedish-sentence.ts';
import { mutateBytes } from './mutated-content.ts';
import { draw, type Played, type Target } from './target.ts';

/** The command itself is run for each so many seeds. */
const COMMAND_EVERY = 40;

const anyBytes = fc.array(
  fc.record({
    kind: fc.constantFrom(...MUTATION_KINDS),
    at: fc.nat({ max: WHOLE - 1 }),
    to: fc.nat({ max: WHOLE - 1 }),
    words: fc.constant(''),
  }),
  { minLength: 1, maxLength: 6 },
);

let reader: Reader | undefined;

/** Documents of changed lines as text, Word and PDF; and files whose bytes were damaged, through the process that reads them. */
export const fuzzImport: Target = {
  play: async (seed) => {
    const document = draw(mutatedDocument, seed);
    if (seed % COMMAND_EVERY === 0) return playCommand(textOf(document));
    const kind = seed % 4;
    if (kind === 0) return told(findFaults(textOf(document), await importMutated(document)));
    if (kind === 1) {
      const { source, bytes } = asDocx(document);
      return told(findFaults(source, await importMutated(document, bytes)));
    }
    const { bytes } = kind === 2 ? asDocx(document) : await asPdf(document);
    if (seed % 3 === 0) return told(findAnswerFaults(await importMutated(document, bytes)));
    return playDamaged(mutateBytes(bytes, draw(anyBytes, seed)));
  },
  close: () => reader?.close(),
};

function told(findings: readonly string[]): Played {
  return { findings, ends: ['answered'] };
}

async function playDamaged(bytes: Uint8Array): Promise<Played> {
  reader ??= startReader(path.join(ROOT, 'src/import/read-apart/reading-process.ts'));
  const names = { own: ['Lövrådet'], others: [] };
  const options = { organ: 'lovrad', names, members: [], date: undefined, dayLetter: undefined };
  const answer = await reader.read({ bytes, fileName: 'skadad', options });
  if (answer.kind === 'read') return { findings: findAnswerFaults(answer.result), ends: ['damaged and answered'] };
  if (answer.kind === 'too-heavy') return { findings: [], ends: [`damaged and ended for its ${answer.of}`] };
  return { findings: [`the reading process: ${answer.reason}`], ends: ['crashed'] };
}

function playCommand(text: string): Played {
  const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-import-'));
  try {
    mkdirSync(path.join(folder, 'content/organ'), { recursive: true });
    writeFileSync(path.join(folder, 'content/organ/lovrad.yaml'), 'namn: Lövrådet\nkortnamn: Lövrådet\n');
    const file = path.join(folder, 'anteckningar.txt');
    writeFileSync(file, text);
    const run = spawnSync(
      process.execPath,
      [path.join(ROOT, 'scripts/import.ts'), file, '--organ', 'lovrad', '--json'],
      {
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: path.join(folder, 'content') },
        maxBuffer: 1e9,
      },
    );
    return {
      findings: findRunFaults(run.status, run.stdout, path.join(folder, 'content')),
      ends: [`command ${run.status}`],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findRunFaults(status: number | null, stdout: string, content: string): readonly string[] {
  const report: unknown = JSON.parse(stdout);
  const output = entryOf(report, 'output');
  const messages = [entryOf(report, 'diagnostics')].flat().map((diagnostic) => String(entryOf(diagnostic, 'message')));
  const written = existsSync(path.join(content, 'moten')) ? readdirSync(path.join(content, 'moten/lovrad')) : [];
  const left = readdirSync(content).filter((name) => !['organ', 'moten'].includes(name));
  return [
    ...(status === (typeof output === 'string' ? 0 : 1) ? [] : [`the command ended with ${status}`]),
    ...(written.length === (status === 0 ? 1 : 0) ? [] : [`${written.length} files are written`]),
    ...(status === 0 && typeof output === 'string' && readFileSync(path.join(content, output), 'utf8') === ''
      ? ['an empty file']
      : []),
    ...(status === 1 && !messages.some(isSwedishSentence) ? ['refused without a reason'] : []),
    ...left.map((name) => `${name} is left`),
  ];
}

function entryOf(from: unknown, key: string): unknown {
  return typeof from === 'object' && from !== null ? Object.getOwnPropertyDescriptor(from, key)?.value : undefined;
}
