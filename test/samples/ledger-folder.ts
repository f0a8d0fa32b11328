import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { keepOutlines } from '../../src/minutes/kept-readings.ts';
import { loadContent, type ContentFolder } from '../../src/minutes/load-content.ts';
import { registerContent, type RegisterOutcome, type RegisterOrder } from '../../src/register/register-content.ts';
import { ORGAN, meetingText, writeContent } from './temporary-content.ts';

export const FILE = 'moten/norrlunda/2024-05-17.mdx';
export const MEETING = 'norrlunda-2024-05-17';

export const BODY = [
  '## 1. Öppnande',
  'Föredragande: Maja Ek',
  'Mötet öppnades av Maja Ek.',
  '## 2. Beslut: Avtal',
  'Avtalet har beretts.',
  '<Beslut>',
  '- att teckna avtalet',
  '- att följa upp det',
  '</Beslut>',
  '## 3. Beslut: Jour',
  '<Beslut>',
  '- att pröva jouren',
  '</Beslut>',
].join('\n\n');

/** A folder with one meeting of two decisions, entered in its ledger unless told. */
export async function publishedFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = writeContent({
    'organ/norrlunda.yaml': ORGAN,
    [FILE]: meetingText({ body: BODY, frontmatter: 'närvaro:\n  - närvarande: [Maja Ek, Bo Vik]\n' }),
    ...files,
  });
  const { kind } = await register(folder);
  if (kind !== 'entered') throw new Error(kind);
  return folder;
}

/** As the command does: what was read is kept, and meetings in outline are read where that is enough. */
export function register(folder: string, order: Partial<RegisterOrder> = {}): Promise<RegisterOutcome> {
  const plain = { folder, date: '2026-11-24', moves: [], withdrawals: [], reason: undefined };
  return registerContent({ ...plain, loadOutlines, ...order });
}

/** The content folder with its meetings in outline, as far as the ledger has their words. */
export function loadOutlines(folder: string): ContentFolder {
  const home = homes.get(folder) ?? keptFolder();
  homes.set(folder, home);
  return loadContent(folder, keepOutlines(path.join(home, 'moten'), 'p'));
}

/** Where what was read of a content folder is kept. */
const homes = new Map<string, string>();

/** Gone with the process: a folder may be read before a test begins, and for several of them. */
function keptFolder(): string {
  if (kept === undefined) {
    const made = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-kept-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    kept = made;
  }
  return path.join(kept, String(homes.size));
}

let kept: string | undefined;

/** Edits a file of the folder. */
export function edit(folder: string, file: string, change: (text: string) => string): void {
  const place = path.join(folder, file);
  const [before, after] = [readFileSync(place, 'utf8'), change(readFileSync(place, 'utf8'))];
  if (before === after) throw new Error(`The edit changes nothing in ${file}`);
  writeFileSync(place, after);
}

export function remove(folder: string, file: string): void {
  rmSync(path.join(folder, file));
}

export function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** The codes of everything that is refused, in their order. */
export function errorsOf(folder: string): readonly string[] {
  return loadContent(folder)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

export function warningsOf(folder: string): readonly string[] {
  return loadContent(folder)
    .diagnostics.filter(({ severity }) => severity === 'warning')
    .map(({ code }) => code);
}
