import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { LEDGER_FILE, SEAL_FILE } from '../../src/archive/ledger.ts';
import { registerContent } from '../../src/register/register-content.ts';
import type { Registrar } from '../../src/register/registrar.ts';
import { meetingText, ORGAN, temporaryFolder, writeContent } from './temporary-content.ts';

/** What one of two editors does with her copy of the archive. Those of one run are entered in the ledger together. */
interface Edit {
  readonly kind: (typeof EDITS)[number];
  readonly meeting: number;
  readonly item: number;
  readonly pick: number;
  readonly words: string;
  readonly registers: boolean;
}

const EDITS = [
  'new-meeting',
  'new-meeting',
  'new-item',
  'correct',
  'correct',
  'correct',
  're-date',
  'renumber',
  'withdraw-meeting',
  'withdraw-item',
  'attach',
  'replace-file',
  'rename-file',
  'detach',
] as const;
const WORDS = ['teckna avtalet', 'avslå', 'pröva frågan', 'vänta', 'utreda vidare'];

/** The work of two editors since their copies were the same. `day`: of the first run of each. */
export interface TwoEditors {
  readonly edits: readonly [readonly Edit[], readonly Edit[]];
  readonly days: readonly [number, number];
  /** How Git shows the conflict. `both-kept`: somebody has kept both sides and removed the marks. */
  readonly style: 'merge' | 'diff3' | 'both-kept';
  /** Where both have changed the same, whose text a person takes. */
  readonly takes: 0 | 1;
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...EDITS),
  meeting: fc.nat(5),
  item: fc.nat(3),
  pick: fc.nat(5),
  words: fc.constantFrom(...WORDS),
  registers: fc.boolean(),
});
const anyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });

export const anyTwoEditors: fc.Arbitrary<TwoEditors> = fc.record({
  edits: fc.tuple(anyEdits, anyEdits),
  days: fc.tuple(fc.nat(3), fc.nat(3)),
  style: fc.constantFrom<TwoEditors['style']>('merge', 'diff3', 'both-kept'),
  takes: fc.constantFrom<0 | 1>(0, 1),
});

/** A meeting in the making. `key`: what it is, wherever it is filed. */
interface Draft {
  readonly key: string;
  readonly date: string;
  readonly items: readonly Item[];
  readonly files: readonly AttachedFile[];
}

/** `key`: what is attached, whatever the file is called. */
interface AttachedFile {
  readonly key: string;
  readonly name: string;
  readonly content: string;
}

interface Item {
  readonly key: string;
  readonly number: number;
  readonly words: string;
}

type Drafts = readonly Draft[];

const START: Drafts = ['almar', 'björkar', 'ekar', 'lindar'].map((key, index) => ({
  key,
  date: `2024-0${1 + index}-10`,
  items: ['jord', 'sol', 'vatten'].map((what, place) => ({
    key: `${key} och ${what}`,
    number: 1 + place,
    words: 'vänta',
  })),
  files: index % 2 === 0 ? [{ key: `${key} som fil`, name: 'underlag.pdf', content: 'vänta' }] : [],
}));
const DAYS = ['2025-01-15', '2025-02-15', '2025-03-15', '2025-04-15', '2025-05-15', '2025-06-15'];

/** The folder that both begin with. */
export async function beginTogether(): Promise<string> {
  const folder = writeContent({ 'organ/norrlunda.yaml': ORGAN });
  writeDrafts(folder, START);
  await registerContent({ folder, date: '2026-01-01', moves: [], withdrawals: [], reason: undefined });
  return folder;
}

export interface ParallelWork {
  readonly folders: readonly [ours: string, theirs: string];
  /** The reasons that each gave. */
  readonly reasons: readonly string[];
  /** The folder as Git leaves it: the content joined, the ledger not. */
  readonly merged: string;
  /** Whether a person had to choose between two texts, or lay two meetings apart. */
  readonly hadToChoose: boolean;
}

/** Plays the work of both, and lets Git join everything but the ledger. */
export async function workInParallel(start: string, { edits, days, style, takes }: TwoEditors): Promise<ParallelWork> {
  const reasons: string[] = [];
  const sides = [
    await playEdits(start, edits[0], 0, days[0], reasons),
    await playEdits(start, edits[1], 1, days[1], reasons),
  ] as const;
  const folders = [sides[0].folder, sides[1].folder] as const;
  const { drafts, hadToChoose } = joinDrafts(START, sides[0].drafts, sides[1].drafts, takes);
  const merged = copyOf(folders[0]);
  cpSync(path.join(folders[1], 'lydelser'), path.join(merged, 'lydelser'), { recursive: true });
  writeDrafts(merged, drafts);
  for (const file of [LEDGER_FILE, SEAL_FILE]) {
    const [base, ours, theirs] = [start, ...folders].map((folder) => readFileSync(path.join(folder, file), 'utf8'));
    writeFileSync(path.join(merged, file), conflictText(base ?? '', ours ?? '', theirs ?? '', style));
  }
  return { folders, reasons, merged, hadToChoose };
}

