import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/minutes/load-content.ts';
import { writeArchive } from '../../src/new-archive/write-archive.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

const PAGES = path.resolve('content', 'sidor');

function begin(name: string, folder = path.join(temporaryFolder(), 'arkiv')) {
  const written = writeArchive({ name, organ: 'norrlunda', accent: '#1b4965', address: undefined, folder }, PAGES);
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

  test('knows the address that it was begun with, and otherwise has examples of one', () => {
    const folder = path.join(temporaryFolder(), 'arkiv');
    const address = 'https://example.se/arkiv/';
    writeArchive({ name: 'Nätverket', organ: 'norrlunda', accent: undefined, address, folder }, PAGES);
    const site = (place: string) => readFileSync(path.join(place, 'webbplats.yaml'), 'utf8');
    expect(site(folder)).toContain(`\nadress: ${address}\n`);
    expect(site(begin('Nätverket').folder)).not.toMatch(/^adress:/m);
  });

  test('has no placeholder left', () => {
    const { folder, written } = begin('Nätverket i Norrlunda');
    if (written.kind !== 'written') throw new Error(written.holds);
    for (const file of written.files)
      expect(readFileSync(path.join(folder, file), 'utf8')).not.toMatch(/(?<!\$)\{\{[\p{L}-]+\}\}/u);
  });

  test('has a package whose one dependency is the program, with a script for each command of its README', () => {
    const { folder } = begin('Nätverket i Norrlunda');
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    expect(manifest.private).toBe(true);
    expect(manifest.dependencies).toEqual({ 'till-handlingarna': 'file:program/till-handlingarna.tgz' });
    for (const [name, command] of Object.entries(manifest.scripts)) expect(command).toBe(`till-handlingarna ${name}`);
    const asked = readFileSync(path.join(folder, 'README.md'), 'utf8').matchAll(/^npm (?:run )?(\w+)/gm);
    const commands = [...asked].map((found) => found[1]).filter((name) => name !== 'install' && name !== 'packa');
    expect(commands.length).toBeGreaterThan(4);
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(commands));
  });

  test('keeps what is made out of its version history, and its hidden files hidden', () => {
    const { folder } = begin('Nätverket i Norrlunda');
    const ignored = readFileSync(path.join(folder, '.gitignore'), 'utf8').split('\n');
    expect(ignored).toEqual(
      expect.arrayContaining(['node_modules/', 'dist/', 'public/', '.upptagen', 'liggare.angra']),
    );
    for (const name of ['.npmrc', '.dockerignore', '.gitlab-ci.yml', '.github/workflows/arkiv.yml', 'Containerfile'])
      expect([name, existsSync(path.join(folder, name))]).toEqual([name, true]);
    for (const name of ['gitignore', 'npmrc', 'dockerignore', 'gitlab-ci.yml', 'github'])
      expect([name, existsSync(path.join(folder, name))]).toEqual([name, false]);
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
