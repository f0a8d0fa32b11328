import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from '../src/command-line/folders.ts';
import { addCounts, NOTHING, readProperties, readResults, type Count, type TestResults } from './test-results.ts';

/**
 * `npm test`: the types, the content, and every test, those in a real browser included; `--kallor`: only the tests that need
 * the source documents; `--lange`: a long search with a random seed. Ends with `N passed, N failed`, counted from what ran; each
 * step counts as one.
 */
const STEPS: readonly (readonly [name: string, ...command: readonly string[]])[] = [
  ['The types hold', 'node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'],
  ['The code is formatted and linted', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  ['Nothing is unused', 'node_modules/knip/bin/knip.js', '--no-config-hints'],
  ['The content passes the check', 'scripts/check.ts'],
];

/** How many times as many runs as usual a long search makes, unless `RUNS_FACTOR` says otherwise. */
const LONG = 10;
const SLOWEST = 10;

const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-test-'));
const given = process.argv.slice(2);
const filters = given.filter((word) => word !== '--lange' && word !== '--kallor');
const count = given.includes('--lange')
  ? searchLong()
  : given.includes('--kallor')
    ? runTests(['--project', 'sources', '--passWithNoTests'])
    : addCounts([...STEPS.map(runStep), runTests([])]);
rmSync(folder, { recursive: true, force: true });
const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
process.stdout.write(`\n${count.passed} passed, ${count.failed} failed${skipped}\n`);
process.exitCode = count.failed > 0 ? 1 : 0;

function runStep([name, ...command]: (typeof STEPS)[number]): Count {
  const fine = run(command);
  process.stdout.write(`${fine ? '✓' : '✗'} ${name}\n\n`);
  return { ...NOTHING, ...(fine ? { passed: 1 } : { failed: 1 }) };
}

function runTests(options: readonly string[], env: Readonly<Record<string, string>> = {}): Count {
  const file = path.join(folder, 'results.json');
  const fine = run(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...options,
      ...filters,
    ],
    env,
  );
  const told = readResults(file);
  tellSlowest(told);
  /* A run that fails without a failed test (a crash, no results) still fails. */
  return fine || told.failed > 0 ? told : { ...told, failed: 1 };
}

function tellSlowest({ files }: TestResults): void {
  if (files.length <= 1) return;
  process.stdout.write('\nThe slowest files, in seconds:\n');
  for (const { name, seconds } of files.slice(0, SLOWEST))
    process.stdout.write(`${seconds.toFixed(1).padStart(7)}  ${path.relative(ROOT, name)}\n`);
}

/** Runs every property many times as often, from a random seed, and prints the runs and seconds of each. */
function searchLong(): Count {
  const seed = process.env['SEED'] ?? String(randomInt(2 ** 31));
  const factor = process.env['RUNS_FACTOR'] ?? String(LONG);
  const log = path.join(folder, 'properties.jsonl');
  process.stdout.write(
    `${factor} times as many runs as usual, from the seed ${seed} (again: SEED=${seed} npm run test:lange)\n`,
  );
  const count = runTests(['--project', 'unit'], { SEED: seed, RUNS_FACTOR: factor, PROPERTY_LOG: log });
  process.stdout.write('\nRuns and seconds of each property:\n');
  for (const { file, test, runs, seconds } of readProperties(log))
    process.stdout.write(
      `${String(runs).padStart(8)} ${seconds.toFixed(1).padStart(8)}  ${path.relative(ROOT, file)} > ${test}\n`,
    );
  process.stdout.write(`Seed: ${seed}\n`);
  return count;
}

function run([program = '', ...args]: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const result = spawnSync(process.execPath, [path.join(ROOT, program), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return result.status === 0;
}
