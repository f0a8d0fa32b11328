import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { meetingText, ORGAN, temporaryFolder, writeContent } from '../samples/temporary-content.ts';

function runExport(content: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'scripts', 'export.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: path.join(content, 'dist'), SITE_URL: '', ...env },
  });
  return { status, stdout, stderr };
}

const content = (meeting: string) =>
  writeContent({ 'organ/norrlunda.yaml': ORGAN, 'moten/norrlunda/2024-05-17.mdx': meeting });
const SOUND = meetingText({ body: '## 1. Jour\n\nJouren prövas.' });

test('an archive becomes an index and its items, again where it was before, and nothing is said on stdout', () => {
  const [archive, folder] = [content(SOUND), path.join(temporaryFolder(), 'ut')];
  for (const site of ['', 'https://example.se/arkiv/']) {
    const { status, stdout, stderr } = runExport(archive, ['--opensearch', folder], { SITE_URL: site });
    expect([status, stdout, stderr.includes(folder), stderr.includes('SITE_URL')]).toEqual([0, '', true, site === '']);
    expect(readdirSync(folder)).toEqual(['index.json', 'poster-0001.ndjson']);
    const [, document] = readFileSync(path.join(folder, 'poster-0001.ndjson'), 'utf8').split('\n');
    const address = site === '' ? '/moten/norrlunda-2024-05-17/#p1' : `${site}moten/norrlunda-2024-05-17/#p1`;
    expect(JSON.parse(document ?? '')).toMatchObject({ id: 'norrlunda-2024-05-17-1', adress: address });
  }
});

test('content with an error is refused with its file and line, and nothing is written', () => {
  const folder = path.join(temporaryFolder(), 'ut');
  const { status, stderr } = runExport(content(`${SOUND}\n<Besult>\n`), ['--opensearch', folder]);
  expect([status, existsSync(folder)]).toEqual([1, false]);
  expect(stderr).toContain('moten/norrlunda/2024-05-17.mdx:');
});

test('wrong use says how the command is used, and --help what it does', () => {
  const archive = content(SOUND);
  for (const args of [[], ['--fort'], ['--opensearch', path.join(archive, 'ut')]])
    expect(runExport(archive, args)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('npm run export'),
    });
  expect(runExport(archive, ['--help'])).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('--opensearch'),
  });
});
