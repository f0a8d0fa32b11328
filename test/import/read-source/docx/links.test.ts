import { describe, expect, test } from 'vitest';
import type { DocxRun } from '../../../../scripts/bench/makers/docx-description.ts';
import { readLine, readLines, readMade, readTexts } from './read-made.ts';

/** The words of each link, with their address. */
async function readLinks(runs: readonly DocxRun[]): Promise<readonly (readonly [string, string])[]> {
  const { text, links } = await readLine({ runs });
  return links.map(({ start, end, url }) => [text.slice(start, end), url] as const);
}

describe('a link', () => {
  test.each([
    'http://ek.example',
    'https://ek.example/a?b=1&c=%C3%A5#d',
    'HTTPS://ek.example/',
    'mailto:anna@ek.example',
  ])('to %s is kept as it was written', async (link) => {
    expect(await readLinks(['Se ', { link, runs: ['ek', { text: 'arna', bold: true }] }, '.'])).toEqual([
      ['ekarna', link],
    ]);
  });

  test.each([
    ['https://ek.example/å b', 'https://ek.example/%C3%A5%20b'],
    ['https://ek.example/(a)"<b>', 'https://ek.example/%28a%29%22%3Cb%3E'],
    [' https://ek.example/ ', 'https://ek.example/'],
  ])('to “%s” leads to %s, without signs that an address in a text cannot hold', async (link, url) => {
    expect(await readLinks([{ link, runs: 'ek' }])).toEqual([['ek', url]]);
  });

  test.each([
    'javascript:alert(1)',
    'file:///C:/ek.docx',
    'ftp://ek.example/',
    '../ek.docx',
    '//ek.example/',
    'https:',
    'JavaScript:https://ek.example/',
    'data:text/html,x',
  ])('to %s is dropped, told of, and keeps its words', async (link) => {
    const { lines, problems } = await readMade({ body: ['Tallar', { runs: ['Se ', { link, runs: 'ekarna' }] }] });
    expect(lines).toMatchObject([{}, { text: 'Se ekarna', links: [] }]);
    expect(problems).toEqual([{ code: 'link-dropped', line: 2, details: { url: link } }]);
  });

  test('within the document is none', async () => {
    expect(
      await readLinks([
        { anchor: 'ekar', runs: 'ekarna' },
        { field: 'HYPERLINK \\l "ekar"', result: ' och' },
        { xml: '<w:hyperlink r:id="finns-inte"><w:r><w:t> tallar</w:t></w:r></w:hyperlink>' },
      ]),
    ).toEqual([]);
  });

  test('without words is none, and two are two', async () => {
    expect(
      await readLinks([
        { link: 'https://ek.example/', runs: ' ' },
        { link: 'https://al.example/', runs: 'al' },
        { link: 'https://tall.example/', runs: 'tall' },
      ]),
    ).toEqual([
      ['al', 'https://al.example/'],
      ['tall', 'https://tall.example/'],
    ]);
  });

  test('over a line break is one on each line', async () => {
    expect(await readLines([{ runs: [{ link: 'https://ek.example/', runs: 'ekar\ntallar' }] }])).toMatchObject([
      { links: [{ start: 0, end: 4 }] },
      { links: [{ start: 0, end: 6 }] },
    ]);
  });

  test.each([
    ['HYPERLINK "https://ek.example/"', 'https://ek.example/'],
    [' hyperlink https://ek.example/ ', 'https://ek.example/'],
    ['HYPERLINK "https://ek.example/a" \\l "b" \\o "Tips" \\t "_blank"', 'https://ek.example/a#b'],
    ['HYPERLINK \\h \\o "https://al.example/" "https://ek.example/"', 'https://ek.example/'],
  ])('may be a field: %s', async (field, url) => {
    expect(await readLinks(['Se ', { field, result: 'ekarna' }, '.'])).toEqual([['ekarna', url]]);
    expect(
      await readLinks([
        { xml: `<w:fldSimple w:instr="${field.replaceAll('"', '&quot;')}"><w:r><w:t>ekarna</w:t></w:r></w:fldSimple>` },
      ]),
    ).toEqual([['ekarna', url]]);
  });

  test('in a field to another scheme is dropped and told of', async () => {
    expect(
      await readMade({ body: [{ runs: [{ field: 'HYPERLINK "javascript:x"', result: 'ekarna' }] }] }),
    ).toMatchObject({
      lines: [{ text: 'ekarna', links: [] }],
      problems: [{ code: 'link-dropped', line: 1, details: { url: 'javascript:x' } }],
    });
  });
});

