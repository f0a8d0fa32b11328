import { describe, expect, test } from 'vitest';
import { readLines, readMade, readTexts } from './read-made.ts';

describe('headers and footers', () => {
  test('stand first and last, marked as what they are, on no page of their own', async () => {
    expect(
      await readLines(['Ekar', 'Tallar'], {
        headers: { default: ['Ekdals nätverk\tProtokoll'] },
        footers: { default: ['', 'Skogsvägen 1'] },
      }),
    ).toMatchObject([
      { number: 1, text: 'Ekdals nätverk\tProtokoll', region: 'header', page: undefined },
      { number: 2, text: 'Ekar', region: 'body', gapBefore: 0, page: 1 },
      { number: 3, text: 'Tallar', region: 'body' },
      { number: 5, text: 'Skogsvägen 1', region: 'footer', gapBefore: 0, page: undefined },
    ]);
  });

  test('print the number of a page as it was last', async () => {
    const footer = {
      runs: [
        'Sida ',
        { field: ' PAGE ', result: '3' },
        ' (',
        { xml: '<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>9</w:t></w:r></w:fldSimple>' },
        ')',
      ],
    };
    expect(await readTexts(['Ekar'], { footers: { default: [footer] } })).toEqual(['Ekar', 'Sida 3 (9)']);
  });

  test('of first and even pages are read where such pages are set apart', async () => {
    const headers = { default: ['Alla'], first: ['Första'], even: ['Jämna'] };
    expect(await readTexts(['Ekar'], { headers, section: '<w:titlePg/>', settings: '<w:evenAndOddHeaders/>' })).toEqual(
      ['Första', 'Alla', 'Jämna', 'Ekar'],
    );
  });

  test('that Word keeps without showing are left out and told of, once; empty ones are not', async () => {
    const { lines, problems } = await readMade({
      body: ['Ekar'],
      headers: { default: ['Alla'], first: ['Gammal'], even: ['Äldre'] },
      footers: { first: [''] },
    });
    expect(lines.map(({ text }) => text)).toEqual(['Alla', 'Ekar']);
    expect(problems).toMatchObject([{ code: 'source-part-unread' }]);
  });

  test('are read once, however many sections have them', async () => {
    const again = {
      runs: 'Ekar',
      properties: '<w:sectPr><w:headerReference w:type="default" r:id="rId-header-default"/></w:sectPr>',
    };
    const off = { runs: 'Granar', properties: '<w:sectPr><w:titlePg w:val="0"/></w:sectPr>' };
    expect(await readTexts([again, off, 'Tallar'], { headers: { default: ['Huvud'] } })).toEqual([
      'Huvud',
      'Ekar',
      'Granar',
      'Tallar',
    ]);
  });

  test('have tables, strikes and links like the body, by their own addresses', async () => {
    const header = [
      {
        rows: [
          [
            'Ekdal',
            [
              {
                runs: [
                  { text: 'Utkast', strike: true },
                  { link: 'https://al.example/', runs: ' al' },
                ],
              },
            ],
          ],
        ],
      },
    ];
    const lines = await readLines([{ runs: [{ link: 'https://ek.example/', runs: 'ek' }] }], {
      headers: { default: header },
    });
    expect(lines).toMatchObject([
      { text: 'Ekdal\tUtkast al', table: 1, strikes: [{ start: 6, end: 12 }], links: [{ url: 'https://al.example/' }] },
      { text: 'ek', links: [{ url: 'https://ek.example/' }] },
    ]);
  });
});
