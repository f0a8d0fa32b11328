import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileFile } from '../../../scripts/packing/compile-file.ts';
import { stagePackage } from '../../../scripts/packing/stage-package.ts';
import { findTriedPackages } from '../../../scripts/packing/tried-packages.ts';
import { ROOT } from '../../../src/command-line/folders.ts';

const compiled = (name: string, text: string) => compileFile(name, () => text);

describe('a file of the checkout', () => {
  test('of TypeScript is shipped as the JavaScript of the same lines, and is named so', () => {
    expect(compiled('src/a.ts', "import type { B } from './b.ts';\nexport const c: number = 1;\n")).toEqual({
      name: 'src/a.js',
      text: expect.stringMatching(/^ +\nexport const c {9}= 1;\n$/),
    });
  });

  test.each([
    ["import { b } from './b.ts';", "import { b } from './b.js';"],
    ["new URL('./b.ts', import.meta.url)", "new URL('./b.js', import.meta.url)"],
    [`path.join(ROOT, \`\${name}.ts\`)`, `path.join(ROOT, \`\${name}.js\`)`],
    ['/\\/src\\/(?:a|b)\\.ts$/', '/\\/src\\/(?:a|b)\\.js$/'],
    [
      '/* See `b-c`; no name of a file ends here.ts and goes on. */',
      '/* See `b-c`; no name of a file ends here.ts and goes on. */',
    ],
  ])('that names another, %s, names what it has become', (text, expected) => {
    for (const name of ['astro.config.mjs', 'src/A.astro'])
      expect(compiled(name, text)).toEqual({ name, text: expected });
  });

  test('of a new archive or of any other kind is shipped as it is', () => {
    for (const name of ['src/new-archive/template/README.md', 'src/styles/site.css', 'LICENSE'])
      expect(compiled(name, "'a.ts'")).toEqual({ name, text: undefined });
  });
});

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|\bnew URL\(\s*['"]([^'"]+\.js)['"]/g;

describe('the package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-'));
  const staged: Record<string, string> = {};
  let manifest: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

  beforeAll(() => {
    stagePackage(ROOT, folder);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
      /\.(?:js|mjs|astro)$/.test(one),
    ))
      staged[name.replaceAll(path.sep, '/')] = readFileSync(path.join(folder, name), 'utf8');
    manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    expect(existsSync(path.join(folder, 'public', 'robots.txt'))).toBe(true);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What the files import, with who does. A comment may name an example. */
  const imports = () =>
    Object.entries(staged).flatMap(([name, text]) =>
      [...text.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(IMPORT)].map(([, from, loaded, beside]) => ({
        name,
        source: from ?? loaded ?? path.posix.join('.', beside ?? '').replace(/^(?!\.)/, './'),
      })),
    );

  test('has every file that one of its files imports', () => {
    const missing = imports()
      .filter(({ source }) => /^\..*\.(?:js|ts|astro)$/.test(source))
      .filter(({ name, source }) => !(path.posix.join(path.posix.dirname(name), source) in staged));
    expect(missing).toEqual([]);
    expect(Object.keys(staged).length).toBeGreaterThan(500);
  });

  test('names every package that one of its files imports, none that only tests use, and each in one version', () => {
    const known = { ...manifest['dependencies'], ...manifest['optionalDependencies'] };
    const bare = imports()
      .map(({ source }) => source)
      .filter((source) => !/^(?:\.|node:|astro:)/.test(source) && !builtinModules.includes(source))
      .map((source) =>
        source
          .split('/')
          .slice(0, source.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect(new Set(bare).size).toBeGreaterThan(10);
    expect(bare.filter((name) => !(name in known))).toEqual([]);
    for (const name of ['playwright-core', '@sparticuz/chromium', 'vitest', 'typescript'])
      expect(known).not.toHaveProperty([name]);
    expect(Object.values(known).filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    for (const system of ['linux-x64', 'linux-arm64', 'win-x64'])
      expect(manifest['optionalDependencies']).toHaveProperty([`node-${system}`]);
  });
});

test('the packages of a package are those that it brings along, each where Node finds it', () => {
  const packages = {
    '': {},
    'node_modules/a': { version: '1.0.0', dependencies: { b: '*' }, optionalDependencies: { c: '*' } },
    'node_modules/a/node_modules/b': { version: '1.5.0', dependencies: { d: '*' } },
    'node_modules/b': { version: '2.0.0' },
    'node_modules/c': { version: '3.0.0', optional: true },
    'node_modules/d': { version: '4.0.0' },
    'node_modules/other': { version: '5.0.0' },
  };
  expect(findTriedPackages({ packages }, ['a'])).toEqual({
    dependencies: { a: '1.0.0', d: '4.0.0' },
    optionalDependencies: { c: '3.0.0' },
  });
});
