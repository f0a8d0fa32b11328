import { describe, expect, test } from 'vitest';
import { readLine, readLines, readTexts } from './read-made.ts';

describe('a paragraph', () => {
  test('is a line of its own, whole, in its place', async () => {
    expect(await readLines(['Ekar och björkar', 'Tallar'])).toMatchObject([
      {
        number: 1,
        text: 'Ekar och björkar',
        whole: true,
        gapBefore: 0,
        page: 1,
        region: 'body',
        label: undefined,
        table: undefined,
        heading: undefined,
      },
      { number: 2, text: 'Tallar', whole: true },
    ]);
  });

  test('without words is left out, counts in the numbers and in the gap', async () => {
    expect(await readLines(['', 'Ekar', '', { runs: ' \t ' }, 'Tallar'])).toMatchObject([
      { number: 2, text: 'Ekar', gapBefore: 0 },
      { number: 5, text: 'Tallar', gapBefore: 2 },
    ]);
  });

  test('with line breaks is several lines of one number, none of them whole', async () => {
    expect(await readLines(['Ekar\nTallar\n\nGranar', 'Almar'])).toMatchObject([
      { number: 1, text: 'Ekar', whole: false },
      { number: 1, text: 'Tallar', whole: false, gapBefore: 0 },
      { number: 1, text: 'Granar', whole: false, gapBefore: 1 },
      { number: 2, text: 'Almar', whole: true },
    ]);
    expect(
      await readTexts([
        {
          runs: [{ xml: '<w:r><w:t>Ekar</w:t><w:cr/><w:t>Tallar</w:t><w:br w:type="column"/><w:t>Granar</w:t></w:r>' }],
        },
      ]),
    ).toEqual(['Ekar', 'Tallar', 'Granar']);
  });

  test('is whole with a break before or after its only words', async () => {
    expect(await readLines(['\nEkar\n'])).toMatchObject([{ text: 'Ekar', whole: true }]);
  });

  test('keeps the tabs within it and counts those before it as indent', async () => {
    expect(await readLine({ runs: '\t  Ekar\tTallar \t' })).toMatchObject({ text: 'Ekar\tTallar', indent: 8 });
  });

  test.each([
    ['<w:ind w:left="720"/>', 6],
    ['<w:ind w:start="720"/>', 6],
    ['<w:ind w:left="36pt"/>', 6],
    ['<w:ind w:left="720" w:hanging="360"/>', 3],
    ['<w:ind w:left="720" w:firstLine="240"/>', 8],
    ['<w:ind w:left="-400"/>', 0],
    ['<w:ind w:left="999999"/>', 200],
    ['<w:ind w:left="mycket"/>', 0],
  ])('with %s starts %i letters in', async (properties, indent) => {
    expect(await readLine({ runs: 'Ekar', properties })).toMatchObject({ indent });
  });

  test('has the indent of its style, and its later lines that of the whole', async () => {
    const styles = [
      { id: 'Indrag', basedOn: 'Djup' },
      { id: 'Djup', paragraph: '<w:ind w:left="1200" w:hanging="600"/>' },
    ];
    expect(await readLines([{ runs: 'Ekar\nTallar', style: 'Indrag' }], { styles })).toMatchObject([
      { indent: 5 },
      { indent: 10 },
    ]);
  });

  test('is found within content controls, smart tags and elements that nobody knows', async () => {
    const paragraph =
      '<w:p><w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:r><w:t>Ekar</w:t></w:r></w:sdtContent></w:sdt></w:smartTag><w:r><w:ruby><w:rt><w:r><w:t> och </w:t></w:r></w:rt><w:rubyBase><w:r><w:t>tallar</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>';
    expect(
      await readTexts([
        {
          xml: `<w:sdt><w:sdtContent><w:customXml><n:okänd xmlns:n="urn:n">${paragraph}</n:okänd></w:customXml></w:sdtContent></w:sdt>`,
        },
      ]),
    ).toEqual(['Ekar och tallar']);
  });
});

