import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { readPage } from '../../src/minutes/read-entry.ts';

const codesOf = (body: string) =>
  readPage(`---\ntitel: Om\nbeskrivning: Om sidan.\n---\n\n${body}\n`, 'sidor/om.mdx').diagnostics.map(
    ({ code, line }) => `${code} ${line}`,
  );

describe('a prose page that runs code is told, where it', () => {
  test.each([
    ['imports', 'import fs from "node:fs"'],
    ['imports for the effect alone', 'import "./ond.js"'],
    ['exports', 'export const hemligt = 1'],
    ['evaluates in its text', 'Klockan är {new Date().getHours()}.'],
    ['evaluates on a line of its own', '{process.exit(1)}'],
    ['evaluates in a template', '{`text`}'],
    ['evaluates in an attribute', '<div title={process.env.HOME}>text</div>'],
    ['spreads attributes', '<div {...globalThis}>text</div>'],
    ['evaluates within an element', '<div>\n\n  {1 + 1}\n\n</div>'],
    ['hides it between quotations', '{"/*" + process.exit(1) + "*/"}'],
    ['hides it after a comment', '{/* text */ process.exit(1)}'],
    ['hides it behind a line end that is none to the eye', '{// text\u2028process.exit(1)\n}'],
    ['hides it in a list', '- text\n- {process.exit(1)}'],
  ])('%s', (_how, body) => {
    expect(codesOf(body).map((told) => told.split(' ')[0])).toEqual(['page-runs-code']);
  });

  test('each at its line', () => {
    expect(codesOf('import a from "b"\n\nText {a} och\n{a} igen.')).toEqual([
      'page-runs-code 6',
      'page-runs-code 8',
      'page-runs-code 9',
    ]);
  });
});

describe('a component that nothing gives the page', () => {
  test.each([
    '<Ruta/>',
    'Text <Ruta>i text</Ruta>.',
    '<process.env.HOME/>',
    '<a.b>text</a.b>',
    '- <Å/>',
    '<Beslut>\n\ntext\n\n</Beslut>',
  ])('is told: %s', (body) => {
    expect(codesOf(body)).toEqual(['unknown-component 6']);
  });

  test('is none where the page has code of its own, which is told instead', () => {
    expect(codesOf('import Ruta from "./ruta.astro"\n\n<Ruta/>')).toEqual(['page-runs-code 6']);
  });
});

describe('nothing is told of a page', () => {
  test.each([
    ['of words', 'Vi importerar. Export och import {/* med en anmärkning */} är ord.'],
    ['that shows code', '`{kod}` och\n\n```js\nimport x from "y"\n```'],
    ['with escaped signs', 'enligt \\{bilaga 2}'],
    ['with a comment over lines', '{/*\n * text **\n */}'],
    ['with a comment to the end of a line', '{\n// text\n}'],
    ['with a quoted blank', 'ett{" "}två'],
    ['with what Astro gives', '<Fragment>text</Fragment>'],
    ['with elements of any name', '<min-ruta>text</min-ruta>'],
    ['with elements', '<div class="ruta">\n\ntext\n\n</div>'],
    ['with the word in a quotation', '> import är ett ord'],
  ])('%s', (_which, body) => {
    expect(codesOf(body)).toEqual([]);
  });

  test('that is shipped', () => {
    const folder = path.join(ROOT, 'content', 'sidor');
    const pages = readdirSync(folder);
    expect(pages.length).toBeGreaterThan(3);
    const told = pages.flatMap((name) => readPage(readFileSync(path.join(folder, name), 'utf8'), name).diagnostics);
    expect(told).toEqual([]);
  });
});
