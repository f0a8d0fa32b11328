import { describe, expect, test } from 'vitest';
import type { DocxStyle, DocxText } from '../../../../scripts/bench/makers/docx-description.ts';
import { readLine, struckWords } from './read-made.ts';

const STYLES: readonly DocxStyle[] = [
  { id: 'Struket', run: '<w:strike/>' },
  { id: 'StruketTvå', basedOn: 'Struket' },
  { id: 'Dubbel', run: '<w:dstrike/>' },
  { id: 'Åter', basedOn: 'Struket', run: '<w:strike w:val="false"/>' },
  { id: 'TeckenStruket', kind: 'character', run: '<w:strike/>' },
  { id: 'TeckenDubbel', kind: 'character', basedOn: 'TeckenGrund' },
  { id: 'TeckenGrund', kind: 'character', run: '<w:dstrike w:val="1"/>' },
  { id: 'TeckenEj', kind: 'character', run: '<w:strike w:val="0"/>' },
  { id: 'Fet', run: '<w:b/>' },
  { id: 'TeckenFet', kind: 'character', run: '<w:b/>' },
  { id: 'Rund', basedOn: 'Rund2', run: '<w:strike/>' },
  { id: 'Rund2', basedOn: 'Rund' },
];

describe('a word is struck out', () => {
  test.each<[string, string | undefined, Omit<DocxText, 'text'>]>([
    ['by itself', undefined, { strike: true }],
    ['by two lines', undefined, { doubleStrike: true }],
    ['by its style', undefined, { style: 'TeckenStruket' }],
    ['by two lines of the style that its style is based on', undefined, { style: 'TeckenDubbel' }],
    ['by the style of its paragraph', 'Struket', {}],
    ['by the style that the style of its paragraph is based on', 'StruketTvå', {}],
    ['by two lines of the style of its paragraph', 'Dubbel', {}],
    ['by a style that goes in a circle', 'Rund2', {}],
    [
      'although its style turns the strike, where it says so itself',
      'Struket',
      { style: 'TeckenStruket', strike: true },
    ],
    ['although its style says nothing of it', 'Struket', { style: 'TeckenEj' }],
  ])('%s', async (_, style, look) => {
    expect(
      struckWords(
        await readLine(
          { runs: [{ text: 'Ekar', ...look }], ...(style === undefined ? {} : { style }) },
          { styles: STYLES },
        ),
      ),
    ).toEqual(['Ekar']);
  });

  test('by what the file says of all words', async () => {
    expect(struckWords(await readLine('Ekar', { defaults: '<w:strike/>' }))).toEqual(['Ekar']);
  });

  test('by the style of its table', async () => {
    const styles: readonly DocxStyle[] = [{ id: 'Tabell', kind: 'table', run: '<w:strike/>' }];
    expect(struckWords(await readLine({ rows: [['Ekar', 'Tallar']], style: 'Tabell' }, { styles }))).toEqual([
      'Ekar',
      'Tallar',
    ]);
  });
});

describe('a word is not struck out', () => {
  test.each<[string, string | undefined, Omit<DocxText, 'text'>]>([
    ['where it says so itself', 'Struket', { strike: false }],
    ['where its style turns what the style of its paragraph says', 'Struket', { style: 'TeckenStruket' }],
    ['where the nearer style says no', 'Åter', {}],
    ['where its two lines are taken away', 'Dubbel', { doubleStrike: false }],
  ])('%s', async (_, style, look) => {
    expect(
      struckWords(
        await readLine(
          { runs: [{ text: 'Ekar', ...look }], ...(style === undefined ? {} : { style }) },
          { styles: STYLES },
        ),
      ),
    ).toEqual([]);
  });

  test.each(['0', 'false', 'off'])('where the strike is %s', async (value) => {
    expect(
      struckWords(
        await readLine({ runs: [{ xml: `<w:r><w:rPr><w:strike w:val="${value}"/></w:rPr><w:t>Ekar</w:t></w:r>` }] }),
      ),
    ).toEqual([]);
  });

  test('where only its formatting was changed once', async () => {
    const xml =
      '<w:r><w:rPr><w:rPrChange w:id="1" w:author="x"><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr><w:t>Ekar</w:t></w:r>';
    expect(struckWords(await readLine({ runs: [{ xml }] }))).toEqual([]);
  });
});

