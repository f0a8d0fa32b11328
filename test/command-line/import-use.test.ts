import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fromCaller, readImportUse } from '../../src/command-line/import-use.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the words of an import', () => {
  test('may be all that there are, in any order', () => {
    expect(
      readImportUse([
        '--json',
        'a.docx',
        '--organ',
        'norrlunda',
        '--datum=2021-03-19',
        '--till',
        'arkiv',
        '--ersatt',
        '--lopbokstav',
        'b',
        '--torr',
      ]),
    ).toEqual({
      files: ['a.docx'],
      organ: 'norrlunda',
      date: expect.objectContaining({ iso: '2021-03-19' }),
      folder: 'arkiv',
      dayLetter: 'b',
      items: undefined,
      replace: true,
      dry: true,
      json: true,
    });
  });

  test.each(['2021-03-19', '2022-10', '2022'])('may give a date as %s', (iso) => {
    expect(readImportUse(['a.txt', '--datum', iso])).toMatchObject({ date: { iso } });
  });

  test('may choose a row of items by its line, or have the headings numbered', () => {
    expect(readImportUse(['a.txt', '--rad', '14'])).toMatchObject({ items: { line: 14 } });
    expect(readImportUse(['a.txt', 'b.txt', '--numrera'])).toMatchObject({ items: 'headings' });
  });

  test('may be a file alone: a person is asked for the rest', () => {
    expect(readImportUse(['a b.docx', 'c.pdf'])).toMatchObject({
      files: ['a b.docx', 'c.pdf'],
      organ: undefined,
      date: undefined,
      folder: undefined,
      json: false,
    });
  });

  test('may name a file that begins with a dash', () => {
    expect(readImportUse(['--organ', 'norrlunda', '--', '-a.txt'])).toMatchObject({ files: ['-a.txt'] });
  });

  test.each(['--help', '-h'])('ask for help with %s, whatever else they say', (flag) => {
    expect(readImportUse([flag, '--okänd'])).toBe('help');
  });
});

describe('the words of an import are wrong', () => {
  test.each([
    ['no file', [], /fil/],
    ['a row that is no line', ['a.txt', '--rad', 'rubriker'], /--rad 14/],
    ['a row of two files', ['a.txt', 'b.txt', '--rad', '4'], /--rad/],
    ['a row and no numbers', ['a.txt', '--rad', '4', '--numrera'], /--numrera/],
    ['an unknown flag', ['a.txt', '--organn', 'norrlunda'], /--organ\?/],
    ['an unknown letter', ['a.txt', '-x'], /-x/],
    ['a flag without its value', ['a.txt', '--organ'], /--organ/],
    ['a flag where a value should be', ['a.txt', '--organ', '--json'], /--organ/],
    ['a value where none is taken', ['a.txt', '--json=ja'], /--json/],
    ['an organ that is no id', ['a.txt', '--organ', '../annat'], /\.\.\/annat/],
    ['an organ in capitals', ['a.txt', '--organ', 'Norrlunda'], /Norrlunda/],
    ['no date', ['a.txt', '--datum', '19 mars 2021'], /19 mars 2021/],
    ['a date that no calendar has', ['a.txt', '--datum', '2021-02-30'], /kalendern/],
    ['a date for many files', ['a.txt', 'b.txt', '--datum', '2021-03-19'], /flera filer/],
    ['a letter for many files', ['a.txt', 'b.txt', '--lopbokstav', 'b'], /flera filer/],
    ['the letter of the first meeting', ['a.txt', '--lopbokstav', 'a'], /--lopbokstav/],
  ] as const)('with %s', (_what, args, words) => {
    expect(readImportUse(args)).toEqual({ fault: expect.stringMatching(words) });
  });

  test('where npm kept the flags for itself, and then they say so', () => {
    vi.stubEnv('npm_config_organ', 'true');
    expect(readImportUse(['a.txt', 'norrlunda'])).toEqual({ fault: expect.stringContaining(' -- ') });
  });
});

test('paths are meant from where the command was called', () => {
  vi.stubEnv('CALLED_FROM', path.resolve('/hem/anna'));
  expect(fromCaller('a.docx')).toBe(path.resolve('/hem/anna/a.docx'));
  expect(fromCaller('/b.docx')).toBe(path.resolve('/b.docx'));
});
