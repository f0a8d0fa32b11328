import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FIRST_PREVIOUS, LEDGER_FILE, SEAL_FILE, WORDINGS_FOLDER } from '../../src/archive/ledger.ts';
import { hashWording, makeSalt, sha256 } from '../../src/minutes/hash-text.ts';
import { register } from './ledger-folder.ts';

/** A line of the ledger as it stands in the file. */
type Row = Readonly<Record<string, string>>;

/**
 * A rewriting of published history by somebody who knows how the ledger is made: afterwards the chain, the seal and the
 * wordings fit each other. `line`: the line, from 0, that somebody has on paper; it or one before it is rewritten.
 */
export type Rewriting = (folder: string, line: number) => Promise<void> | void;

export const REWRITINGS: Readonly<Record<string, Rewriting>> = {
  'a decision reworded': (folder, line) => {
    const [row] = rowsOf(folder)
      .slice(0, line + 1)
      .toReversed();
    reword(folder, row?.['sha256'] ?? row?.['reasonSha256'] ?? '', (text) => `${text} inte`);
  },
  'a line dropped': (folder, line) => rewriteRows(folder, (rows) => rows.toSpliced(line, 1)),
  'a wording dropped': (folder, line) =>
    rmSync(wordingPlace(folder, rowsOf(folder)[line]?.['sha256'] ?? rowsOf(folder)[0]?.['sha256'] ?? '')),
  'a line dated again': (folder, line) =>
    rewriteRows(folder, (rows) => rows.map((row, index) => (index === line ? { ...row, date: '2026-11-23' } : row))),
  'a new ledger with the old dates': async (folder) => {
    const [first] = rowsOf(folder);
    for (const file of [LEDGER_FILE, SEAL_FILE, WORDINGS_FOLDER])
      rmSync(path.join(folder, file), { recursive: true, force: true });
    editMeetings(folder, (text) => text.replace('att pröva', 'att avslå'));
    await register(folder, { date: first?.['date'] ?? '' });
  },
  'new salts': (folder) => {
    for (const file of readdirSync(path.join(folder, WORDINGS_FOLDER)))
      reword(folder, file.replace('.json', ''), (text) => text);
  },
  'lines in another order': (folder, line) =>
    rewriteRows(folder, (rows) => {
      const [first, second] = line === 0 ? [0, 1] : [line - 1, line];
      return rows.map((row, index) => rows[index === first ? second : index === second ? first : index] ?? row);
    }),
  'another reason': (folder, line) =>
    rewriteRows(folder, (rows) =>
      rows.map((row, index) => (index === line ? { ...row, reason: 'Ett annat skäl.' } : row)).map(withOneReason),
    ),
  'a meeting under another id': (folder) => {
    const meetings = path.join(folder, 'moten/norrlunda');
    renameSync(path.join(meetings, '2024-05-17.mdx'), path.join(meetings, '2024-05-16.mdx'));
    editMeetings(folder, (text) => text.replace('2024-05-17', '2024-05-16'));
    rewriteRows(folder, (rows) =>
      rows.map((row) => ({ ...row, id: (row['id'] ?? '').replace('2024-05-17', '2024-05-16') })),
    );
  },
  'the ledger cut off before it': (folder, line) => rewriteRows(folder, (rows) => rows.slice(0, line)),
};

function rowsOf(folder: string): readonly Row[] {
  return readFileSync(path.join(folder, LEDGER_FILE), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row));
}

/** Writes the ledger anew, each line with the hash of the one before, and its seal. */
function rewriteRows(folder: string, change: (rows: readonly Row[]) => readonly Row[]): void {
  let previous = FIRST_PREVIOUS;
  const texts = change(rowsOf(folder)).map((row) => {
    const text = JSON.stringify({ ...row, previous });
    previous = sha256(text);
    return text;
  });
  writeFileSync(path.join(folder, LEDGER_FILE), texts.map((text) => `${text}\n`).join(''));
  writeFileSync(path.join(folder, SEAL_FILE), `${texts.length} ${previous}\n`);
}

function withOneReason({ reasonSha256, ...row }: Row): Row {
  return row['reason'] !== undefined || reasonSha256 === undefined ? row : { ...row, reasonSha256 };
}

const wordingPlace = (folder: string, hash: string) => path.join(folder, WORDINGS_FOLDER, `${hash}.json`);

/** Gives a wording other words and another salt, and its lines the hash of that. */
function reword(folder: string, hash: string, change: (text: string) => string): void {
  const [salt, text] = [makeSalt(), change(JSON.parse(readFileSync(wordingPlace(folder, hash), 'utf8')).text)];
  rmSync(wordingPlace(folder, hash));
  const now = hashWording(salt, text);
  writeFileSync(wordingPlace(folder, now), JSON.stringify({ salt, text }));
  rewriteRows(folder, (rows) => rows.map((row) => JSON.parse(JSON.stringify(row).replaceAll(hash, now))));
}

function editMeetings(folder: string, change: (text: string) => string): void {
  const meetings = path.join(folder, 'moten/norrlunda');
  for (const file of readdirSync(meetings))
    writeFileSync(path.join(meetings, file), change(readFileSync(path.join(meetings, file), 'utf8')));
}
