import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from '../src/command-line/folders.ts';

/**
 * `npm test`: the types, the content, and every test, those in a real browser included.
 * Ends with `N passed, N failed`, counted from what ran; the types and the content count as one each.
 */
interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const results = path.join(mkdtempSync(path.join(tmpdir(), 'till-handlingarna-test-')), 'results.json');
const counts = [
  step('The types hold', ['astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning']),
  step('The code is formatted and linted', ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']),
  step('Nothing is unused', ['knip/bin/knip.js', '--no-config-hints']),
  step('The content passes the check', ['../scripts/check.ts']),
  runTests(process.argv.slice(2)),
];
rmSync(path.dirname(results), { recursive: true, force: true });
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

function step(name: string, command: readonly string[]): Count {
  const fine = run(command);
  process.stdout.write(`${fine ? '✓' : '✗'} ${name}\n\n`);
  return { passed: fine ? 1 : 0, failed: fine ? 0 : 1, skipped: 0 };
}

function runTests(filters: readonly string[]): Count {
  const fine = run([
    'vitest/vitest.mjs',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...filters,
  ]);
  const told = readResults();
  const failed = told.failed + told.brokenFiles;
  /* A run that fails without a failed test (a crash, no results) still fails. */
  return { passed: told.passed, failed: fine || failed > 0 ? failed : 1, skipped: told.skipped };
}

function readResults() {
  const none = { passed: 0, failed: 0, skipped: 0, brokenFiles: 1 };
  try {
    const told: unknown = JSON.parse(readFileSync(results, 'utf8'));
    if (typeof told !== 'object' || told === null) return none;
    const amount = (key: string) => Number(Object.getOwnPropertyDescriptor(told, key)?.value ?? 0);
    const files: unknown = Object.getOwnPropertyDescriptor(told, 'testResults')?.value;
    const broken = Array.isArray(files) ? files.filter(isBroken).length : 1;
    return {
      passed: amount('numPassedTests'),
      failed: amount('numFailedTests'),
      skipped: amount('numPendingTests'),
      brokenFiles: broken,
    };
  } catch {
    return none;
  }
}

/** A file that failed before any of its tests ran. */
function isBroken(file: unknown): boolean {
  return (
    typeof file === 'object' &&
    file !== null &&
    'status' in file &&
    file.status === 'failed' &&
    'assertionResults' in file &&
    Array.isArray(file.assertionResults) &&
    !file.assertionResults.some(
      (test: unknown) => typeof test === 'object' && test !== null && 'status' in test && test.status === 'failed',
    )
  );
}

function run([program = '', ...args]: readonly string[]): boolean {
  const result = spawnSync(process.execPath, [path.join(ROOT, 'node_modules', program), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return result.status === 0;
}
