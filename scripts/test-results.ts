import { existsSync, readFileSync } from 'node:fs';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 };

export function addCounts(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NOTHING,
  );
}

export interface TestFile {
  /** The absolute path of the file. */
  readonly name: string;
  readonly seconds: number;
}

export interface TestResults extends Count {
  /** The properties of a long run from its log (a JSON object a line), the slowest first. */
  readonly files: readonly TestFile[];
}

/**
 * Reads what Vitest's JSON reporter wrote. A file that failed before any of its tests ran counts as one failure. So
 * does a missing report.
 */
export function readResults(file: string): TestResults {
  const told = readJson(file);
  const files = field(told, 'testResults');
  if (!Array.isArray(files)) return { ...NOTHING, failed: 1, files: [] };
  return {
    passed: amount(told, 'numPassedTests'),
    failed: amount(told, 'numFailedTests') + files.filter(isBroken).length,
    skipped: amount(told, 'numPendingTests') + amount(told, 'numTodoTests'),
    files: files
      .map((entry: unknown) => ({
        name: String(field(entry, 'name')),
        seconds: (amount(entry, 'endTime') - amount(entry, 'startTime')) / 1000,
      }))
      .toSorted((a, b) => b.seconds - a.seconds),
  };
}

function isBroken(file: unknown): boolean {
  const tests = field(file, 'assertionResults');
  return (
    field(file, 'status') === 'failed' &&
    !(Array.isArray(tests) && tests.some((test: unknown) => field(test, 'status') === 'failed'))
  );
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

function amount(value: unknown, key: string): number {
  const found = field(value, key);
  return typeof found === 'number' ? found : 0;
}

/** One line of the log that `test/setup.ts` writes. */
export interface PropertyLine {
  readonly file: string;
  readonly test: string;
  readonly runs: number;
  readonly seconds: number;
}

/** The slowest first. */
export function readProperties(log: string): readonly PropertyLine[] {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [];
  return lines
    .map((line) => {
      const told: unknown = JSON.parse(line);
      return {
        file: String(field(told, 'file')),
        test: String(field(told, 'test')),
        runs: amount(told, 'runs'),
        seconds: amount(told, 'seconds'),
      };
    })
    .toSorted((a, b) => b.seconds - a.seconds);
}
