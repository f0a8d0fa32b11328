import { appendFileSync } from 'node:fs';
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playSeeds } from './play-seeds.ts';
import { isTargetName, type TargetName } from './targets.ts';

/** How many seeds `npm test` plays, and which part of a long search each target gets. */
const SHARES: readonly (readonly [target: TargetName, sample: number, share: number])[] = [
  ['check', 15, 0.25],
  ['build', 1, 0.25],
  ['import', 20, 0.15],
  ['growth', 2, 0.15],
  ['words', 4, 0.05],
  ['dev-server', 4, 0.15],
];

/**
 * A long search: `FUZZ_MINUTES=60 npx vitest run --config test/vitest.config.ts --project unit test/fuzz`, with `SEED=…` to
 * look elsewhere, `FUZZ_TARGETS=check,build` for some of them, and `FUZZ_LOG=file` for a line of JSON after each target.
 */
const MINUTES = Number(process.env['FUZZ_MINUTES'] ?? 0);
const chosen = process.env['FUZZ_TARGETS']?.split(',').filter(isTargetName);
const log = process.env['FUZZ_LOG'];

describe('whatever it is given, there is no crash, no hang, no silence and nothing wrong in', () => {
  test.each(SHARES.filter(([target]) => chosen?.includes(target) ?? true))(
    '%s',
    async (target, sample, share) => {
      const first = (fc.readConfigureGlobal().seed ?? 0) % 1e9;
      const until = Date.now() + MINUTES * share * 60_000;
      const played = await playSeeds(target, first, (seeds) => (MINUTES > 0 ? Date.now() < until : seeds < sample));
      if (log !== undefined) appendFileSync(log, `${JSON.stringify({ target, first, ...played })}\n`);
      expect(played.findings).toEqual([]);
      expect(played.seeds).toBeGreaterThan(0);
    },
    24 * 3_600_000,
  );
});
