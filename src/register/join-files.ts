import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { LEDGER_FILE, SEAL_FILE } from '../archive/ledger.ts';
import { sealOf, type Seal } from '../archive/verify-chain.ts';
import { sha256 } from '../minutes/hash-text.ts';
import { linkOf, readLedgerRows, readSeal, type LedgerRow } from '../minutes/ledger-rows.ts';
import { joinSides } from './join-sides.ts';
import { findRewritten, keepBranches } from './keep-branches.ts';
import { rechain } from './write-ledger.ts';

/** What Git gives a merge driver: the files of both sides, and the path of the file within the work tree. */
export interface FilesToJoin {
  readonly ours: string;
  readonly theirs: string;
  readonly file: string;
  /** The top of the work tree. */
  readonly top: string;
}

/**
 * Joins one file of the ledger, as a merge driver of Git: the result takes the place of `ours`. `left`: only a person can
 * decide, so both sides stand there between conflict marks, for `register -- --forena`. `branches`: how many lines have
 * another hash; they are kept in new files beside the ledger, which Git does not know yet.
 */
export function joinFiles({ ours, theirs, file, top }: FilesToJoin): {
  readonly kind: 'joined' | 'left' | 'unknown-file';
  readonly branches: number;
} {
  const [place, other] = [path.resolve(top, ours), path.resolve(top, theirs)];
  const texts = [readFileSync(place, 'utf8'), readFileSync(other, 'utf8')] as const;
  const name = path.posix.basename(file);
  if (name !== LEDGER_FILE && name !== SEAL_FILE) return { kind: 'unknown-file', branches: 0 };
  const sides =
    name === LEDGER_FILE
      ? readSides(texts)
      : findSides(texts, path.posix.join(path.posix.dirname(file), LEDGER_FILE), top);
  const joined = sides && joinPlainly(sides);
  if (!sides || !joined) {
    writeFileSync(place, markBoth(texts));
    return { kind: 'left', branches: 0 };
  }
  const { rows, rewritten } = joined;
  if (name === SEAL_FILE) {
    writeFileSync(place, `${rows.length} ${sha256(rows.at(-1) ?? '')}\n`);
    return { kind: 'joined', branches: 0 };
  }
  if (keepBranches(path.join(top, path.dirname(file)), rewritten)) {
    writeFileSync(place, markBoth(texts));
    return { kind: 'left', branches: 0 };
  }
  writeFileSync(place, rows.map((row) => `${row}\n`).join(''));
  return { kind: 'joined', branches: rewritten[0].length + rewritten[1].length };
}

type Sides = readonly [readonly LedgerRow[], readonly LedgerRow[]];

function readSides(texts: readonly [string, string]): Sides | undefined {
  const [ours, theirs] = texts.map((text) => readLedgerRows(text, ''));
  return ours && theirs && !ours.conflict && !theirs.conflict ? [ours.rows, theirs.rows] : undefined;
}

/** The lines of both, where nothing is to be decided and nothing is to be written that neither has. The content is not at hand. */
function joinPlainly(sides: Sides) {
  const joined = joinSides({ sides, wordings: new Map(), choices: { all: undefined, own: [] }, reason: undefined });
  if (joined.kind !== 'joined' || joined.base.length === 0) return undefined;
  const rows = joined.base.map(({ text }) => text);
  for (const entry of joined.entries) {
    if (!('row' in entry)) return undefined;
    rows.push(rechain(entry.row, sha256(rows.at(-1) ?? '')));
  }
  const reasons = new Set(joined.lines.map(({ reason, reasonSha256 }) => reasonSha256 ?? reason));
  if (!joined.left.every(({ reason, reasonSha256 }) => reasons.has(reasonSha256 ?? reason))) return undefined;
  return { rows, rewritten: findRewritten(sides, joined.base, joined.entries) };
}

/** The ledgers that two seals are for, found by their hashes in the history of Git. */
function findSides(seals: readonly [string, string], ledger: string, top: string): Sides | undefined {
  const git = (...args: readonly string[]) =>
    spawnSync('git', [...args], { cwd: top, encoding: 'utf8', maxBuffer: 2 ** 30 }).stdout;
  const heads = Object.keys(process.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
  const commits = [
    ...['HEAD', 'MERGE_HEAD', 'FETCH_HEAD', 'REBASE_HEAD', 'CHERRY_PICK_HEAD', ...heads],
    ...git('log', '--all', '--reflog', '-n', String(MOST_COMMITS), '--format=%H', '--', ledger).split('\n'),
  ];
  const find = (seal: Seal | undefined) => {
    for (const commit of seal ? new Set(commits) : []) {
      const { rows } = readLedgerRows(commit === '' ? '' : git('show', `${commit}:${ledger}`), '');
      const found = sealOf(rows.map(linkOf));
      if (found.count === seal?.count && found.last === seal.last) return rows;
    }
    return undefined;
  };
  const [ours, theirs] = seals.map((text) => find(readSeal(text)));
  return ours && theirs && [ours, theirs];
}

/** The two ledgers are nearly always the newest ones of two branches. */
const MOST_COMMITS = 300;

function markBoth([ours, theirs]: readonly [string, string]): string {
  const [a, b] = [ours, theirs].map((text) => text.replaceAll('\r\n', '\n').split('\n').slice(0, -1));
  const end = (a ?? []).findIndex((row, index) => row !== b?.[index]);
  const common = end === -1 ? (a ?? []).length : end;
  const rows = [
    ...(a ?? []).slice(0, common),
    '<<<<<<< vår',
    ...(a ?? []).slice(common),
    '=======',
    ...(b ?? []).slice(common),
    '>>>>>>> deras',
  ];
  return `${rows.join('\n')}\n`;
}
