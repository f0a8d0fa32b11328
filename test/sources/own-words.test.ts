import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { SOURCES } from './sources-folder.ts';

/** So many words in a row that also stand in a source are a sentence of the source. */
const RUN = 9;
const FOLDERS = [
  ...['content', 'src', 'test', 'scripts', 'public', 'docs', '.github', 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  'SECURITY.md',
];

const WORDINGS = path.join('content', 'lydelser');

/** What carries over as it stands: titles, presenters with their titles, who took part, when and where. */
const FACTS_AS_PRINTED = [
  /^#{2,4} .*$/gm,
  /^Föredragande: .*$/gm,
  /^(?:tid|plats): .*$/gm,
  /^närvaro:\n(?:[ -].*\n)*/gm,
];

/** The standard formulas of procedure. */
const FORMULAS = /\batt (?:öppna mötet|godkänna dagordningen|lägga (?:\p{L}+ ){1,4}till handlingarna)/gu;

test('no sentence of the source documents stands in the repository', () => {
  const known = new Set(
    readdirSync(SOURCES)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => runsOf(readFileSync(path.join(SOURCES, name), 'utf8'))),
  );
  expect(known.size).toBeGreaterThan(5_000);
  /* A wording of the ledger says the meeting's words once more: what stands in the meetings has been tried there. */
  const meetings = new Set(
    listFiles('content/moten').flatMap((file) => runsOf(readFileSync(path.join(ROOT, file), 'utf8'))),
  );
  const borrowed = FOLDERS.flatMap(listFiles).flatMap((file) => {
    const text = [...FACTS_AS_PRINTED, FORMULAS].reduce(
      (rest, pattern) => rest.replaceAll(pattern, '\n¶\n'),
      readFileSync(path.join(ROOT, file), 'utf8'),
    );
    return text
      .split('¶')
      .flatMap(runsOf)
      .filter((run) => known.has(run) && !(file.startsWith(WORDINGS) && meetings.has(run)))
      .map((run) => `${file}: ${run}`);
  });
  expect(borrowed).toEqual([]);
});

function runsOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_word, index) => words.slice(index, index + RUN).join(' '));
}

function listFiles(entry: string): readonly string[] {
  const place = path.join(ROOT, entry);
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [entry];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(entry, name))
    .filter((name) => /\.(?:ts|mjs|astro|css|mdx?|ya?ml|json|txt|svg)$/.test(name));
}