describe('a field', () => {
  const mark = (kind: string, inside = '') => ({
    xml: `<w:r><w:fldChar w:fldCharType="${kind}">${inside}</w:fldChar></w:r>`,
  });
  const instruction = (text: string) => ({ xml: `<w:r><w:instrText>${text}</w:instrText></w:r>` });

  test('prints its result, never its instruction', async () => {
    expect(
      await readTexts([{ runs: ['Den ', { field: 'DATE \\@ "d MMMM"', result: '3 mars' }, ' möttes vi'] }]),
    ).toEqual(['Den 3 mars möttes vi']);
  });

  test('may lie in the instruction or the result of another', async () => {
    const runs = [
      mark('begin'),
      instruction('IF '),
      { field: 'PAGE', result: '1' },
      instruction(' = 1'),
      mark('separate'),
      'Ekar ',
      { field: 'PAGE', result: '2' },
      mark('end'),
      ' sist',
    ];
    expect(await readTexts([{ runs }])).toEqual(['Ekar 2 sist']);
  });

  test('may go on over paragraphs, with its link', async () => {
    const lines = await readLines([
      { runs: [mark('begin'), instruction('HYPERLINK "https://ek.example/"'), mark('separate'), 'Ekar'] },
      { runs: ['Tallar', mark('end'), ' sist'] },
    ]);
    expect(lines).toMatchObject([
      { text: 'Ekar', links: [{ start: 0, end: 4 }] },
      { text: 'Tallar sist', links: [{ start: 0, end: 6 }] },
    ]);
  });

  test('that never ends, or never began, hides nothing', async () => {
    expect(await readTexts([{ runs: ['Ekar ', mark('begin'), instruction('PAGE'), 'tallar'] }, 'Granar'])).toEqual([
      'Ekar tallar',
      'Granar',
    ]);
    expect(
      await readTexts([{ runs: [mark('end'), 'Ekar ', mark('separate'), 'tallar', mark('begin')] }, 'Granar']),
    ).toEqual(['Ekar tallar', 'Granar']);
  });

  test('that Word prints without keeping its result is told of', async () => {
    expect(
      await readMade({ body: ['x', { runs: [mark('begin'), instruction(' AUTONUM '), mark('end'), ' Ekar'] }] }),
    ).toMatchObject({
      lines: [{}, { text: 'Ekar' }],
      problems: [{ code: 'source-part-unread', line: 2 }],
    });
  });

  test('of a form shows what was chosen or ticked', async () => {
    const list = mark(
      'begin',
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Ekar"/><w:listEntry w:val="Tallar"/></w:ddList></w:ffData>',
    );
    const box = (checked: string) => mark('begin', `<w:ffData><w:checkBox>${checked}</w:checkBox></w:ffData>`);
    const end = (name: string) => [instruction(name), mark('end')];
    expect(
      await readTexts([
        { runs: [list, ...end('FORMDROPDOWN')] },
        {
          runs: [
            box('<w:default w:val="0"/><w:checked/>'),
            ...end('FORMCHECKBOX'),
            ' Ja ',
            box('<w:default w:val="0"/>'),
            instruction('FORMCHECKBOX'),
            mark('separate'),
            mark('end'),
            ' Nej',
          ],
        },
        { runs: [list, instruction('FORMDROPDOWN'), mark('separate'), 'Granar', mark('end')] },
      ]),
    ).toEqual(['Tallar', '☒ Ja ☐ Nej', 'Granar']);
  });
});
