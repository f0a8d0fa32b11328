import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { LedgerRecord } from '../../src/archive/ledger.ts';
import { settleFolder } from '../../src/import/settle-folder.ts';
import { stageFile } from '../../src/import/stage-file.ts';
import { withContentLock } from '../../src/minutes/content-lock.ts';
import { loadLedger } from '../../src/minutes/load-ledger.ts';
import { erasePerson } from '../../src/register/erase-person.ts';
import { registerContent } from '../../src/register/register-content.ts';
import { takeBack } from '../../src/register/take-back.ts';
import type { Registrar } from '../../src/register/registrar.ts';
import { runUntil } from './stopped-run.ts';
import { meetingText, ORGAN, writeContent } from './temporary-content.ts';

/** Whom the histories name, and whom each of them ends by erasing. */
export const ERASED_PERSON = 'Ulrika Gärdback';

/** What is done with the archive. `at`: the change of the disk before which the command is killed; none of them where it is large. */
interface Step {
  readonly act: 'import' | 'correct' | 'move' | 'withdraw' | 'register' | 'two-at-once' | 'take-back';
  readonly meeting: number;
  readonly named: boolean;
  readonly words: string;
  readonly at: number;
  readonly half: boolean;
}

interface StoppedHistory {
  readonly steps: readonly Step[];
  /** Erasures that are killed, before the one that is not. */
  readonly erasures: readonly Pick<Step, 'at' | 'half'>[];
}

const anyStop = { at: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(10_000)), half: fc.boolean() };
const anyStep: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom<Step['act']>('import', 'correct', 'move', 'withdraw', 'register', 'two-at-once', 'take-back'),
  meeting: fc.nat(3),
  named: fc.boolean(),
  words: fc.constantFrom('teckna avtalet', 'avslå', 'pröva frågan', 'vänta'),
  ...anyStop,
});
export const anyStoppedHistory: fc.Arbitrary<StoppedHistory> = fc.record({
  steps: fc.array(anyStep, { minLength: 2, maxLength: 7 }),
  erasures: fc.array(fc.record(anyStop), { maxLength: 3 }),
});

const FIRST: Step = { act: 'import', meeting: 0, named: true, words: 'vänta', at: 10_000, half: false };

/** Plays the history and ends by erasing the person, holding at each step that nothing that was entered is lost. Gives the content folder. */
export async function playErasedHistory({ steps, erasures }: StoppedHistory): Promise<string> {
  const folder = await playSteps(steps);
  for (const { at, half } of erasures) {
    const before = loadLedger(folder).record;
    await runUntil(at, half, () => erase(folder));
    expectKept(before, loadLedger(folder).record);
  }
  const before = loadLedger(folder).record;
  const last: string[] = [];
  const finish = async () => {
    last.push((await registerHistory(folder)).kind, (await erase(folder)).kind);
  };
  await runUntil(Infinity, false, finish);
  expect(last).toEqual(['entered', expect.stringMatching(/^(?:erased|not-found)$/)]);
  expectKept(before, loadLedger(folder).record);
  return folder;
}

/** The content folder after these steps, before anybody is erased. */
export async function playSteps(steps: readonly Step[]): Promise<string> {
  const folder = writeContent({ 'organ/norrlunda.yaml': ORGAN });
  for (const [number, step] of [FIRST, ...steps].entries()) {
    const before = loadLedger(folder).record;
    await runUntil(step.at, step.half, play(folder, step, number));
    const { record } = loadLedger(folder);
    if (step.act === 'take-back') expectKept(record, before);
    else expectKept(before, record);
  }
  return folder;
}

const person: Registrar = {
  askWhetherMoved: async () => true,
  askWhetherWithdrawn: async () => true,
  askReason: async () => 'Rättat mot originalet.',
};
const ORDER = { date: '2031-05-01', moves: [], withdrawals: [], reason: undefined };
export const registerHistory = (folder: string) => registerContent({ ...ORDER, folder }, person);
const erase = (folder: string) =>
  erasePerson({ folder, name: ERASED_PERSON, reason: 'På begäran.', date: '2031-06-01' });

function textOf({ named, words }: Step, date: string): string {
  const who = named ? ERASED_PERSON : 'Bo Vik';
  return meetingText({
    date,
    frontmatter: `närvaro:\n  - närvarande: [${who}, Maja Ek]\n`,
    body: `## 1. Öppnande\n\n${who} öppnade.\n\n## 2. Beslut: Avtal\n\n<Beslut>\n\n- att utse ${who}\n- att ${words}\n\n</Beslut>`,
  });
}

export const meetingFiles = (folder: string) =>
  existsSync(path.join(folder, 'moten/norrlunda'))
    ? readdirSync(path.join(folder, 'moten/norrlunda')).filter((name) => name.endsWith('.mdx') && !name.startsWith('.'))
    : [];

/** What the editor does by hand before the command, and the command. */
function play(folder: string, step: Step, number: number): () => Promise<unknown> {
  const files = meetingFiles(folder);
  const file = `moten/norrlunda/${files[step.meeting % Math.max(1, files.length)] ?? ''}`;
  const place = path.join(folder, file);
  const fresh = `2031-0${1 + (number % 9)}-1${step.meeting}`;
  const isFresh = !files.includes(`${fresh}.mdx`);
  switch (step.act) {
    case 'import':
      return () =>
        withContentLock(folder, 'import', () => {
          settleFolder(folder);
          const staged = stageFile(folder, `moten/norrlunda/${fresh}.mdx`, textOf(step, fresh));
          if (!('reason' in staged)) staged.commit(false);
        });
    case 'correct':
      if (files.length > 0) writeFileSync(place, textOf(step, path.basename(file, '.mdx')));
      return () => registerHistory(folder);
    case 'move':
      if (files.length > 0 && isFresh) {
        const text = readFileSync(place, 'utf8').replace(/datum: "[^"]*"/, `datum: "${fresh}"`);
        rmSync(place);
        writeFileSync(path.join(folder, `moten/norrlunda/${fresh}.mdx`), text);
      }
      return () => registerHistory(folder);
    case 'withdraw':
      if (files.length > 1) rmSync(place);
      return () => registerHistory(folder);
    case 'register':
      return () => registerHistory(folder);
    case 'take-back':
      return () => takeBack(folder);
    case 'two-at-once':
      return () => Promise.all([registerHistory(folder), registerHistory(folder)]);
  }
}

/** Whether everything that was entered before is entered still: every line, and every wording that no erasure was for. */
function expectKept(before: LedgerRecord, now: LedgerRecord): void {
  expect(now.lines.slice(0, before.lines.length)).toEqual(before.lines);
  for (const [hash, wording] of before.wordings) {
    const kept = now.wordings.get(hash);
    if (wording.kind === 'kept' && !wording.text.includes(ERASED_PERSON)) expect(kept).toEqual(wording);
    else expect(kept).toBeDefined();
  }
}
