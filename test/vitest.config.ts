import { defineConfig } from 'vitest/config';

/** `unit` needs nothing; `site` builds the shipped archive once; `browser` opens that same site in Chromium. */
export default defineConfig({
  test: {
    root: '.',
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'test/{swedish,archive,minutes,import,import-page,find,cite,previews,register,search,feeds,data,safekeeping,site,command-line,publish,scripts}/**/*.test.ts',
            'test/*.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/built/**/*.test.ts'],
          globalSetup: ['test/built/build-once.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/built/build-once.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
