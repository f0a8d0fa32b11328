import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { KEY_HEADER, SERVICES } from '../../src/import-page/addresses.ts';
import { saveAnswer } from '../../src/import-page/messages.ts';
import { LOCK_FILE } from '../../src/minutes/content-lock.ts';
import { ROOT } from '../../src/command-line/folders.ts';
import { FACTOR } from '../runs.ts';
import { BODY, errorsOf, FILE, publishedFolder, read, register, warningsOf } from '../samples/ledger-folder.ts';
import { meetingText, temporaryFolder } from '../samples/temporary-content.ts';
import { startDevServer } from './start-dev-server.ts';

/** In the long run many moments, with a build beside them; a dev server and a build take their time to start. */
const MOMENTS = FACTOR > 1 ? 40 : 2;
const PRELOAD = path.join(path.dirname(fileURLToPath(import.meta.url)), '../scripts/kill-at.mjs');
const SAVED = 'moten/norrlunda/2024-06-14.mdx';

function run(
  script: 'register' | 'build',
  content: string,
  site: string,
): Promise<{ status: number | null; said: string }> {
  const { VITEST: _vitest, NODE_ENV: _environment, ...environment } = process.env;
  const child = spawn(process.execPath, [path.join(ROOT, `scripts/${script}.ts`)], {
    env: { ...environment, CONTENT_DIR: content, OUT_DIR: site },
    stdio: 'pipe',
  });
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => words.push(String(text)));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, said: words.join('') })));
}

/** Every second one is killed before a change that its save makes, the others after some time. */
async function killASave(moment: number): Promise<void> {
  const content = realpathSync(await publishedFolder());
  const before = read(content, FILE);
  const site = path.join(temporaryFolder(), 'site');
  const at = 1 + (Math.floor(moment / 2) % 12);
  const server = await startDevServer(content, {
    builds: FACTOR > 1,
    env:
      moment % 2 === 0
        ? { NODE_OPTIONS: `--import ${pathToFileURL(PRELOAD).href}`, KILL_AT: String(at), KILL_WITHIN: content }
        : {},
  });
  const key = /data-nyckel="([^"]+)"/.exec(await (await fetch(`${server.origin}/importera/`)).text())?.[1] ?? '';
  const replaces = moment % 3 === 0;
  const text = meetingText({
    date: replaces ? '2024-05-17' : '2024-06-14',
    body: BODY.replace('beretts', 'beretts noga'),
  });
  const save = () =>
    fetch(`${server.origin}${SERVICES.save}`, {
      method: 'POST',
      headers: { Origin: server.origin, [KEY_HEADER]: key },
      body: JSON.stringify({ text, replace: replaces }),
    }).then(
      async (answer) => saveAnswer.parse(await answer.json()),
      () => 'cut off' as const,
    );
  const beside = [run('register', content, site), ...(FACTOR > 1 ? [run('build', content, site)] : [])];
  await wait((moment * 137) % 900);
  const saving = save();
  await wait(moment % 2 === 0 ? 2_000 : (moment * 29) % 150);
  await server.kill();
  const saved = await saving;
  const ends = await Promise.all(beside);

  const wanted = replaces ? FILE : SAVED;
  const now = existsSync(path.join(content, wanted)) ? read(content, wanted) : undefined;
  const whole = `${text.trimEnd()}\n`;
  expect([whole, replaces ? before : undefined], `moment ${moment}`).toContain(now);
  if (saved !== 'cut off' && saved.saved !== null) expect(now).toBe(whole);
  if (saved !== 'cut off' && saved.saved === null)
    expect(saved.refusal).toMatch(/används just nu av npm run (?:register|build) .*\.$/);
  /* A replaced text without a correction is refused by both, with a reason; otherwise they are done, or say who holds the folder. */
  for (const { status, said } of ends)
    expect([status, said]).toEqual(
      status === 0
        ? [0, expect.stringMatching(/^(?:Klart|Infört|Allt står)/mu)]
        : [1, expect.stringMatching(/[a-zåäö]{3}[^\n]*[.!](?:\s|$)/mu)],
    );

  expect((await register(content, { reason: 'Rättat mot originalet.' })).kind).toBe('entered');
  expect([errorsOf(content), warningsOf(content)], `moment ${moment}`).toEqual([[], []]);
  const left = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tmp$/.test(name));
  expect([left, existsSync(path.join(content, LOCK_FILE))]).toEqual([[], false]);
  if (existsSync(site)) expect(readFileSync(path.join(site, 'index.html'), 'utf8')).toContain('</html>');
}

describe('a dev server that is killed while it saves, beside a register and a build', () => {
  test.each(Array.from({ length: MOMENTS }, (_, moment) => moment))(
    'leaves whole files, no lock, and nothing after the next run: moment %i',
    killASave,
  );
});
