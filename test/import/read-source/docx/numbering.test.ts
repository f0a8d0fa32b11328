import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../../src/import/read-source/docx/number-format.ts';
import type { DocxList, DocxParagraph } from '../../../../scripts/bench/makers/docx-description.ts';
import { readLine, readLines, readTexts } from './read-made.ts';

/** Paragraphs of a list, each with the words `x`; the levels say how deep each lies. */
function listed(list: string, ...levels: readonly number[]): readonly DocxParagraph[] {
  return levels.map((level) => ({ runs: 'x', list, level }));
}

async function readLabels(
  paragraphs: readonly (DocxParagraph | string)[],
  lists: Readonly<Record<string, DocxList>> = {},
): Promise<readonly (string | undefined)[]> {
  return (await readLines(paragraphs, { lists })).map(({ label }) => label);
}

describe('a number that Word adds', () => {
  test('stands first in the text, and apart', async () => {
    expect(await readLine({ runs: '\tEkar', list: 'decimal' })).toMatchObject({
      text: '1. Ekar',
      label: '1.',
      indent: 0,
    });
    expect(await readLine({ runs: 'Ekar', list: 'paragraph' })).toMatchObject({ text: '§ 1 Ekar', label: '§ 1' });
  });

  test('goes on past other paragraphs, and counts empty ones', async () => {
    expect(
      await readLabels([...listed('decimal', 0), 'y', { runs: '', list: 'decimal' }, ...listed('decimal', 0)]),
    ).toEqual(['1.', undefined, '2.', '3.']);
  });

  test('stands alone where it has no words; a bullet then does not', async () => {
    expect(await readLines([{ runs: '', list: 'decimal' }, { runs: '', list: 'bullet' }, 'x'])).toMatchObject([
      { text: '1.', label: '1.' },
      { text: 'x', gapBefore: 1 },
    ]);
  });

  test('goes with the first of several lines', async () => {
    expect(await readTexts([{ runs: '\nEkar\nTallar', list: 'decimal' }])).toEqual(['1. Ekar', 'Tallar']);
  });

  test.each([
    ['decimal', '3', '30'],
    ['decimalZero', '03', '30'],
    ['lowerLetter', 'c', 'dd'],
    ['upperLetter', 'C', 'DD'],
    ['lowerRoman', 'iii', 'xxx'],
    ['upperRoman', 'III', 'XXX'],
    ['none', '', ''],
    ['okänd', '3', '30'],
  ])('of the format %s is “%s” for 3 and “%s” for 30', (format, three, thirty) => {
    expect([formatNumber(3, format), formatNumber(30, format)]).toEqual([three, thirty]);
  });

  test.each([
    [1994, 'upperRoman', 'MCMXCIV'],
    [0, 'lowerRoman', '0'],
    [4_000, 'upperRoman', '4000'],
    [26, 'lowerLetter', 'z'],
    [52, 'lowerLetter', 'zz'],
    [781, 'lowerLetter', '781'],
    [-1, 'lowerLetter', '-1'],
  ])('%i in %s is %s', (number, format, printed) => {
    expect(formatNumber(number, format)).toBe(printed);
  });

  test.each(['\uF0B7', 'o', '-', '–', '§', 'ü'])('that is the bullet “%s” is always •', async (text) => {
    expect(
      await readLine({ runs: 'Ekar', list: 'egen' }, { lists: { egen: [{ format: 'bullet', text }] } }),
    ).toMatchObject({ text: '• Ekar', label: '•' });
  });

  test('that is a bullet of words is those words', async () => {
    expect(
      await readLine(
        { runs: 'godkänna ekarna', list: 'satser' },
        { lists: { satser: [{ format: 'bullet', text: 'att' }] } },
      ),
    ).toMatchObject({ text: 'att godkänna ekarna', label: 'att' });
  });

  test('is missing where the list has none, or the paragraph takes it away', async () => {
    const styles = [{ id: 'Numrerad', list: 'decimal' }];
    expect(
      await readTexts(
        [
          { runs: 'x', list: 'tom' },
          { runs: 'x', style: 'Numrerad', list: null },
          { runs: 'x', properties: '<w:numPr><w:numId w:val="99"/></w:numPr>' },
        ],
        { styles, lists: { tom: [{ format: 'none', text: '' }] } },
      ),
    ).toEqual(['x', 'x', 'x']);
  });

  test.each([
    ['<w:suff w:val="nothing"/>', '§ %1', '§ 1x'],
    ['<w:suff w:val="nothing"/>', '§ %1\u00A0', '§ 1 x'],
    ['<w:suff w:val="space"/>', '§ %1', '§ 1 x'],
    ['<w:suff w:val="tab"/>', '§ %1', '§ 1 x'],
  ])('with %s after “%s” gives “%s”', async (more, text, expected) => {
    expect(
      (await readLine({ runs: 'x', list: 'egen' }, { lists: { egen: [{ format: 'decimal', text, more }] } })).text,
    ).toBe(expected);
  });

  test('in a format of its own has the zeros of its pattern', async () => {
    const more =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">${more}<w:lvlText w:val="Dnr %1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    expect(
      await readTexts([{ runs: 'x', properties: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' }], {
        files: { 'word/numbering.xml': numbering },
      }),
    ).toEqual(['Dnr 001 x']);
  });
});

describe('a list of several levels', () => {
  test('prints the numbers of the outer ones', async () => {
    expect(await readLabels(listed('outline', 0, 1, 1, 2, 0, 1))).toEqual(['1.', '1.1', '1.2', '1.2.1', '2.', '2.1']);
  });

  test('starts an inner level anew after each outer one, and goes on past inner ones', async () => {
    expect(await readLabels(listed('decimal', 0, 1, 1, 0, 1, 0))).toEqual(['1.', 'a)', 'b)', '2.', 'a)', '3.']);
  });

  test('lets a level go on that never starts anew, or only after some', async () => {
    const levels = (restart: number) => ({
      egen: [
        { format: 'decimal', text: '%1' },
        { format: 'decimal', text: '%2' },
        { format: 'decimal', text: '%3', more: `<w:lvlRestart w:val="${restart}"/>` },
      ],
    });
    expect(await readLabels(listed('egen', 0, 2, 1, 2, 0, 2), levels(0))).toEqual(['1', '1', '2', '2', '2', '3']);
    expect(await readLabels(listed('egen', 0, 2, 1, 2, 0, 2), levels(1))).toEqual(['1', '1', '2', '2', '2', '1']);
  });

  test('counts an outer level that nobody wrote as begun', async () => {
    expect(await readLabels(listed('outline', 1, 1, 0))).toEqual(['1.1', '1.2', '2.']);
  });

  test('prints all in digits where a level says so, and starts where it says', async () => {
    const egen = [
      { format: 'upperRoman', text: '%1.', start: 4 },
      { format: 'decimal', text: '%1.%2', start: 0, more: '<w:isLgl/>' },
    ];
    expect(await readLabels(listed('egen', 0, 1, 1, 0), { egen })).toEqual(['IV.', '4.0', '4.1', 'V.']);
  });
});

describe('a list that is gone on with', () => {
  test('counts on where it is of the same definition', async () => {
    expect(await readLabels([...listed('decimal', 0, 0), ...listed('mer', 0)], { mer: { sameAs: 'decimal' } })).toEqual(
      ['1.', '2.', '3.'],
    );
  });

  test('starts anew where it says so, once, and the first list goes on from there', async () => {
    const lists = { ny: { sameAs: 'decimal', startAt: 7 } };
    expect(
      await readLabels(
        [...listed('decimal', 0, 0), ...listed('ny', 0, 0), ...listed('decimal', 0), ...listed('ny', 0)],
        lists,
      ),
    ).toEqual(['1.', '2.', '7.', '8.', '9.', '10.']);
  });

  test('counts by itself where its definition is another', async () => {
    expect(
      await readLabels([
        ...listed('decimal', 0),
        ...listed('letter', 0),
        ...listed('decimal', 0),
        ...listed('letter', 0),
      ]),
    ).toEqual(['1.', 'a)', '2.', 'b)']);
  });
});

describe('a list of a style', () => {
  test('numbers its paragraphs, those of styles based on it too', async () => {
    const styles = [
      { id: 'Punkt', list: 'outline' },
      { id: 'Fet', basedOn: 'Punkt', run: '<w:b/>' },
      { id: 'Under', basedOn: 'Punkt', level: 1, list: 'outline' },
    ];
    expect(
      await readTexts(
        [
          { runs: 'x', style: 'Punkt' },
          { runs: 'x', style: 'Fet' },
          { runs: 'x', style: 'Under' },
        ],
        { styles },
      ),
    ).toEqual(['1. x', '2. x', '2.1 x']);
  });

  test('has the level that names the style', async () => {
    const styles = [
      { id: 'Rubrik1', name: 'heading 1', list: 'rubriker' },
      { id: 'Rubrik2', name: 'heading 2', list: 'rubriker' },
    ];
    const rubriker = [
      { format: 'decimal', text: '§ %1', more: '<w:pStyle w:val="Rubrik1"/>' },
      { format: 'lowerLetter', text: '%2)', more: '<w:pStyle w:val="Rubrik2"/>' },
    ];
    expect(
      await readLines(
        [
          { runs: 'x', style: 'Rubrik1' },
          { runs: 'x', style: 'Rubrik2' },
          { runs: 'x', style: 'Rubrik1' },
        ],
        { styles, lists: { rubriker } },
      ),
    ).toMatchObject([
      { text: '§ 1 x', heading: 1 },
      { text: 'a) x', heading: 2 },
      { text: '§ 2 x', heading: 1 },
    ]);
  });

  test('is found through a list style', async () => {
    const styles = [{ id: 'Liststil', kind: 'numbering' as const, list: 'decimal' }];
    const link =
      '<w:abstractNum w:abstractNumId="50"><w:numStyleLink w:val="Liststil"/></w:abstractNum><w:num w:numId="50"><w:abstractNumId w:val="50"/></w:num>';
    const circle =
      '<w:abstractNum w:abstractNumId="51"><w:numStyleLink w:val="Rund"/></w:abstractNum><w:num w:numId="51"><w:abstractNumId w:val="51"/></w:num>';
    const own =
      '<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Liststil"/><w:lvl w:ilvl="0"><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${own}${link}${circle}</w:numbering>`;
    const refer = (id: number) => ({
      runs: 'x',
      properties: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`,
    });
    expect(
      await readTexts([refer(50), refer(1), refer(51)], { styles, files: { 'word/numbering.xml': numbering } }),
    ).toEqual(['(1) x', '(2) x', 'x']);
  });
});

describe('the place of a numbered paragraph', () => {
  test('is where its label hangs', async () => {
    expect((await readLines(listed('decimal', 0, 1))).map(({ indent }) => indent)).toEqual([0, 3]);
  });

  test('is its own before its list’s, and its list’s before its style’s', async () => {
    const styles = [
      { id: 'Indragen', paragraph: '<w:ind w:left="2400"/>' },
      { id: 'Lista', list: 'decimal', paragraph: '<w:ind w:left="1560"/>' },
    ];
    const lines = await readLines(
      [
        { runs: 'x', list: 'decimal', indent: 1200 },
        { runs: 'x', list: 'decimal', style: 'Indragen' },
        { runs: 'x', style: 'Lista' },
      ],
      { styles },
    );
    expect(lines.map(({ indent }) => indent)).toEqual([7, 0, 10]);
  });
});
