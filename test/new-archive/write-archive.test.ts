import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/minutes/load-content.ts';
import { writeArchive } from '../../src/new-archive/write-archive.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

const PAGES = path.resolve('content', 'sidor');

function begin(name: string, folder = path.join(temporaryFolder(), 'arkiv')) {
  const written = writeArchive({ name, organ: 'norrlunda', accent: '#1b4965', folder }, PAGES);
  return { folder, written };
}

describe('a new archive', () => {
  test.each(['Socialchefsnätverket i Norrlunda', 'Rådet "Nord" {ett} <två> & *tre*', "Nätverket: 'Ö', # 1"])(
    'of %s passes the check but for its blanks, and is called so',
    (name) => {
      const { archive, diagnostics } = loadContent(begin(name).folder);
      expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['blank-left']));
      expect(archive.identity).toMatchObject({
        name,
        accent: { light: '#1b4965' },
        publisher: undefined,
        licence: undefined,
      });
      expect(archive.organs.map(({ id, name: own }) => [id, own])).toEqual([['norrlunda', name]]);
    },
  );

  test('has no placeholder left, and every command of its README names its folder', () => {
    const { folder, written } = begin('Nätverket i Norrlunda');
    if (written.kind !== 'written') throw new Error(written.holds);
    for (const file of written.files)
      expect(readFileSync(path.join(folder, file), 'utf8')).not.toMatch(/\{\{|\}\}(?!\s*[,}])/);
    const commands = readFileSync(path.join(folder, 'README.md'), 'utf8').match(/^npm .*$/gm) ?? [];
    expect(commands.length).toBeGreaterThan(4);
    for (const command of commands) expect(command).toContain(`--innehall "${folder}"`);
  });

  test('gives editors a schema for each kind of file, with an explanation of each key', () => {
    const { folder } = begin('Nätverket i Norrlunda');
    const settings = JSON.parse(readFileSync(path.join(folder, '.vscode', 'settings.json'), 'utf8'));
    for (const place of Object.keys(settings['yaml.schemas'])) {
      const schema = JSON.parse(readFileSync(path.join(folder, place), 'utf8'));
      for (const [key, value] of Object.entries((schema.items ?? schema).properties))
        expect([place, key, Object(value).description]).toEqual([place, key, expect.stringMatching(/\p{Ll}/u)]);
    }
  });
});

test('a folder that holds something is left as it is', () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'viktigt.txt'), 'rör inte');
  expect(begin('Nätverket', folder).written).toEqual({ kind: 'occupied', holds: 'viktigt.txt' });
  expect(existsSync(path.join(folder, 'webbplats.yaml'))).toBe(false);
  expect(begin('Nätverket', path.join(folder, 'viktigt.txt')).written.kind).toBe('occupied');
});

test('an empty folder may have a version history, but no file that the archive has too', () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, '.git'));
  expect(begin('Nätverket', folder).written.kind).toBe('written');
  const other = temporaryFolder();
  writeFileSync(path.join(other, '.gitattributes'), '* text');
  expect(begin('Nätverket', other).written).toEqual({ kind: 'occupied', holds: '.gitattributes' });
});
