import { describe, expect, test } from 'vitest';
import { readLines, readMade, readTexts } from './read-made.ts';

describe('a text box', () => {
  test('gives its words once, after the paragraph that holds it', async () => {
    expect(
      await readLines([{ runs: ['Ekar', { textBox: ['Tallar', { rows: [['a', 'b']] }] }, ' och almar'] }, 'Granar']),
    ).toMatchObject([
      { number: 1, text: 'Ekar och almar', whole: true },
      { number: 2, text: 'Tallar' },
      { number: 3, text: 'a\tb', table: 1 },
      { number: 4, text: 'Granar' },
    ]);
  });

  test('gives them from the older version where the newer has none', async () => {
    const xml =
      '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Ekar</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>';
    expect(await readTexts([{ runs: [{ xml }] }])).toEqual(['Ekar']);
  });

  test('may lie in a table, a text box or a header', async () => {
    expect(
      await readLines(
        [{ rows: [[[{ runs: ['Ekar', { textBox: [{ runs: ['Tallar', { textBox: ['Granar'] }] }] }] }], 'x']] }],
        { headers: { default: [{ runs: [{ textBox: ['Huvud'] }] }] } },
      ),
    ).toMatchObject([
      { text: 'Huvud', region: 'header' },
      { text: 'Ekar\tx', table: 1 },
      { text: 'Tallar', table: undefined },
      { text: 'Granar' },
    ]);
  });
});

describe('a note', () => {
  test('gives its words once, after the paragraph or row that first refers to it', async () => {
    const body = [
      { runs: ['Ekar', { footnote: 'a' }, ' och almar', { endnote: 'b' }] },
      { rows: [[[{ runs: ['x', { footnote: 'c' }, { footnote: 'a' }] }], 'y']] },
      'Granar',
    ];
    const footnotes = {
      a: ['Om ekar.', 'Mer om ekar.'],
      c: [{ runs: [{ xml: '<w:r><w:footnoteRef/></w:r>' }, ' Om x.'] }],
      d: ['Som ingen nämner.'],
    };
    expect(await readTexts(body, { footnotes, endnotes: { b: ['Om almar.'] } })).toEqual([
      'Ekar och almar',
      'Om ekar.',
      'Mer om ekar.',
      'Om almar.',
      'x\ty',
      'Om x.',
      'Granar',
    ]);
  });

  test('may refer to others, in a long row and in a circle', async () => {
    const names = Array.from({ length: 500 }, (_, index) => `n${index}`);
    const footnotes = Object.fromEntries(
      names.map((name, index) => [name, [{ runs: [name, { footnote: names[(index + 1) % names.length] ?? '' }] }]]),
    );
    expect(await readTexts([{ runs: ['Ekar', { footnote: 'n0' }] }], { footnotes })).toEqual(['Ekar', ...names]);
  });

  test('has links by the addresses of its own part', async () => {
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rLink0" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://al.example/" TargetMode="External"/></Relationships>';
    const footnotes = { a: [{ xml: '<w:p><w:hyperlink r:id="rLink0"><w:r><w:t>al</w:t></w:r></w:hyperlink></w:p>' }] };
    const lines = await readLines([{ runs: [{ link: 'https://ek.example/', runs: 'ek' }, { footnote: 'a' }] }], {
      footnotes,
      files: { 'word/_rels/footnotes.xml.rels': relationships },
    });
    expect(lines).toMatchObject([
      { links: [{ url: 'https://ek.example/' }] },
      { links: [{ url: 'https://al.example/' }] },
    ]);
  });
});

describe('what cannot be read', () => {
  test.each<[string, string]>([
    ['an embedded object', '<w:p><w:r><w:t>x</w:t><w:object><v:shape/></w:object></w:r></w:p>'],
    ['a chart', '<w:p><w:r><w:t>x</w:t><w:drawing><c:chart/></w:drawing></w:r></w:p>'],
    ['SmartArt', '<w:p><w:r><w:t>x</w:t><w:drawing><dgm:relIds/></w:drawing></w:r></w:p>'],
    [
      'words in a drawing',
      '<w:p><w:r><w:t>x</w:t><w:drawing><a:p><a:r><a:t>Ekar</a:t></a:r></a:p></w:drawing></w:r></w:p>',
    ],
    ['WordArt', '<w:p><w:r><w:t>x</w:t><w:pict><v:shape><v:textpath string="UTKAST"/></v:shape></w:pict></w:r></w:p>'],
    ['an inserted document', '<w:p><w:r><w:t>x</w:t></w:r></w:p><w:altChunk r:id="x"/>'],
    [
      'an inserted document in a cell',
      '<w:tbl><w:tr><w:tc><w:altChunk r:id="x"/><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    ],
    ['hidden text', '<w:p><w:r><w:t>x</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> gömt</w:t></w:r></w:p>'],
  ])('as %s is told of, at its line', async (_, xml) => {
    const { lines, problems } = await readMade({ body: ['Ekar', { xml }] });
    expect(lines.map(({ text }) => text)).toEqual(['Ekar', 'x']);
    expect(problems).toMatchObject([{ code: 'source-part-unread', line: 2 }]);
  });

  test('is nothing where there is a mere picture, an empty drawing or hidden white space', async () => {
    expect(
      await readTexts([
        {
          xml: '<w:p><w:r><w:t>Ekar</w:t><w:drawing><a:blip r:embed="rId9"/><a:t> </a:t></w:drawing><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r></w:p>',
        },
        { runs: ['x', { text: ' ', hidden: true }] },
      ]),
    ).toEqual(['Ekar', 'x']);
  });

  test('as hidden text is told of once, wherever the hiding is said', async () => {
    const styles = [
      { id: 'Dold', kind: 'character' as const, run: '<w:vanish/>' },
      { id: 'Dolt', run: '<w:vanish/>' },
    ];
    const body = [
      { runs: ['Ekar', { text: ' gömda', style: 'Dold' }] },
      { runs: [{ text: 'synlig', hidden: false }, ' gömda\nfler'], style: 'Dolt' },
      { runs: [{ text: 'synlig', style: 'Dold' }], style: 'Dolt' },
    ];
    const { lines, problems } = await readMade({ body, styles });
    expect(lines.map(({ text }) => text)).toEqual(['Ekar', 'synlig', 'synlig']);
    expect(problems).toMatchObject([{ code: 'source-part-unread', line: 1, details: { what: 'dold text' } }]);
  });
});
