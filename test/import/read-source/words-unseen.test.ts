import { describe, expect, test } from 'vitest';
import { makeDocx } from '../../../scripts/bench/makers/make-docx.ts';
import { drawScan, makePdf } from '../../../scripts/bench/makers/make-pdf.ts';
import type { DocxBlock } from '../../../scripts/bench/makers/docx-description.ts';
import { readSource } from '../../../src/import/read-source/read-source.ts';

type Pdf = Parameters<Parameters<typeof makePdf>[0]>[0];

async function told(bytes: Uint8Array): Promise<readonly string[]> {
  const { document, problems } = await readSource(bytes, 'a');
  return problems.map(({ code, line, details }) => {
    const words = 'words' in details ? details.words : JSON.stringify(details);
    expect(document?.lines.map(({ number }) => number)).toContain(line);
    return `${code} ${'how' in details ? details.how : ''} ${words}`;
  });
}

const COLOUR = 'words-unseen de har samma färg som det de står på';
const TINY = 'words-unseen de är mindre än 3 punkter höga';
const COVERED = 'words-unseen de ligger under något annat eller utanför den del av sidan som syns';
const UNDRAWN = 'words-unseen de är inlagda som osynlig text';

describe('words of a PDF that nobody sees are told', () => {
  test.each<[string, (pdf: Pdf) => void, string]>([
    ['drawn as nothing', (pdf) => void pdf.addContent('3 Tr').text('att avslå', 70, 200).addContent('0 Tr'), UNDRAWN],
    ['white on paper', (pdf) => void pdf.fillColor('white').text('att avslå', 70, 200), COLOUR],
    ['nearly white on paper', (pdf) => void pdf.fillColor('#f5f5f5').text('att avslå', 70, 200), COLOUR],
    ['black on black', (pdf) => void pdf.rect(60, 190, 300, 30).fill('black').text('att avslå', 70, 200), COLOUR],
    [
      'white on a white box',
      (pdf) =>
        void pdf.rect(60, 190, 300, 30).fill('black').rect(60, 190, 300, 30).fill('white').text('att avslå', 70, 200),
      COLOUR,
    ],
    ['seen through', (pdf) => void pdf.fillColor('black', 0.01).text('att avslå', 70, 200), UNDRAWN],
    [
      'as a pattern to cut',
      (pdf) => void pdf.addContent('7 Tr').text('att avslå', 70, 200).addContent('0 Tr'),
      UNDRAWN,
    ],
    [
      'outlined with nothing',
      (pdf) => void pdf.strokeOpacity(0).text('att avslå', 70, 200, { fill: false, stroke: true }),
      UNDRAWN,
    ],
    ['under a white box', (pdf) => void pdf.text('att avslå', 70, 200).rect(60, 190, 300, 30).fill('white'), COVERED],
    ['under a black bar', (pdf) => void pdf.text('att avslå', 70, 200).rect(60, 190, 300, 30).fill('black'), COVERED],
    [
      'outside what shows',
      (pdf) => void pdf.save().rect(300, 600, 50, 50).clip().text('att avslå', 70, 200).restore(),
      COVERED,
    ],
    ['of a hundredth of a point', (pdf) => void pdf.fontSize(0.01).text('att avslå', 70, 200), TINY],
    ['of two points', (pdf) => void pdf.fontSize(2).text('att avslå', 70, 200), TINY],
    [
      'of ten points made small',
      (pdf) => void pdf.save().scale(0.1).fontSize(10).text('att avslå', 700, 2_000).restore(),
      TINY,
    ],
  ])('%s', async (_how, draw, fault) => {
    const bytes = await makePdf((pdf) => {
      pdf.text('Mötet den 3 maj 2024', 70, 100);
      draw(pdf);
    });
    expect(await told(bytes)).toEqual([`${fault} att avslå`]);
  });

  test.each<[string, (pdf: Pdf) => void]>([
    [
      'white words in a dark head of a table',
      (pdf) => void pdf.rect(60, 190, 300, 30).fill('#003366').fillColor('white').text('Punkt', 70, 200),
    ],
    [
      'white words where only a part of a box shows',
      (pdf) =>
        void pdf
          .save()
          .rect(60, 190, 300, 30)
          .clip()
          .rect(0, 0, 595, 842)
          .fill('#003366')
          .restore()
          .fillColor('white')
          .text('Punkt', 70, 200),
    ],
    [
      'white words on a shape',
      (pdf) => void pdf.circle(100, 205, 80).fill('#003366').fillColor('white').text('Punkt', 70, 200),
    ],
    [
      'white words on a picture',
      (pdf) => {
        drawScan(pdf);
        pdf.fillColor('white').text('Punkt', 70, 200);
      },
    ],
    [
      'words behind a marker',
      (pdf) => void pdf.text('Punkt', 70, 200).fillColor('yellow', 0.4).rect(60, 190, 300, 30).fill(),
    ],
    [
      'words with a thick line through them',
      (pdf) => void pdf.text('Punkt', 70, 200).rect(60, 203, 60, 2).fill('black'),
    ],
    [
      'words that are painted twice',
      (pdf) =>
        void pdf
          .text('Punkt', 70, 200)
          .rect(60, 190, 300, 30)
          .fill('#eeeeee')
          .fillColor('black')
          .text('Punkt', 70, 200),
    ],
    [
      'letters that cut a painted ground',
      (pdf) => void pdf.addContent('q 7 Tr BT /F1 11 Tf 1 0 0 -1 70 200 Tm (Punkt) Tj ET 1 0 0 rg 0 0 595 842 re f Q'),
    ],
    [
      'words within the part that shows',
      (pdf) => void pdf.save().rect(60, 190, 300, 30).clip().text('Punkt', 70, 200).restore(),
    ],
    ['grey words', (pdf) => void pdf.fillColor('#999999').text('Punkt', 70, 200)],
    ['small print', (pdf) => void pdf.fontSize(4).text('Punkt', 70, 200)],
    [
      'outlined words',
      (pdf) => void pdf.fillColor('white').strokeColor('black').text('Punkt', 70, 200, { fill: true, stroke: true }),
    ],
  ])('but not %s', async (_what, draw) => {
    const bytes = await makePdf((pdf) => {
      pdf.text('Mötet den 3 maj 2024. '.repeat(8), 70, 100);
      draw(pdf);
    });
    expect((await told(bytes)).filter((fault) => fault.startsWith('words-unseen'))).toEqual([]);
  });

  test('a scan whose words a program has read is told as such, once', async () => {
    const page = (pdf: Pdf) => {
      drawScan(pdf);
      pdf
        .addContent('3 Tr')
        .fontSize(11)
        .text('Mötet godkände planen för året. '.repeat(8), 70, 100)
        .addContent('0 Tr');
    };
    const bytes = await makePdf((pdf) => {
      page(pdf);
      pdf.addPage();
      page(pdf);
    });
    expect(await told(bytes)).toEqual(['source-ocr  {"pages":"sidorna 1–2"}']);
  });
});

