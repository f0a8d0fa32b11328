import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontmatter, readYaml } from '../../src/minutes/frontmatter.ts';
import { faultsOf, readMarkers } from './marked-sample.ts';

const FILE = 'prov.yaml';

describe('the frontmatter of a file', () => {
  const read = readFrontmatter('---\norgan: lovrad\nhuvud: |\n  ---\n  två\n---\n\n## 1. Rubrik\n---\n', FILE);

  test('is data, and what follows it is the body on its own lines', () => {
    expect(read.data).toEqual({ organ: 'lovrad', huvud: '---\ntvå\n' });
    expect(read.body.split('\n')).toEqual(['', '', '', '', '', '', '', '## 1. Rubrik', '---', '']);
  });

  test.each([
    ['no lines', '---\n---\n'],
    ['spaces after its rules', '--- \na: 1\n---\t\n'],
    ['no line after it', '---\na: 1\n---'],
  ])('may have %s', (_what, text) => {
    const { diagnostics, body } = readFrontmatter(text, FILE);
    expect(diagnostics).toEqual([]);
    expect(body.trim()).toBe('');
  });

  test('may follow empty lines, and each key keeps its line', () => {
    const { data, lineOf, body } = readFrontmatter('\n\n---\na: 1\nb: 2\n---\n\ntext', FILE);
    expect([data, lineOf(['b']), body.split('\n').indexOf('text') + 1]).toEqual([{ a: 1, b: 2 }, 5, 8]);
  });

  test.each(['', 'text', '---\na: 1\n', '----\na: 1\n----\n', '---\na: 1\n--- slut\n'])('is missing in %j', (text) => {
    const { data, diagnostics, body } = readFrontmatter(text, FILE);
    expect(data).toBeUndefined();
    expect(faultsOf(diagnostics)).toEqual([{ line: 1, code: 'frontmatter-missing' }]);
    expect(body).toBe(text);
  });

  test('never moves a line of the body', () => {
    const anyLines = fc.array(fc.constantFrom('a: 1', 'text', '', ' - b', '# c', '---', '- - -', 'åäö'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyLines, (rest) => {
        const lines = ['---', 'organ: lovrad', ...rest];
        const body = readFrontmatter(lines.join('\n'), FILE).body.split('\n');
        const end = lines.indexOf('---', 1);
        expect(body).toEqual(lines.map((line, index) => (end > 0 && index <= end ? '' : line)));
      }),
    );
  });
});

describe('YAML', () => {
  test('leaves dates, and words that older YAML reads as yes and no, as text', () => {
    expect(readYaml('a: 2031-04-02\nb: no\nc: 2031-04-02T10:00:00Z\nd: 12:30\ne: true\nf: 7', FILE).data).toEqual({
      a: '2031-04-02',
      b: 'no',
      c: '2031-04-02T10:00:00Z',
      d: '12:30',
      e: true,
      f: 7,
    });
  });

  test('knows the line of each key and value, counted in the whole file', () => {
    const { lineOf } = readYaml('a: 1\nb:\n  - c: 2\n    d: 3\n  - e\nå: 4\n', FILE, 10);
    expect([[], ['a'], ['b'], ['b', 0], ['b', 0, 'd'], ['b', 1], ['å']].map(lineOf)).toEqual([
      11, 11, 12, 13, 14, 15, 16,
    ]);
  });

  test('gives the line of the nearest part above where a path leads nowhere', () => {
    const { lineOf } = readYaml('a: 1\nb:\n  - c: 2\n', FILE);
    expect([['saknas'], ['b', 0, 'saknas'], ['b', 7], ['a', 'b', 'c']].map(lineOf)).toEqual([1, 3, 2, 1]);
  });

  test.each([
    'a: 1\na: 2 ⟵ yaml-syntax\n',
    'a: b: c ⟵ yaml-syntax\n',
    'a: &b 1 ⟵ yaml-syntax\nc: *b\n',
    'a: [1, 2\nb: 3 ⟵ yaml-syntax\n',
    'a: 1\n\tb: 2 ⟵ yaml-syntax\n',
  ])('that is faulty is told at its line and gives no data: %j', (sample) => {
    const { text, faults } = readMarkers(sample);
    const { data, diagnostics } = readYaml(text, FILE);
    expect(data).toBeUndefined();
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['yaml-syntax']));
    expect(faultsOf(diagnostics)).toEqual(faults);
  });
});

test.each([
  ['lists', '- '],
  ['keys', '? '],
  ['lists in brackets', '['],
  ['keys in braces', '{a: '],
])('%s within each other without end are a fault, told at its line', (_what, sign) => {
  const { data, diagnostics } = readFrontmatter(`\n---\n${sign.repeat(20_000)}1\n---\n`, FILE);
  expect(data).toBeUndefined();
  expect(diagnostics.every(({ code, line }) => code === 'yaml-syntax' && line === 3)).toBe(true);
  expect(diagnostics).not.toEqual([]);
});