/** A file that two have added lines to, as Git leaves it. */
export function conflictText(base: string, ours: string, theirs: string, style: TwoEditors['style']): string {
  const [before, a, b] = [base, ours, theirs].map((text) => text.split('\n').slice(0, -1));
  if (!before || !a || !b || ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  const end = a.findIndex((row, index) => row !== b[index]);
  const common = end === -1 ? a.length : end;
  const [mine, other] = [a.slice(common), b.slice(common)];
  const rows =
    style === 'both-kept'
      ? [...a.slice(0, common), ...mine, ...other]
      : [
          ...a.slice(0, common),
          '<<<<<<< HEAD',
          ...mine,
          ...(style === 'diff3' ? ['||||||| 3f2a91c', ...before.slice(common)] : []),
          '=======',
          ...other,
          '>>>>>>> grannen',
        ];
  return `${rows.join('\n')}\n`;
}

/** Does what `register` asks for where an address has led to another text: gives the new one an address of its own. */
export function giveOwnAddresses(folder: string, ids: readonly string[]): void {
  for (const id of ids) {
    const [, date = '', number] = /^norrlunda-(\d{4}-\d{2}-\d{2}b?)(?:-(\d+))?$/.exec(id) ?? [];
    if (number !== undefined && ids.includes(`norrlunda-${date}`)) continue;
    const place = path.join(folder, 'moten/norrlunda', `${date}.mdx`);
    const text = readFileSync(place, 'utf8');
    if (number !== undefined) {
      writeFileSync(place, text.replace(`## ${number}.`, `## ${Number(number) + 20}.`));
      continue;
    }
    rmSync(place);
    writeFileSync(place.replace(/\.mdx$/, 'b.mdx'), text.replace('typ:', 'löpbokstav: b\ntyp:'));
    const attached = path.join(folder, 'bilagor', `norrlunda-${date}`);
    if (existsSync(attached)) renameSync(attached, `${attached}b`);
  }
}

/** Whoever sits there says yes to everything that the ledger proposes. */
export function sayingYes(reasons: string[], who: string): Registrar {
  return {
    askWhetherMoved: async () => true,
    askWhetherWithdrawn: async () => true,
    askReason: async () => {
      const reason = `Skäl ${reasons.length} hos ${who}.`;
      reasons.push(reason);
      return reason;
    },
  };
}

async function playEdits(start: string, edits: readonly Edit[], side: 0 | 1, day: number, reasons: string[]) {
  const folder = copyOf(start);
  let drafts = START;
  for (const [index, step] of edits.entries()) {
    drafts = playEdit(drafts, step, `${side} ${index}`);
    if (!step.registers && index < edits.length - 1) continue;
    writeDrafts(folder, drafts);
    const date = `2026-02-0${1 + day + index}`;
    const order = { folder, date, moves: [], withdrawals: [], reason: undefined };
    const outcome = await registerContent(order, sayingYes(reasons, side === 0 ? 'oss' : 'dem'));
    if (outcome.kind !== 'entered') throw new Error(JSON.stringify(outcome));
  }
  return { folder, drafts };
}

function playEdit(drafts: Drafts, { kind, meeting, item, pick, words }: Edit, key: string): Drafts {
  const chosen = drafts[meeting % Math.max(1, drafts.length)];
  const day = DAYS[pick] ?? '2025-01-15';
  const isFree = !drafts.some(({ date }) => date === day);
  if (kind === 'new-meeting')
    return isFree
      ? [
          ...drafts,
          {
            key,
            date: day,
            items: [1, 2].map((number) => ({ key: `${key} ${number}`, number, words })),
            files: pick % 2 === 0 ? [{ key: `${key} som fil`, name: 'underlag.pdf', content: words }] : [],
          },
        ]
      : drafts;
  const own = chosen?.items[item % Math.max(1, chosen.items.length)];
  if (!chosen || !own) return drafts;
  const put = (changed: readonly Draft[]) => drafts.flatMap((each) => (each === chosen ? changed : [each]));
  const number = 4 + pick;
  const isFreeNumber = !chosen.items.some((each) => each.number === number);
  const withItems = (items: readonly Item[]) =>
    put([{ ...chosen, items: items.toSorted((a, b) => a.number - b.number) }]);
  const withItem = (changed: readonly Item[]) =>
    withItems(chosen.items.flatMap((each) => (each === own ? changed : [each])));
  const file = chosen.files[item % Math.max(1, chosen.files.length)];
  const name = `bilaga-${pick}.pdf`;
  const isFreeName = !chosen.files.some((each) => each.name === name);
  const withFiles = (files: readonly AttachedFile[]) => put([{ ...chosen, files }]);
  const withFile = (change: (old: AttachedFile) => AttachedFile) =>
    withFiles(chosen.files.map((each) => (each === file ? change(each) : each)));
  switch (kind) {
    case 'attach':
      return isFreeName ? withFiles([...chosen.files, { key, name, content: words }]) : drafts;
    case 'replace-file':
      return withFile((old) => ({ ...old, content: `${old.content}, ${words}` }));
    case 'rename-file':
      return isFreeName ? withFile((old) => ({ ...old, name })) : drafts;
    case 'detach':
      return withFiles(chosen.files.filter((each) => each !== file));
    case 'new-item':
      return isFreeNumber ? withItems([...chosen.items, { key, number, words }]) : drafts;
    case 'correct':
      return withItem([{ ...own, words: own.words === words ? `${words} igen` : words }]);
    case 're-date':
      return isFree && !isBack(day) ? put([{ ...chosen, date: day }]) : drafts;
    case 'renumber':
      return isFreeNumber ? withItem([{ ...own, number }]) : drafts;
    case 'withdraw-meeting':
      return drafts.length > 2 ? put([]) : drafts;
    case 'withdraw-item':
      return chosen.items.length > 1 ? withItem([]) : drafts;
  }
}

/** What is new of both is alike but for its words: two may enter the same meeting. */
const NEW = /^[01] /;
const isBack = (day: string) => START.some(({ date }) => date === day);

/** Joins the content as Git and a person do: a change of one side is taken; of two, the one that the person takes. */
function joinDrafts(start: Drafts, ours: Drafts, theirs: Drafts, takes: 0 | 1) {
  let hadToChoose = false;
  const choose = <Of>(base: Of, a: Of, b: Of): Of => {
    const [x, y, z] = [base, a, b].map((each) => JSON.stringify(each));
    if (y === z || z === x) return a;
    if (y === x) return b;
    hadToChoose = true;
    return takes === 0 ? a : b;
  };
  const joined = joinKeyed(start, ours, theirs, choose, (before, a, b) => ({
    key: a.key,
    date: choose(before.date, a.date, b.date),
    items: joinKeyed(before.items, a.items, b.items, choose, (own, mine, other) => ({
      key: own.key,
      number: choose(own.number, mine.number, other.number),
      words: choose(own.words, mine.words, other.words),
    })),
    files: joinKeyed(before.files, a.files, b.files, choose, (own, mine, other) => ({
      key: own.key,
      name: choose(own.name, mine.name, other.name),
      content: choose(own.content, mine.content, other.content),
    })),
  }));
  const apart = joined.map((each) => ({
    ...each,
    items: onePerPlace(each.items, ({ number }) => number, takes).toSorted((a, b) => a.number - b.number),
    files: onePerPlace(each.files, ({ name }) => name, takes),
  }));
  const drafts = onePerPlace(apart, ({ date }) => date, takes);
  const sizeOf = (all: Drafts) => all.flatMap(({ items, files }) => [...items, ...files]).length;
  const isSame = sizeOf(drafts) === sizeOf(joined);
  return { drafts, hadToChoose: hadToChoose || !isSame };
}

/** Where two stand at one place, a person takes one; what is alike is one. Keys of new ones begin with their side. */
function onePerPlace<Of extends { readonly key: string }>(
  all: readonly Of[],
  placeOf: (each: Of) => unknown,
  takes: 0 | 1,
): readonly Of[] {
  return [...Map.groupBy(all, placeOf).values()].flatMap((there) => {
    const taken = there.find(({ key }) => key.startsWith(`${takes} `)) ?? there[0];
    return taken ? [taken] : [];
  });
}

function joinKeyed<Of extends { readonly key: string }>(
  start: readonly Of[],
  ours: readonly Of[],
  theirs: readonly Of[],
  choose: <Value>(base: Value, a: Value, b: Value) => Value,
  join: (before: Of, a: Of, b: Of) => Of,
): readonly Of[] {
  const of = (all: readonly Of[], key: string) => all.find((each) => each.key === key);
  const keys = new Set([...start, ...ours, ...theirs].map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const [before, a, b] = [of(start, key), of(ours, key), of(theirs, key)];
    if (before && a && b) return [join(before, a, b)];
    const taken = choose(before, a, b);
    return taken ? [taken] : [];
  });
}

function writeDrafts(folder: string, drafts: Drafts): void {
  const [place, attached] = ['moten/norrlunda', 'bilagor'].map((name) => path.join(folder, name));
  if (place === undefined || attached === undefined) return;
  for (const each of [place, attached]) rmSync(each, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const { date, items, files } of drafts) {
    const own = path.join(attached, `norrlunda-${date}`);
    if (files.length > 0) mkdirSync(own, { recursive: true });
    for (const { name, content } of files) writeFileSync(path.join(own, name), `%PDF-1.7\n% ${content}\n`);
    const rows = files.map(({ name }) => `  - { namn: Underlag, fil: ${name} }\n`);
    const frontmatter = rows.length > 0 ? `bilagor:\n${rows.join('')}` : '';
    const body = items.map(
      ({ key, number, words }) =>
        `## ${number}. Beslut: ${NEW.test(key) ? 'Nytt' : `Om ${key}`}\n\n<Beslut>\n\n- att ${words}\n\n</Beslut>`,
    );
    writeFileSync(path.join(place, `${date}.mdx`), meetingText({ date, frontmatter, body: body.join('\n\n') }));
  }
}

function copyOf(folder: string): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}
