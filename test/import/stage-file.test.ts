import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { findUnwritable, stageFile } from '../../src/import/stage-file.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

const FILE = 'moten/norrlunda/2024-05-17.mdx';

function write(folder: string, text: string, replace = false) {
  const staged = stageFile(folder, FILE, text);
  return 'reason' in staged ? staged : staged.commit(replace);
}

/** Everything in the folder, what nobody looks at included. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

describe('a file is written', () => {
  test('whole, with the folders that it needs, and nothing beside it', () => {
    const folder = path.join(temporaryFolder(), 'ny');
    expect(write(folder, 'ett möte\n')).toBe('written');
    expect(readFileSync(path.join(folder, FILE), 'utf8')).toBe('ett möte\n');
    expect(filesIn(folder)).toEqual(['2024-05-17.mdx']);
  });

  test('over another one only where that is wanted', () => {
    const folder = temporaryFolder();
    write(folder, 'det första');
    expect(write(folder, 'det andra')).toBe('already-there');
    expect(readFileSync(path.join(folder, FILE), 'utf8')).toBe('det första');
    expect(write(folder, 'det andra', true)).toBe('written');
    expect(readFileSync(path.join(folder, FILE), 'utf8')).toBe('det andra');
    expect(filesIn(folder)).toEqual(['2024-05-17.mdx']);
  });

  test('never over one that came while it lay ready', () => {
    const folder = temporaryFolder();
    const [first, second] = [stageFile(folder, FILE, 'det första'), stageFile(folder, FILE, 'det andra')];
    if ('reason' in first || 'reason' in second) throw new Error('not staged');
    expect(second.commit(false)).toBe('written');
    expect(first.commit(false)).toBe('already-there');
    expect(readFileSync(path.join(folder, FILE), 'utf8')).toBe('det andra');
    expect(filesIn(folder)).toEqual(['2024-05-17.mdx']);
  });

  test('not at all where it is discarded', () => {
    const folder = temporaryFolder();
    const staged = stageFile(folder, FILE, 'text');
    if ('reason' in staged) throw new Error('not staged');
    staged.discard();
    expect(filesIn(folder)).toEqual([]);
  });

  test('whole or not at all when the program is killed, wherever it is', async () => {
    const folder = temporaryFolder();
    const text = 'ett ord '.repeat(500_000);
    const writer = `
      import { stageFile } from ${JSON.stringify(path.resolve('src/import/stage-file.ts'))};
      const text = 'ett ord '.repeat(500_000);
      for (let number = 0; ; number += 1) {
        stageFile(${JSON.stringify(folder)}, 'moten/' + process.pid + '-' + number + '.mdx', text).commit(false);
        if (number === 0) process.stdout.write('written');
      }`;
    for (const pause of [3, 11, 23, 40, 71, 110]) {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', writer], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((resolve) => {
        child.stdout.once('data', resolve);
      });
      await wait(pause);
      child.kill('SIGKILL');
      await new Promise((resolve) => {
        child.once('close', resolve);
      });
    }
    const shown = filesIn(folder).filter((name) => !name.startsWith('.'));
    expect(shown.length).toBeGreaterThan(0);
    for (const name of shown) expect(readFileSync(path.join(folder, 'moten', name), 'utf8') === text, name).toBe(true);
  });
});

describe('a file is refused', () => {
  test.each([
    [
      'a link among its folders leads out',
      (folder: string, outside: string) => symlinkSync(outside, path.join(folder, 'moten')),
    ],
    ['a link among its folders leads nowhere', (folder: string) => symlinkSync('saknas', path.join(folder, 'moten'))],
    ['a file lies where a folder should be', (folder: string) => writeFileSync(path.join(folder, 'moten'), '')],
  ])('where %s', (_what, prepare) => {
    const [folder, outside] = [temporaryFolder(), temporaryFolder()];
    prepare(folder, outside);
    expect(write(folder, 'text')).toEqual({ reason: expect.stringMatching(/\S/) });
    expect(findUnwritable(folder, FILE)).toEqual({ reason: expect.stringMatching(/\S/) });
    expect(filesIn(outside)).toEqual([]);
  });

  test('where a folder has its name', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, FILE, 'mer'), { recursive: true });
    expect(write(folder, 'text')).toBe('already-there');
    expect(write(folder, 'text', true)).toEqual({ reason: expect.stringMatching(/\S/) });
    expect(filesIn(folder)).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)('where nobody may write', () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    expect(write(folder, 'text')).toEqual({ reason: expect.stringMatching(/\S/) });
    expect(findUnwritable(folder, FILE)).toEqual({ reason: expect.stringMatching(/\S/) });
    chmodSync(folder, 0o700);
  });
});

describe('a place', () => {
  test('that can be written to has no fault, and asking makes no folder', () => {
    const folder = path.join(temporaryFolder(), 'ny');
    expect(findUnwritable(folder, FILE)).toBeUndefined();
    expect(existsSync(folder)).toBe(false);
  });

  test('behind a link that stays within the folder is as good as any', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'alla-moten'));
    symlinkSync('alla-moten', path.join(folder, 'moten'));
    expect(write(folder, 'text')).toBe('written');
    expect(readFileSync(path.join(folder, 'alla-moten/norrlunda/2024-05-17.mdx'), 'utf8')).toBe('text');
  });

  test('in a folder that is itself reached by a link is as good as any', () => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    const link = path.join(elsewhere, 'arkivet');
    symlinkSync(folder, link);
    expect(write(link, 'text')).toBe('written');
  });
});
