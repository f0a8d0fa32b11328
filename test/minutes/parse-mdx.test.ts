import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../src/minutes/parse-mdx.ts';
import { faultsOf } from './marked-sample.ts';
import { runs } from '../runs.ts';

const FILE = 'prov.mdx';
const typesOf = (text: string) => parseMdx(text, FILE).tree.children.map(({ type }) => type);

describe('MDX as data', () => {
  test('is a tree in which code is told from text and nothing has been run', () => {
    expect(
      typesOf('import a from "a"\n\n# Rubrik\n\n{process.exit()}\n\nText\n\n<Beslut>\n\n- att\n\n</Beslut>\n'),
    ).toEqual(['mdxjsEsm', 'heading', 'mdxFlowExpression', 'paragraph', 'mdxJsxFlowElement']);
  });

  test('knows the line of each part', () => {
    const { tree } = parseMdx('\n\nEtt\n\n## Två\n\n<Beslut>\n\n- tre\n\n</Beslut>\n', FILE);
    expect(tree.children.map(({ position }) => position?.start.line)).toEqual([3, 5, 7]);
  });

  test('keeps quotes, dashes and dots as they are written', () => {
    expect(parseMdx('"a" -- \'b\' ... (c)', FILE).tree.children).toMatchObject([
      { children: [{ type: 'text', value: '"a" -- \'b\' ... (c)' }] },
    ]);
  });

  test('is given up where its tables are too large to be shown, and tells where', () => {
    const table = (columns: number, rows: number) =>
      `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'a\n'.repeat(rows)}\n`;
    const told = (text: string) => parseMdx(text, FILE).diagnostics.map(({ code, line }) => `${code} ${line}`);
    expect(told(table(990, 8_000))).toEqual(['mdx-syntax 1']);
    expect(told(`- ord\n\n${table(990, 100).replaceAll(/^/gmu, '  ')}`)).toEqual(['mdx-syntax 3']);
    expect(told(table(990, 18).repeat(4))).toHaveLength(1);
    expect(told(table(8, 1_000) + table(3, 500))).toEqual([]);
  });

  test('of nothing is an empty tree', () => {
    expect(parseMdx('', FILE)).toMatchObject({ tree: { type: 'root', children: [] }, diagnostics: [] });
  });
});

describe('text that is no MDX', () => {
  test('tells every sign at fault, and the rest is read', () => {
    const { tree, diagnostics } = parseMdx('Ett <b\n\nTvå {\n\n<Beslut>\n\nTre\n\n<!-- fyra\n\n## Fem\n', FILE);
    expect(faultsOf(diagnostics)).toEqual([
      { line: 1, code: 'raw-html' },
      { line: 3, code: 'expression' },
      { line: 5, code: 'unclosed-mark' },
      { line: 9, code: 'mdx-syntax' },
    ]);
    expect(tree.children.at(-1)).toMatchObject({ type: 'heading', position: { start: { line: 11 } } });
  });

  test('does not take an escaped sign for the one at fault', () => {
    expect(faultsOf(parseMdx('a \\{ b \\< c\nd { e \\{ f\n', FILE).diagnostics)).toEqual([
      { line: 2, code: 'expression' },
    ]);
    expect(faultsOf(parseMdx('<Beslut>\n\n- att \\{så\\}\n', FILE).diagnostics)).toEqual([
      { line: 1, code: 'unclosed-mark' },
    ]);
  });

  test('takes a sign after an escaped backslash for the one at fault', () => {
    expect(faultsOf(parseMdx('a \\\\{ b\n', FILE).diagnostics)).toEqual([{ line: 1, code: 'expression' }]);
  });

  test('is given up after so many faults that nobody would read on', () => {
    const { tree, diagnostics } = parseMdx('<b \n\n'.repeat(150), FILE);
    expect(diagnostics.length).toBe(50);
    expect(tree.children).toEqual([]);
  });

  test('is read without throwing, and with every fault on one of its lines', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '<',
        '>',
        '</',
        '/>',
        '\\',
        '\n',
        '\n\n',
        ' ',
        'Beslut',
        'b',
        '=',
        '"',
        "'",
        '`',
        '- ',
        '> ',
        'å',
        '𝄞',
        'export ',
        'import ',
        '/*',
        '*/',
        '//',
        '...',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }).map((pieces) => `${pieces.join('')}\n`),
        (text) => {
          const lines = text.split('\n').length;
          expect(parseMdx(text, FILE).diagnostics.filter(({ line }) => line < 1 || line > lines)).toEqual([]);
        },
      ),
      { numRuns: runs(2_000) },
    );
  });
});