describe('the letters of a paragraph', () => {
  test.each([
    ['<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t>', 'a-b'],
    ['<w:t>a</w:t><w:softHyphen/><w:t>b</w:t>', 'ab'],
    ['<w:t>a\u00ADb</w:t>', 'ab'],
    ['<w:t>a\u2011b</w:t>', 'a-b'],
    ['<w:t>a\u00A0b\u202Fc</w:t>', 'a b c'],
    ['<w:t>a\nb</w:t>', 'a b'],
    ['<w:t>a</w:t><w:ptab/><w:t>b</w:t>', 'a\tb'],
    ['<w:sym w:font="Symbol" w:char="F0B7"/><w:t> a</w:t>', '• a'],
    ['<w:sym w:font="Wingdings" w:char="F0A7"/><w:t> a</w:t>', '• a'],
    ['<w:sym w:font="Wingdings" w:char="F0FC"/>', '✓'],
    ['<w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F0A8"/>', '☑☐'],
    ['<w:sym w:font="Wingdings 2" w:char="F052"/><w:sym w:font="Wingdings 2" w:char="F0A3"/>', '☑☐'],
    ['<w:sym w:font="Webdings" w:char="F061"/><w:sym w:font="Webdings" w:char="F063"/>', '✔☐'],
    ['<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>þ</w:t>', '☑'],
    ['<w:rPr><w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/></w:rPr><w:t>\uF0A3</w:t>', '☐'],
    ['<w:sym w:font="Symbol" w:char="00B3"/><w:t>5</w:t>', '≥5'],
    ['<w:sym w:font="Calibri" w:char="F041"/>', 'A'],
    ['<w:sym w:font="Webdings" w:char="F041"/>', '\uF041'],
    ['<w:sym/><w:t>a</w:t>', 'a'],
    ['<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>\uF0FE</w:t>', '☑'],
    ['<w:t>a &amp; b &lt;i&gt; &#8211; {c}</w:t>', 'a & b <i> – {c}'],
    ['<w:t><![CDATA[a <b>]]></w:t>', 'a <b>'],
  ])('%s are “%s”', async (xml, text) => {
    expect((await readLine({ runs: [{ xml: `<w:r>${xml}</w:r>` }] })).text).toBe(text);
  });

  test('are composed, over the border of runs too', async () => {
    const line = await readLine({
      runs: ['Ska', { text: '\u030Ane o\u0308', strike: true }, { text: '\u0308', bold: true }, ' Ha\u030All'],
    });
    expect(line.text).toBe('Sk\u00E5ne \u00F6\u0308 H\u00E5ll');
    expect(line.strikes).toEqual([{ start: 3, end: 8 }]);
  });

  test('of an equation are kept', async () => {
    expect(await readTexts([{ runs: ['Summa: ', { xml: '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>' }] }])).toEqual([
      'Summa: a+b',
    ]);
  });

  test('end a line at the signs that do so in plain text', async () => {
    expect(await readTexts(['Ekar\u2028Tallar\u2029Granar'])).toEqual(['Ekar', 'Tallar', 'Granar']);
  });
});

describe('a page', () => {
  test('ends at a page break, in a paragraph too', async () => {
    expect(await readLines(['Ekar', '\fTallar', 'Granar\fAlmar', '\f', '\f', 'Lindar'])).toMatchObject([
      { text: 'Ekar', page: 1 },
      { text: 'Tallar', page: 2 },
      { text: 'Granar', page: 2, whole: false },
      { text: 'Almar', page: 3 },
      { text: 'Lindar', page: 5, gapBefore: 2 },
    ]);
  });

  test('ends where Word noted that it did, once, and not before the first words', async () => {
    const rendered = { xml: '<w:r><w:lastRenderedPageBreak/></w:r>' };
    expect(
      await readLines([
        { runs: [rendered, 'Ekar'] },
        '\f',
        { runs: [rendered, 'Tallar'] },
        { runs: ['Granar', rendered, ' och almar'] },
        'Lindar',
      ]),
    ).toMatchObject([
      { text: 'Ekar', page: 1 },
      { text: 'Tallar', page: 2 },
      { text: 'Granar och almar', page: 2, whole: true },
      { text: 'Lindar', page: 3 },
    ]);
  });

  test('ends before a paragraph whose style says so', async () => {
    const styles = [{ id: 'Sida', paragraph: '<w:pageBreakBefore/>' }];
    const lines = await readLines(
      [
        'Ekar',
        { runs: 'Tallar', style: 'Sida' },
        { runs: 'Granar', style: 'Sida', properties: '<w:pageBreakBefore w:val="false"/>' },
      ],
      { styles },
    );
    expect(lines.map(({ page }) => page)).toEqual([1, 2, 2]);
  });

  test('ends with a section, unless the next one goes on upon it', async () => {
    const end = (type: string) => ({ runs: 'Ekar', properties: `<w:sectPr>${type}</w:sectPr>` });
    const lines = await readLines(
      [end(''), end('<w:type w:val="nextPage"/>'), end('<w:type w:val="continuous"/>'), 'Tallar'],
      { section: '<w:type w:val="oddPage"/>' },
    );
    expect(lines.map(({ page }) => page)).toEqual([1, 2, 2, 3]);
  });
});
