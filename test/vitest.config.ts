import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { FACTOR } from './runs.ts';
import { SOURCES } from './sources/sources-folder.ts';

/** A test that hangs is ended; how fast the machine is decides nothing. */
const PATIENCE = 600_000 * FACTOR;

const every = {
  setupFiles: ['test/setup.ts'],
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
  /* Vitest would leave one core to itself, of two. */
  maxWorkers: availableParallelism(),
};

/**
 * `unit` needs nothing; `site` reads the shipped archive, built once for the run; `browser` opens that same site in Chromium;
 * `sources` has tests where the source documents lie beside the checkout.
 */
export default defineConfig({
  test: {
    root: '.',
    projects: [
      {
        test: {
          ...every,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{built,browser,sources}/**', ...(FACTOR > 1 ? [] : ['**/*.long.test.ts'])],
        },
      },
      {
        test: {
          ...every,
          name: 'site',
          include: ['test/built/**/*.test.ts'],
          globalSetup: ['test/built/build-once.ts'],
        },
      },
      {
        test: {
          ...every,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/built/build-once.ts'],
        },
      },
      {
        test: { ...every, name: 'sources', include: existsSync(SOURCES) ? ['test/sources/**/*.test.ts'] : [] },
      },
    ],
  },
});
