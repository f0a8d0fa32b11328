import { describe, expect, test } from 'vitest';
import { readLine, readLines, readMade, readTexts, struckWords } from './read-made.ts';

describe('a table row', () => {
  test('is one line, its cells divided by tabs and what is in a cell by line ends', async () => {
    expect(
      await readLines([
        'Före',
        {
          rows: [
            ['Kommun', 'Namn'],
            ['Ekdal', ['Anna Ek', 'Bo Al\nCia Tall']],
          ],
        },
        'Efter',
      ]),
    ).toMatchObject([
      { number: 1, text: 'Före', table: undefined },
      { number: 2, text: 'Kommun\tNamn', table: 1, whole: true },
      { number: 3, text: 'Ekdal\tAnna Ek\nBo Al\nCia Tall', table: 1, whole: true },
      { number: 4, text: 'Efter', table: undefined },
    ]);
  });

  test('keeps the place of an empty cell, first or last', async () => {
    expect(
      await readTexts([
        {
          rows: [
            ['', 'Anna Ek', ''],
            ['Tallvik', '', ''],
          ],
        },
      ]),
    ).toEqual(['\tAnna Ek\t', 'Tallvik\t\t']);
  });

  test('without words is left out, counts in the numbers and in the gap', async () => {
    expect(await readLines([{ rows: [['Ekar'], [''], ['Tallar']] }])).toMatchObject([
      { number: 1 },
      { number: 3, text: 'Tallar', gapBefore: 1 },
    ]);
  });

  test('says which cells are one with the cell above, counted as its tabs are', async () => {
    const [, , below] = await readLines([
      {
        rows: [
          [{ blocks: ['Ort'], span: 2 }, 'Namn', 'Närvaro'],
          [{ blocks: ['Ekdal'], span: 2, merged: 'start' }, 'Anna Ek', { blocks: ['x'], merged: 'start' }],
          [{ blocks: [''], span: 2, merged: 'continue' }, 'Bo Al', { blocks: [''], merged: 'continue' }],
        ],
      },
    ]);
    expect(below).toMatchObject({ text: '\t\tBo Al\t', mergedCells: [0, 3] });
  });

  test('has a tab for each further column that a cell takes', async () => {
    const alla = { blocks: ['Alla'], span: 3 };
    expect(
      await readTexts([
        {
          rows: [
            [alla, 'Ja'],
            ['Ek', alla],
            [
              { blocks: ['x'], span: 2 },
              { blocks: ['y'], span: 2 },
            ],
          ],
        },
      ]),
    ).toEqual(['Alla\t\t\tJa', 'Ek\tAlla\t\t', 'x\t\ty\t']);
  });

  test('has an empty cell where the one above goes on', async () => {
    expect(
      await readTexts([
        {
          rows: [
            [{ blocks: ['Ekdal'], merged: 'start' }, 'Anna Ek'],
            [{ blocks: [''], merged: 'continue' }, 'Bo Al'],
          ],
        },
      ]),
    ).toEqual(['Ekdal\tAnna Ek', '\tBo Al']);
  });

  test('leaves out and tells of words that a merged cell covers', async () => {
    const { lines, problems } = await readMade({
      body: [{ rows: [['Ekar', { blocks: ['under'], merged: 'continue' }]] }],
    });
    expect(lines).toMatchObject([{ text: 'Ekar\t' }]);
    expect(problems).toMatchObject([{ code: 'source-part-unread', line: 1 }]);
  });

  test('begins after the columns that it skips', async () => {
    const cell = '<w:tc><w:p><w:r><w:t>Ekar</w:t></w:r></w:p></w:tc>';
    expect(
      await readTexts([
        { xml: `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell}${cell}</w:tr></w:tbl>` },
      ]),
    ).toEqual(['\t\tEkar\tEkar']);
  });

  test('holds no more columns than Word makes', async () => {
    const [line] = await readLines([{ rows: [['x', { blocks: ['y'], span: 999_999_999 }]] }]);
    expect(line?.text.length).toBe(65);
  });

  test('has a space for a tab within a cell', async () => {
    expect(await readTexts([{ rows: [['Ek\tAl', 'Tall']] }])).toEqual(['Ek Al\tTall']);
  });

  test('takes in a table within a cell, in reading order', async () => {
    expect(
      await readLines([
        {
          rows: [
            [
              [
                'Före',
                {
                  rows: [
                    ['a', 'b'],
                    ['c', 'd'],
                  ],
                },
                'Efter',
              ],
              'Sist',
            ],
          ],
        },
        { rows: [['Ny']] },
      ]),
    ).toMatchObject([
      { text: 'Före\na\nb\nc\nd\nEfter\tSist', table: 1 },
      { text: 'Ny', table: 2 },
    ]);
  });

  test('is found within content controls, and so are its cells', async () => {
    const control = (xml: string) => `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    expect(
      await readTexts([{ xml: `<w:tbl>${control(`<w:tr>${cell('Ek')}${control(cell('Al'))}</w:tr>`)}</w:tbl>` }]),
    ).toEqual(['Ek\tAl']);
  });

  test('tells strikes, links and bold by their places in the row', async () => {
    const line = await readLine({
      rows: [
        [
          'Ekdal',
          [{ runs: [{ text: 'Anna Ek', strike: true }] }, { runs: [{ text: 'Bo Al', strike: true }, ', ersättare'] }],
          [{ runs: [{ link: 'https://ek.example/', runs: 'sida' }] }],
        ],
      ],
    });
    expect(struckWords(line)).toEqual(['Anna Ek', 'Bo Al']);
    expect(line.links.map(({ start, end, url }) => [line.text.slice(start, end), url])).toEqual([
      ['sida', 'https://ek.example/'],
    ]);
    expect(
      await readLine({
        rows: [[[{ runs: [{ text: 'Kommun', bold: true }] }], [{ runs: [{ text: 'Namn', bold: true }] }]]],
      }),
    ).toMatchObject({ bold: true });
  });

  test('prints the numbers that Word adds in its cells, and starts with the first as label', async () => {
    expect(
      await readLines([
        {
          rows: [
            [[{ runs: 'Ekar', list: 'decimal' }], [{ runs: 'x', list: 'letter' }]],
            [[{ runs: '', list: 'decimal' }], 'Tallar'],
            ['', [{ runs: 'y', list: 'decimal' }]],
          ],
        },
      ]),
    ).toMatchObject([
      { text: '1. Ekar\ta) x', label: '1.' },
      { text: '2.\tTallar', label: '2.' },
      { text: '\t3. y', label: undefined },
    ]);
  });

  test('is a heading where all in it is', async () => {
    const heading = { runs: 'Ekar', style: 'Heading2' };
    expect(
      await readLines([
        {
          rows: [
            [[heading], ''],
            [[heading], 'Tallar'],
          ],
        },
      ]),
    ).toMatchObject([{ heading: 2 }, { heading: undefined }]);
  });

  test('lies on the page where its first words do', async () => {
    const rendered = { runs: [{ xml: '<w:r><w:lastRenderedPageBreak/></w:r>' }, 'Tallar'] };
    const within = { runs: ['Granar', { xml: '<w:r><w:lastRenderedPageBreak/></w:r>' }, ' och almar'] };
    expect(await readLines([{ rows: [['Ekar'], [[rendered], [rendered]], [[within]], ['Lindar']] }])).toMatchObject([
      { page: 1 },
      { page: 2 },
      { page: 2 },
      { page: 3 },
    ]);
  });
});
