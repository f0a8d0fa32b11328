import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOfLine } from '../../src/archive/joining.ts';
import { LEDGER_FILE, SEAL_FILE, type LedgerLine } from '../../src/archive/ledger.ts';
import { loadLedger } from '../../src/minutes/load-ledger.ts';
import { joinLedger } from '../../src/register/join-ledger.ts';
import { registerContent } from '../../src/register/register-content.ts';
import { runs } from '../runs.ts';
import { errorsOf, read } from '../samples/ledger-folder.ts';
import { runUntil } from '../samples/stopped-run.ts';
import { anyTwoEditors, beginTogether, giveOwnAddresses, sayingYes, workInParallel } from '../samples/two-editors.ts';

const DAY = '2026-03-01';
/** On which both had the same. */
const FIRST_DAY = '2026-01-01';
const KEEP = { ours: { all: 'ours', own: [] }, theirs: { all: 'theirs', own: [] } } as const;
const linesOf = (folder: string) => loadLedger(folder).record.lines;
const order = (folder: string) => ({ folder, date: DAY, moves: [], withdrawals: [], reason: undefined });

/** Only a power cut would tell the difference, and writing through takes most of the time. */
const withoutSync = (work: () => Promise<unknown>): Promise<unknown> => runUntil(Infinity, false, work);

/** Whether one has moved a text away from an address that the other has given to another: that one must have its own. */
function gaveAway(lines: readonly LedgerLine[] = [], others: readonly LedgerLine[] = []): boolean {
  return lines.some(
    ({ event, id }) =>
      event === 'moved' && others.some((line) => line.event === 'published' && line.id === id && line.date > FIRST_DAY),
  );
}

/** The chain as anybody can work it out: each line has the hash of the one before, and the seal that of the last. */
function expectChained(folder: string): void {
  const rows = read(folder, LEDGER_FILE).split('\n').slice(0, -1);
  const hashes = rows.map((row) => createHash('sha256').update(row).digest('hex'));
  expect(rows.map((row) => JSON.parse(row).previous)).toEqual(['0'.repeat(64), ...hashes].slice(0, -1));
  expect(read(folder, SEAL_FILE)).toBe(`${rows.length} ${hashes.at(-1)}\n`);
}

describe('two people who publish at the same time', () => {
  test('are joined: no line and no reason is lost, the chain is whole, and the check has no error', async () => {
    const start = await beginTogether();
    const common = linesOf(start).length;
    await withoutSync(() =>
      fc.assert(
        fc.asyncProperty(anyTwoEditors, async (editors) => {
          const { folders, reasons, merged, hadToChoose } = await workInParallel(start, editors);
          const [ours, theirs] = folders.map(linesOf);
          if (ours?.length === common || theirs?.length === common) {
            for (const folder of [...folders, merged]) rmSync(folder, { recursive: true });
            return;
          }
          expect(errorsOf(merged)).toEqual(['ledger-conflict']);
          const asked = { folder: merged, date: DAY, choices: { all: undefined, own: [] }, reason: undefined };
          const before = read(merged, LEDGER_FILE);
          let outcome = await joinLedger(asked);
          const isUndecided = outcome.kind === 'undecided';
          if (isUndecided) {
            expect(read(merged, LEDGER_FILE)).toBe(before);
            const reason = editors.days[0] % 2 === 0 ? undefined : 'Rätt enligt originalet.';
            outcome = await joinLedger({ ...asked, choices: editors.takes === 0 ? KEEP.ours : KEEP.theirs, reason });
          }
          expect(outcome.kind).toBe('joined');
          if (outcome.kind !== 'joined') return;
          expectChained(merged);
          expect((await joinLedger(asked)).kind).toBe('nothing');
          const lines = linesOf(merged);
          const left = new Set(outcome.left.map(contentOfLine));
          const there = new Set(lines.map(contentOfLine));
          const lost = [...(ours ?? []), ...(theirs ?? [])].filter(
            (line) => !there.has(contentOfLine(line)) && !left.has(contentOfLine(line)),
          );
          expect(lost).toEqual([]);
          const told = lines.map(({ reason }) => reason ?? '').join('\n');
          expect(reasons.filter((reason) => !told.includes(reason))).toEqual([]);
          const isFree = !gaveAway(ours, theirs) && !gaveAway(theirs, ours);
          if (!hadToChoose && !isUndecided && isFree) expect(errorsOf(merged)).toEqual([]);
          else {
            let entered = await registerContent(order(merged), sayingYes([], 'båda'));
            for (let tries = 0; entered.kind === 'refused' && tries < 3; tries += 1) {
              giveOwnAddresses(
                merged,
                entered.refusals.flatMap(({ kind, id }) => (kind === 'reused' ? [id] : [])),
              );
              entered = await registerContent(order(merged), sayingYes([], 'båda'));
            }
            expect(entered.kind).toBe('entered');
            expect(errorsOf(merged)).toEqual([]);
          }
          for (const folder of folders) rmSync(folder, { recursive: true });
          rmSync(merged, { recursive: true });
        }),
        { numRuns: runs(150) },
      ),
    );
  });
});