describe('words of a Word file that nobody sees are told', () => {
  const run = (properties: string, text = 'att avslå') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const paragraph = (runs: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
  const cell = (shading: string, content: string) => `<w:tc><w:tcPr>${shading}</w:tcPr>${content}</w:tc>`;
  const table = (cells: string, properties = '') =>
    `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tr>${cells}</w:tr></w:tbl>`;
  const shade = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  const filled = (fill: string) =>
    `<w14:textFill xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">${fill}</w14:textFill>`;
  const box = (fill: string, content: string) =>
    `<w:p><w:r><w:drawing><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><wps:spPr>${fill}</wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r></w:p>`;
  const oldBox = (attributes: string, content: string) =>
    `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" ${attributes}><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  const WHITE = '<w:color w:val="FFFFFF"/>';
  const read = (xml: string, styles: Parameters<typeof makeDocx>[0]['styles'] = []) =>
    told(makeDocx({ body: ['Mötet den 3 maj 2024', { xml } as DocxBlock], styles }));

  test.each([
    ['white on paper', paragraph(run(WHITE)), COLOUR],
    ['white of the theme', paragraph(run('<w:color w:val="000000" w:themeColor="background1"/>')), COLOUR],
    ['of the colour of their shading', paragraph(run(`<w:color w:val="112233"/>${shade('112233')}`)), COLOUR],
    [
      'of the colour of their highlight',
      paragraph(run('<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>')),
      COLOUR,
    ],
    ['of the colour of the paragraph', paragraph(run('<w:color w:val="112233"/>'), shade('112233')), COLOUR],
    ['white in a cell without shading', table(cell('', paragraph(run(WHITE)))), COLOUR],
    ['filled with nothing', paragraph(run(filled('<w14:noFill/>'))), UNDRAWN],
    [
      'seen through',
      paragraph(
        run(
          filled(
            '<w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill>',
          ),
        ),
      ),
      UNDRAWN,
    ],
    [
      'filled with the colour of paper',
      paragraph(run(filled('<w14:solidFill><w14:schemeClr w14:val="bg1"/></w14:solidFill>'))),
      COLOUR,
    ],
    [
      'of a tint of which nothing is left',
      paragraph(run('<w:color w:val="000000" w:themeColor="text1" w:themeTint="05"/>')),
      COLOUR,
    ],
    ['on a line without height', paragraph(run(''), '<w:spacing w:line="1" w:lineRule="exact"/>'), TINY],
    [
      'in a row without height',
      `<w:tbl><w:tblPr/><w:tr><w:trPr><w:trHeight w:val="1" w:hRule="exact"/></w:trPr>${cell('', paragraph(run('')))}</w:tr></w:tbl>`,
      TINY,
    ],
    [
      'white in a white box',
      box('<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>', paragraph(run(WHITE))),
      COLOUR,
    ],
    ['white in a white box of old', oldBox('fillcolor="white [3212]"', paragraph(run(WHITE))), COLOUR],
    ['of one point', paragraph(run('<w:sz w:val="2"/>')), TINY],
    ['a hundredth as wide', paragraph(run('<w:w w:val="1"/>')), TINY],
    ['in several pieces', paragraph(run(WHITE, 'att ') + run(WHITE, 'avslå')), COLOUR],
  ])('%s', async (_how, xml, fault) => {
    expect(await read(xml)).toEqual([`${fault} att avslå`]);
  });

  test.each([
    ['white words in a dark cell', table(cell(shade('003366'), paragraph(run(WHITE))))],
    ['white words in a dark box', box('<a:solidFill><a:srgbClr val="003366"/></a:solidFill>', paragraph(run(WHITE)))],
    ['white words in a box that may lie on a picture', box('<a:noFill/>', paragraph(run(WHITE)))],
    ['white words in a dark box of old', oldBox('fillcolor="#036"', paragraph(run(WHITE)))],
    ['words on lines that grow', paragraph(run(''), '<w:spacing w:line="1" w:lineRule="atLeast"/>')],
    [
      'words filled with a colour',
      paragraph(run(filled('<w14:solidFill><w14:srgbClr w14:val="333333"/></w14:solidFill>'))),
    ],
    ['white words in a dark table', table(cell('', paragraph(run(WHITE))), shade('003366'))],
    ['white words in a dark paragraph', paragraph(run(WHITE), shade('003366'))],
    ['white words with a dark highlight', paragraph(run(`${WHITE}<w:highlight w:val="darkBlue"/>`))],
    ['white words on a pattern', paragraph(run(`${WHITE}<w:shd w:val="pct50" w:color="000000" w:fill="FFFFFF"/>`))],
    ['words whose colour is left to Word', paragraph(run(`<w:color w:val="auto"/>${shade('000000')}`))],
    ['white spaces and stops', paragraph(run(WHITE, ' . '))],
    ['words of four points', paragraph(run('<w:sz w:val="8"/>'))],
  ])('but not %s', async (_what, xml) => {
    expect(await read(xml)).toEqual([]);
  });

  test('but not white words in a table whose style shades some of it', async () => {
    const xml = table(cell('', paragraph(run(WHITE))), '<w:tblStyle w:val="Dark"/>');
    const style = `<w:style w:type="table" w:styleId="Dark"><w:name w:val="Dark"/><w:tblStylePr w:type="firstRow"><w:tcPr>${shade('003366')}</w:tcPr></w:tblStylePr></w:style>`;
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${style}</w:styles>`;
    const body = ['Mötet den 3 maj 2024', { xml }];
    expect(await told(makeDocx({ body, files: { 'word/styles.xml': styles } }))).toEqual([]);
  });
});