describe('what is struck out', () => {
  test('is told by its place, runs side by side as one, without the white space at its ends', async () => {
    const line = await readLine({
      runs: [
        '\tVal av ',
        { text: ' ju', strike: true },
        { text: 'sterare ', strike: true, bold: true },
        'och ',
        { text: 'x', strike: true },
        { text: ' ', strike: true },
      ],
    });
    expect(line.text).toBe('Val av  justerare och x');
    expect(line.strikes).toEqual([
      { start: 8, end: 17 },
      { start: 22, end: 23 },
    ]);
  });

  test('is the number of the list too, where the whole paragraph is', async () => {
    expect(
      struckWords(await readLine({ runs: 'Ekar', list: 'decimal', style: 'Struket' }, { styles: STYLES })),
    ).toEqual(['1. Ekar']);
    expect(
      struckWords(
        await readLine({
          runs: [{ text: 'Ekar', strike: true }],
          list: 'decimal',
          properties: '<w:rPr><w:strike/></w:rPr>',
        }),
      ),
    ).toEqual(['1. Ekar']);
    expect(struckWords(await readLine({ runs: [{ text: 'Ekar', strike: true }], list: 'decimal' }))).toEqual(['Ekar']);
  });
});

describe('a line is bold', () => {
  test.each<[string, boolean, readonly (string | DocxText)[], string | undefined]>([
    ['where all its letters are', true, [{ text: 'Ekar', bold: true }, ' – ', { text: '3', bold: true }], undefined],
    ['not where one is not', false, [{ text: 'Ekar', bold: true }, 'a'], undefined],
    ['not without letters', false, [{ text: '–', bold: true }], undefined],
    ['by its style', true, ['Ekar'], 'Fet'],
    ['not where its letters turn that', false, [{ text: 'Ekar', style: 'TeckenFet' }], 'Fet'],
    ['by the style of its letters', true, [{ text: 'Ekar', style: 'TeckenFet' }], undefined],
  ])('%s', async (_, bold, runs, style) => {
    expect(await readLine({ runs, ...(style === undefined ? {} : { style }) }, { styles: STYLES })).toMatchObject({
      bold,
    });
  });

  test('whatever its number looks like', async () => {
    expect(await readLine({ runs: [{ text: 'Ekar', bold: true }], list: 'decimal' })).toMatchObject({
      text: '1. Ekar',
      bold: true,
    });
    expect(await readLine({ runs: 'Ekar', list: 'decimal', properties: '<w:rPr><w:b/></w:rPr>' })).toMatchObject({
      bold: false,
    });
  });
});

describe('a heading', () => {
  const styles: readonly DocxStyle[] = [
    { id: 'Rubrik2' },
    { id: 'a1', name: 'heading 3' },
    { id: 'a2', name: 'Rubrik 4' },
    { id: 'Egen', basedOn: 'a1' },
    { id: 'Nivå', paragraph: '<w:outlineLvl w:val="4"/>' },
    { id: 'Rubrik' },
    { id: 'Rubrikrad1' },
    { id: 'Text', basedOn: 'a1', paragraph: '<w:outlineLvl w:val="9"/>' },
  ];
  test.each<[string, number | undefined]>([
    ['Heading1', 1],
    ['Rubrik2', 2],
    ['a1', 3],
    ['a2', 4],
    ['Egen', 3],
    ['Nivå', 5],
    ['Rubrik', undefined],
    ['Rubrikrad1', undefined],
    ['Text', undefined],
    ['Okänd', undefined],
  ])('of the style %s has the level %s', async (style, heading) => {
    expect(await readLine({ runs: 'Ekar', style }, { styles })).toMatchObject({ heading });
  });

  test('may say so itself, or that it is none', async () => {
    expect(await readLine({ runs: 'Ekar', properties: '<w:outlineLvl w:val="0"/>' })).toMatchObject({ heading: 1 });
    expect(await readLine({ runs: 'Ekar', style: 'Heading1', properties: '<w:outlineLvl w:val="9"/>' })).toMatchObject({
      heading: undefined,
    });
  });
});
