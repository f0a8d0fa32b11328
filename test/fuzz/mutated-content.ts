import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { ROOT } from '../../src/command-line/folders.ts';
import { HOSTILE_TEXTS } from '../import/mutations/hostile-text.ts';
import { mutateLines, MUTATION_KINDS, WHOLE, type Mutation } from '../import/mutations/mutate-lines.ts';
import { HOSTILE_CONTENT } from './hostile-content.ts';

/** One change to a content folder. `file`: which of its files, in ten thousandths. */
export interface ContentChange {
  readonly how: ChangeKind;
  readonly file: number;
  readonly mutations: readonly Mutation[];
}

type ChangeKind = (typeof CHANGE_KINDS)[number];
/** Mostly the text of files; and what happens to files themselves. */
const CHANGE_KINDS = ['text', 'bytes', 'cut', 'other file', 'gone', 'twice', 'folder', 'link', 'empty'] as const;

const place = fc.nat({ max: WHOLE - 1 });
const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_CONTENT) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...HOSTILE_TEXTS, ...HOSTILE_CONTENT), { maxLength: 4 })
      .map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...MUTATION_KINDS),
  at: place,
  to: place,
  words,
});

/** Whole folders changed; most of them in the text of one or two files. */
export const anyChanges: fc.Arbitrary<readonly ContentChange[]> = fc.array(
  fc.record({
    how: fc.oneof({ weight: 9, arbitrary: fc.constant<ChangeKind>('text') }, fc.constantFrom(...CHANGE_KINDS)),
    file: place,
    mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 2 },
);

/**
 * The shipped archive with an archive beside it, in a folder of its own. `published`: with its ledger, which refuses every
 * change of a wording; without it much that is changed passes the check.
 */
export function copyShippedContent(folder: string, published = true): void {
  cpSync(path.join(ROOT, 'content'), folder, { recursive: true });
  writeFileSync(path.join(folder, 'arkiv.yaml'), '- namn: Arkivet i Väst\n  adress: https://arkiv.exempel.se/\n');
  if (!published)
    for (const name of ['liggare.jsonl', 'liggare.hash', 'lydelser'])
      rmSync(path.join(folder, name), { recursive: true });
}

/** Makes a folder what it was, touching nothing that is as it should be. */
export function restoreContent(folder: string): void {
  const fresh = mkdtempSync(path.join(tmpdir(), 'fuzz-fresh-'));
  copyShippedContent(fresh);
  const entries = (within: string) => readdirSync(within, { recursive: true, encoding: 'utf8' });
  const wanted = new Set(entries(fresh));
  for (const name of entries(folder)) {
    const isFile = lstatSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile();
    if (!wanted.has(name) || isFile !== statSync(path.join(fresh, name)).isFile())
      rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  for (const name of wanted) {
    const [from, to] = [path.join(fresh, name), path.join(folder, name)];
    if (statSync(from).isDirectory()) mkdirSync(to, { recursive: true });
    else if (!existsSync(to) || !readFileSync(to).equals(readFileSync(from))) cpSync(from, to);
  }
  rmSync(fresh, { recursive: true });
}

/** Carries the changes out and gives the files that were changed. */
export function changeContent(folder: string, changes: readonly ContentChange[]): readonly string[] {
  const files = filesIn(folder);
  return changes.flatMap(({ how, file, mutations }) => {
    const name = files[Math.floor((file / WHOLE) * files.length)];
    if (name === undefined) return [];
    try {
      return change(folder, name, how, mutations);
    } catch {
      /* An earlier change has taken the file away. */
      return [name];
    }
  });
}

/** The meetings, the entries and the pages, each as likely as all the wordings together. */
function filesIn(folder: string): readonly string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();
  const isWording = (name: string) => name.startsWith('lydelser');
  const often = all.filter((name) => name.startsWith('moten') || name.endsWith('.jsonl') || !name.includes(path.sep));
  return [...all.filter((name) => !isWording(name)), ...often, ...often, ...all.filter(isWording).slice(0, 1)];
}

function change(folder: string, name: string, how: ChangeKind, mutations: readonly Mutation[]): readonly string[] {
  const file = path.join(folder, name);
  const [first] = mutations;
  const share = (first?.at ?? 0) / WHOLE;
  if (how === 'text') writeFileSync(file, mutateText(readFileSync(file, 'utf8'), mutations));
  else if (how === 'bytes') writeFileSync(file, mutateBytes(readFileSync(file), mutations));
  else if (how === 'cut') writeFileSync(file, readFileSync(file).subarray(0, share * readFileSync(file).length));
  else if (how === 'empty') writeFileSync(file, '');
  else if (how === 'gone') rmSync(file);
  else if (how === 'folder' || how === 'link') {
    rmSync(file);
    if (how === 'folder') mkdirSync(file);
    else symlinkSync('/proc/self/environ', file);
  } else {
    const other = path.join(path.dirname(file), how === 'twice' ? `0${path.basename(file)}` : otherName(first));
    mkdirSync(path.dirname(other), { recursive: true });
    writeFileSync(other, mutateText(readFileSync(file, 'utf8'), mutations));
    return [name, path.relative(folder, other)];
  }
  return [name];
}

export function mutateText(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce(mutateLines, text.split('\n')).join('\n');
}

/** Single bytes, as a damaged disk or another encoding has them. */
export function mutateBytes(bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (const { at, to } of mutations)
    for (let step = 0; step < 4 && changed.length > 0; step += 1)
      changed[(Math.floor((at / WHOLE) * changed.length) + step * 7) % changed.length] = (to + step * 31) % 256;
  return changed;
}

/** A file name made of hostile words, without what no file system takes. */
function otherName(mutation: Mutation | undefined): string {
  const bare = (mutation?.words ?? '').replaceAll(/[/\0]/g, '').toWellFormed().slice(0, 40);
  const ending = ['.mdx', '.yaml', '.md', ''][(mutation?.to ?? 0) % 4] ?? '';
  return `${bare.replace(/^\.+$/, '')}${(mutation?.at ?? 0) % 3 === 0 ? '2031-04-02' : ''}x${ending}`;
}
