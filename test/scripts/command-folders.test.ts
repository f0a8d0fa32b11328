import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { ORGAN, temporaryFolder } from '../samples/temporary-content.ts';

/** Runs a command as npm does, by a person who stands in `folder`. */
function run(
  folder: string,
  [command, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string>> = {},
) {
  return spawnSync(process.execPath, [path.join(ROOT, 'scripts', 'run.mjs'), command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: '', OUT_DIR: '', npm_lifecycle_event: '', ...env },
  });
}

function home(): string {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'arkivet', 'organ'), { recursive: true });
  writeFileSync(path.join(folder, 'arkivet', 'organ', 'norrlunda.yaml'), ORGAN);
  return folder;
}

test('--innehall names the content of a command, from where the person stands, before CONTENT_DIR', () => {
  const folder = home();
  for (const args of [['--innehall', 'arkivet'], ['--innehall=arkivet']] as const) {
    const { status, stdout } = run(folder, ['check', ...args, '--json'], { CONTENT_DIR: path.join(folder, 'annat') });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([]);
  }
  expect(run(folder, ['check', '--innehall', 'saknas']).stderr).toContain(path.join(folder, 'saknas'));
});

test('--ut names the site', () => {
  const folder = home();
  writeFileSync(path.join(folder, 'fil'), '');
  const { status, stderr } = run(folder, ['build', '--innehall', 'arkivet', '--ut', 'fil']);
  expect(status).toBe(2);
  expect(stderr).toContain(path.join(folder, 'fil'));
});

test.each([[['--innehall']], [['--innehall', '--json']], [['--innehall=']], [['--innehall', 'a', '--innehall', 'b']]])(
  'a folder that is missing or told twice is wrong use: %j',
  (args) => {
    const { status, stdout, stderr } = run(home(), ['check', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--innehall');
  },
);

test('flags that npm took itself are told of', () => {
  const { status, stderr } = run(home(), ['check'], { npm_config_innehall: 'true' });
  expect(status).toBe(2);
  expect(stderr).toContain('npm run check -- --innehall');
});

test('a site stands at the address of webbplats.yaml, and SITE_URL comes before it', () => {
  const folder = home();
  writeFileSync(
    path.join(folder, 'arkivet', 'webbplats.yaml'),
    'namn: Norrlunda\n# adress: https://annan.example.se\nadress: "https://example.se/Versal/" # vår\n',
  );
  const build = ['build', '--innehall', 'arkivet', '--ut', 'webb'] as const;
  const told = (env: Readonly<Record<string, string>>) => run(folder, build, env).stderr;
  expect(told({})).toContain('SITE_URL är ”https://example.se/Versal/”');
  expect(told({ SITE_URL: '' })).toContain('SITE_URL är ”https://example.se/Versal/”');
  expect(told({ SITE_URL: 'ftp://example.se' })).toContain('SITE_URL är ”ftp://example.se”');
});
