import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { meetingText, ORGAN, temporaryFolder, writeContent } from '../samples/temporary-content.ts';

/** Loaded first in every process of the build: notes each content folder that is read. */
const LISTENER = `
import { appendFileSync } from 'node:fs';
import { subscribe } from 'node:diagnostics_channel';
subscribe('till-handlingarna:content-read', ({ folder }) => appendFileSync(process.env.NOTED_READS, folder + '\\n'));
`;

/* Reading makes the archive as well, and nothing else in a build does: test/architecture.test.ts. */
test('a build reads the content once, and Astro does not read it at all', () => {
  const content = writeContent({
    'organ/norrlunda.yaml': ORGAN,
    'moten/norrlunda/2024-05-17.mdx': meetingText({ body: '## 1. Avtal\n\nAvtalet är klart.\n' }),
  });
  const folder = temporaryFolder();
  const listener = path.join(folder, 'listener.mjs');
  const reads = path.join(folder, 'reads.txt');
  const output = path.join(folder, 'site');
  writeFileSync(listener, LISTENER);
  execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'build.ts')], {
    cwd: ROOT,
    stdio: 'pipe',
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: output,
      NOTED_READS: reads,
      NODE_OPTIONS: `--import=${pathToFileURL(listener).href}`,
    },
  });
  expect(existsSync(path.join(output, 'moten/norrlunda-2024-05-17/index.html'))).toBe(true);
  expect(readFileSync(reads, 'utf8')).toBe(`${content}\n`);
});
