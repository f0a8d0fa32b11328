import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasErrors } from '../../src/archive/diagnostic.ts';
import type { LedgerRecord } from '../../src/archive/ledger.ts';
import { settleFolder } from '../../src/import/settle-folder.ts';
import { stageFile } from '../../src/import/stage-file.ts';
import { withContentLock } from '../../src/minutes/content-lock.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { loadLedger } from '../../src/minutes/load-ledger.ts';
import { erasePerson } from '../../src/register/erase-person.ts';
import { registerContent } from '../../src/register/register-content.ts';
import { takeBack } from '../../src/register/take-back.ts';
import type { Registrar } from '../../src/register/registrar.ts';
import { runs } from '../runs.ts';
import { runUntil } from '../samples/stopped-run.ts';
import { meetingText, ORGAN, writeContent } from '../samples/temporary-content.ts';

const NAME = 'Ulrika Gärdback';

/** What is done with the archive. `at`: the change of the disk before which the command is killed; none of them where it is large. */
interface Step {
  readonly act: 'import' | 'correct' | 'move' | 'withdraw' | 'register' | 'two-at-once' | 'take-back';
  readonly meeting: number;
  readonly named: boolean;
  readonly words: string;
  readonly at: number;
  readonly half: boolean;
}

const anyStop = { at: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(10_000)), half: fc.boolean() };
const anyStep: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom<Step['act']>('import', 'correct', 'move', 'withdraw', 'register', 'two-at-once', 'take-back'),
  meeting: fc.nat(3),
  named: fc.boolean(),
  words: fc.constantFrom('teckna avtalet', 'avslå', 'pröva frågan', 'vänta'),
  ...anyStop,
});
const anyHistory = fc.record({
  steps: fc.array(anyStep, { minLength: 2, maxLength: 7 }),
  erasures: fc.array(fc.record(anyStop), { maxLength: 3 }),
});

const person: Registrar = {
  askWhetherMoved: async () => true,
  askWhetherWithdrawn: async () => true,
  askReason: async () => 'Rättat mot originalet.',
};
const ORDER = { date: '2031-05-01', moves: [], withdrawals: [], reason: undefined };
const register = (folder: string) => registerContent({ ...ORDER, folder }, person);
const erase = (folder: string) => erasePerson({ folder, name: NAME, reason: 'På begäran.', date: '2031-06-01' });

function textOf({ named, words }: Step, date: string): string {
  const who = named ? NAME : 'Bo Vik';
  return meetingText({
    date,
    frontmatter: `närvaro:\n  - närvarande: [${who}, Maja Ek]\n`,
    body: `## 1. Öppnande\n\n${who} öppnade.\n\n## 2. Beslut: Avtal\n\n<Beslut>\n\n- att utse ${who}\n- att ${words}\n\n</Beslut>`,
  });
}

const meetingFiles = (folder: string) =>
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
      return () => register(folder);
    case 'move':
      if (files.length > 0 && isFresh) {
        const text = readFileSync(place, 'utf8').replace(/datum: "[^"]*"/, `datum: "${fresh}"`);
        rmSync(place);
        writeFileSync(path.join(folder, `moten/norrlunda/${fresh}.mdx`), text);
      }
      return () => register(folder);
    case 'withdraw':
      if (files.length > 1) rmSync(place);
      return () => register(folder);
    case 'register':
      return () => register(folder);
    case 'take-back':
      return () => takeBack(folder);
    case 'two-at-once':
      return () => Promise.all([register(folder), register(folder)]);
  }
}

/** Whether everything that was entered before is entered still: every line, and every wording that no erasure was for. */
function expectKept(before: LedgerRecord, now: LedgerRecord): void {
  expect(now.lines.slice(0, before.lines.length)).toEqual(before.lines);
  for (const [hash, wording] of before.wordings) {
    const kept = now.wordings.get(hash);
    if (wording.kind === 'kept' && !wording.text.includes(NAME)) expect(kept).toEqual(wording);
    else expect(kept).toBeDefined();
  }
}

/** Every file of the folder that holds the words, whatever its name. */
function filesWith(folder: string, words: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, 'utf8').includes(words))
    .map((file) => path.relative(folder, file));
}

const START = { 'organ/norrlunda.yaml': ORGAN };

describe('a history in which commands are killed at any change of the disk', () => {
  test('loses nothing that was entered, and an erasure leaves the name nowhere', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async ({ steps, erasures }) => {
        const first = { act: 'import', meeting: 0, named: true, words: 'vänta', at: 10_000, half: false } as const;
        const folder = writeContent(START);
        for (const [number, step] of [first, ...steps].entries()) {
          const before = loadLedger(folder).record;
          await runUntil(step.at, step.half, play(folder, step, number));
          const { record } = loadLedger(folder);
          if (step.act === 'take-back') expectKept(record, before);
          else expectKept(before, record);
        }
        for (const { at, half } of erasures) {
          const before = loadLedger(folder).record;
          await runUntil(at, half, () => erase(folder));
          expectKept(before, loadLedger(folder).record);
        }
        const before = loadLedger(folder).record;
        const last: string[] = [];
        const finish = async () => {
          last.push((await register(folder)).kind, (await erase(folder)).kind);
        };
        await runUntil(Infinity, false, finish);
        expect(last).toEqual(['entered', expect.stringMatching(/^(?:erased|not-found)$/)]);
        expectKept(before, loadLedger(folder).record);
        const { diagnostics, content } = loadContent(folder);
        expect([filesWith(folder, NAME), hasErrors(diagnostics)]).toEqual([[], false]);
        expect(diagnostics.map(({ code }) => code)).not.toContain('leftover-file');
        expect(diagnostics.map(({ code }) => code)).not.toContain('orphan-wording');
        expect(content.meetings.length).toBe(meetingFiles(folder).length);
        expect((await register(folder)).kind).toBe('entered');
        expect(loadLedger(folder).diagnostics).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });
});
