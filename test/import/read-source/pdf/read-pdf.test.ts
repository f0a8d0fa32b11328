import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../../src/import/read-source/read-source.ts';
import type { ReadSource, SourceLine } from '../../../../src/import/source-document.ts';
import {
  drawLine,
  drawScan,
  makePdf,
  pdfFromLines,
  type PdfLine,
  type PdfOptions,
} from '../../../../scripts/bench/makers/make-pdf.ts';
import { rawPdf, streamObject } from '../../makers/raw-pdf.ts';
import { runs } from '../../../runs.ts';

async function readLines(lines: readonly PdfLine[], options?: PdfOptions): Promise<readonly SourceLine[]> {
  return linesOf(await readSource(await pdfFromLines(lines, options), 'a.pdf'));
}

async function readDrawn(draw: (pdf: PDFKit.PDFDocument) => void): Promise<ReadSource> {
  return readSource(await makePdf(draw), 'a.pdf');
}

function linesOf({ document }: ReadSource): readonly SourceLine[] {
  return document?.lines ?? [];
}

function textsOf(read: ReadSource): readonly string[] {
  return linesOf(read).map(({ text }) => text);
}

/** A page in a typeface that says of its hyphen, `\\255`, that it is another letter. */
function pdfNaming(letter: string, content: string): Uint8Array {
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] /MediaBox [0 0 595 842] >>',
    '<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /T 5 0 R >> >> >>',
    streamObject('', content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>',
    streamObject(
      '',
      `1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <0020> endbfrange 1 beginbfchar <AD> <${letter}> endbfchar`,
    ),
  ]);
}

const COLUMN = [
  'Arbetet med den nya planen går',
  'vidare enligt vad som sades sist',
  'och de tre kommunerna i norr har',
  'redan skickat in underlag.',
  'Gruppen möts igen i maj månad',
  'när utredningen är helt klar.',
];

/** A page of lines at these distances from the one above. */
async function gapsBetween(distances: readonly number[]): Promise<readonly number[]> {
  const read = await readDrawn((pdf) => {
    let y = 90;
    for (const distance of [0, ...distances]) {
      y += distance;
      drawLine(pdf, 'Ekarna växer längs ån', 70, y);
    }
  });
  return linesOf(read)
    .slice(1)
    .map(({ gapBefore }) => gapBefore);
}

describe('the lines of a PDF', () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ['most paragraphs are one line long', [15, 30, 30, 30, 15, 30, 30, 15], [0, 1, 1, 1, 0, 1, 1, 0]],
    ['lines stand far apart', [24, 24, 24, 24, 24, 24, 24, 24], [0, 0, 0, 0, 0, 0, 0, 0]],
    ['lines stand far apart but two', [24, 24, 24, 24, 24, 13, 24, 24, 24], [0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ])('are as far apart as their paragraphs say where %s', async (_what, distances, gaps) => {
    expect(await gapsBetween(distances)).toEqual(gaps);
  });

  test('come with number, page, height and the room before them', async () => {
    const lines = await readLines([
      'Protokoll från mötet',
      '',
      'Plats: Ängåker',
      'Tid: kl. 9',
      '',
      '',
      '§ 1 Val',
      ...COLUMN,
    ]);
    expect(
      lines.slice(0, 5).map(({ number, page, gapBefore, indent, text }) => [number, page, gapBefore, indent, text]),
    ).toEqual([
      [1, 1, 0, 0, 'Protokoll från mötet'],
      [2, 1, 1, 0, 'Plats: Ängåker'],
      [3, 1, 0, 0, 'Tid: kl. 9'],
      [4, 1, 2, 0, '§ 1 Val'],
      [5, 1, 0, 0, COLUMN[0]],
    ]);
    expect(lines[0]?.height).toBeCloseTo(0.88, 1);
    expect(lines.map(({ height = 0 }) => height)).toEqual(
      lines.map(({ height = 0 }) => height).toSorted((a, b) => b - a),
    );
  });

  test('keep headers, footers and page numbers, with the place that tells them', async () => {
    const lines = await readLines(
      Array.from({ length: 60 }, (_, index) => `Rad nummer ${index + 1} med några ord till`),
      { header: 'Ängsnätverket', footer: 'Sida {sida} ({sidor})' },
    );
    expect(lines.filter(({ height = 0 }) => height > 0.93).map(({ page, text }) => [page, text])).toEqual([
      [1, 'Ängsnätverket'],
      [2, 'Ängsnätverket'],
    ]);
    expect(lines.filter(({ height = 0 }) => height < 0.07).map(({ page, text }) => [page, text])).toEqual([
      [1, 'Sida 1 (2)'],
      [2, 'Sida 2 (2)'],
    ]);
    expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
  });

  test('are indented in letters', async () => {
    const read = await readDrawn((pdf) => {
      for (const [index, x] of [100, 100, 122, 100, 144].entries()) drawLine(pdf, 'Rad med ord', x, 100 + index * 15);
    });
    expect(linesOf(read).map(({ indent }) => indent)).toEqual([0, 0, 4, 0, 8]);
  });

  test('are bold where all their letters are', async () => {
    const lines = await readLines([
      [{ text: '§ 4 Val', bold: true }],
      ['a) ', { text: 'Beslut', bold: true }],
      'val',
      ['4. ', { text: 'Val', bold: true }],
    ]);
    expect(lines.map(({ bold }) => bold)).toEqual([true, false, false, true]);
  });

  test('link where the file does; other addresses are dropped and told', async () => {
    const read = await readSource(
      await pdfFromLines([
        [
          'Se ',
          { text: 'planen här', link: 'https://exempel.se/plan' },
          ', brev till ',
          { text: 'Ada', link: 'mailto:ada@exempel.se' },
          ' och ',
          { text: 'fil', link: 'ftp://exempel.se/fil' },
        ],
      ]),
      'a.pdf',
    );
    expect(linesOf(read).map(({ text, links }) => [text, links])).toEqual([
      [
        'Se planen här, brev till Ada och fil',
        [
          { start: 3, end: 13, url: 'https://exempel.se/plan' },
          { start: 25, end: 28, url: 'mailto:ada@exempel.se' },
        ],
      ],
    ]);
    expect(read.problems).toEqual([{ code: 'link-dropped', line: 1, details: { url: 'ftp://exempel.se/fil' } }]);
  });
});

describe('a line drawn through words', () => {
  test('is kept apart from certain strikes, and told', async () => {
    const read = await readSource(
      await pdfFromLines([
        'Närvarande:',
        [
          'Ada Berg, ',
          { text: 'Bo Ek', strike: true },
          ', ',
          { text: 'Cleo', underline: true },
          ' och ',
          { text: 'Disa Öhman (tf)', strike: true },
        ],
      ]),
      'a.pdf',
    );
    expect(
      linesOf(read).map(({ text, strikes, drawnStrikes }) => [
        text,
        strikes,
        drawnStrikes.map(({ start, end }) => text.slice(start, end)),
      ]),
    ).toEqual([
      ['Närvarande:', [], []],
      ['Ada Berg, Bo Ek, Cleo och Disa Öhman (tf)', [], ['Bo Ek', 'Disa Öhman (tf)']],
    ]);
    expect(read.problems).toEqual([
      { code: 'strike-uncertain', line: 2, details: { text: 'Bo Ek' } },
      { code: 'strike-uncertain', line: 2, details: { text: 'Disa Öhman (tf)' } },
    ]);
  });

  test('may be a thin box, and ends with its cell', async () => {
    const read = await readDrawn((pdf) => {
      for (const [index, row] of [
        'Ödeby\tAda Berg\tBo Ek',
        'Åby\tCleo Dahl\tDisa Öhman',
        'Ån\tEva Ulv\tFia Gran',
      ].entries())
        drawLine(pdf, row, 70, 100 + index * 15);
      pdf.rect(200, 119.5, 320, 0.8).fill();
    });
    expect(read.problems).toEqual([
      { code: 'strike-uncertain', line: 2, details: { text: 'Cleo Dahl' } },
      { code: 'strike-uncertain', line: 2, details: { text: 'Disa Öhman' } },
    ]);
  });

  test('is none where it lies under the words, between lines, or frames a table', async () => {
    const read = await readDrawn((pdf) => {
      drawLine(pdf, 'Ett\tTvå', 70, 100);
      drawLine(pdf, 'Tre\tFyra', 70, 116);
      for (const y of [97, 111, 113.5, 128]) pdf.moveTo(68, y).lineTo(300, y).lineWidth(0.5).stroke();
      pdf.rect(60, 90, 300, 60).stroke();
      pdf.rect(68, 99, 200, 10).fillOpacity(0.2).fill('yellow');
    });
    expect(read.problems).toEqual([]);
  });
});

describe('the words of a line', () => {
  test('are divided by room, not by how the file draws them', async () => {
    const read = await readDrawn((pdf) => {
      drawLine(pdf, ['sam', 'verk', 'an ', 'i', ' norr'], 70, 100);
      drawLine(pdf, 'två', 70, 130);
      pdf.text('ord', 70 + pdf.widthOfString('två') + 3, 130, { lineBreak: false });
      pdf.text('BESLUT NU', 70, 160, { lineBreak: false, characterSpacing: 4 });
      pdf.text('fast ord', 70, 190, { lineBreak: false, wordSpacing: 12 });
    });
    expect(textsOf(read)).toEqual(['samverkan i norr', 'två ord', 'BESLUT NU', 'fast ord']);
  });

  test('take a raised number into their line', async () => {
    const read = await readDrawn((pdf) => {
      drawLine(pdf, 'enligt avtalet', 70, 100);
      const end = 70 + pdf.widthOfString('enligt avtalet');
      drawLine(pdf, 'som gäller', end + 10, 100);
      pdf.fontSize(7).text('2', end, 98, { lineBreak: false });
    });
    expect(textsOf(read)).toEqual(['enligt avtalet2 som gäller']);
  });

  test('take an accent to the letter that it stands over', async () => {
    const read = await readDrawn((pdf) => {
      drawLine(pdf, 'Alvsborg', 70, 100);
      pdf.text('\u00A8', 70 + pdf.widthOfString('A') / 2 - 1.8, 99, { lineBreak: false });
    });
    expect(textsOf(read)).toEqual(['Älvsborg']);
  });

  /** Lines in a typeface whose hyphen is a soft one, as some of Word's are. `~` stands for it. */
  async function readSoft(...lines: readonly string[]): Promise<readonly string[]> {
    const text = lines.map((line) => `(${line.replaceAll('~', '\\255')}) Tj 0 -15 Td`).join(' ');
    return textsOf(await readSource(pdfNaming('00AD', `BT /T 12 Tf 70 700 Td ${text} ET`), 'a.pdf'));
  }

  test('are joined at a soft hyphen', async () => {
    expect(await readSoft('en sam~', 'verkan om')).toEqual(['en samverkan', 'om']);
  });

  test('have a hyphen where a soft one is drawn within a line, and then everywhere', async () => {
    expect(await readSoft('till Malung~Salen och BBIC~', 'samordnaren')).toEqual([
      'till Malung-Salen och BBIC-samordnaren',
    ]);
  });

  const word = fc.stringMatching(/^[a-zåäöA-ZÅÄÖ0-9.,()–:]{1,12}$/);
  const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));

  test('are those that were printed, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 80 }), async (lines) => {
        const printed = lines
          .join(' ')
          .split(' ')
          .filter((part) => part !== '');
        expect((await readLines(lines)).flatMap(({ text }) => text.split(/[ \t]/))).toEqual(printed);
      }),
      { numRuns: runs(60) },
    );
  });

  test('are said once where they are drawn twice to look bold', async () => {
    const read = await readDrawn((pdf) => {
      drawLine(pdf, 'Beslut om val', 70, 100);
      drawLine(pdf, 'Beslut om val', 70.4, 100);
      drawLine(pdf, 'Beslut om val', 70, 130);
    });
    expect(linesOf(read).map(({ text, bold }) => [text, bold])).toEqual([
      ['Beslut om val', true],
      ['Beslut om val', false],
    ]);
  });

  test('are columns where the lines around have them at the same place', async () => {
    const lines = await readLines([
      'Ödeby\tAda Berg',
      'Granåker-Sälen\tBo Ek\tCleo Dahl',
      'Åby\tDisa Öhman',
      'Sekreterare: Eva Ulv',
      'Blad\t\t4',
    ]);
    expect(lines.map(({ text }) => text)).toEqual([
      'Ödeby\tAda Berg',
      'Granåker-Sälen\tBo Ek\tCleo Dahl',
      'Åby\tDisa Öhman',
      'Sekreterare: Eva Ulv',
      'Blad 4',
    ]);
  });

  test('have no column after the number of an item', async () => {
    const read = await readDrawn((pdf) => {
      for (const [index, words] of ['Mötets öppnande', 'Val av justerare', 'Rapporter'].entries()) {
        drawLine(pdf, `${index + 1}.`, 70, 100 + index * 15);
        drawLine(pdf, words, 120, 100 + index * 15);
      }
    });
    expect(textsOf(read)).toEqual(['1. Mötets öppnande', '2. Val av justerare', '3. Rapporter']);
  });
});

describe('a drawn table', () => {
  /** Cells of a width each, rows of a height each, with a line around every cell. */
  function drawTable(
    pdf: PDFKit.PDFDocument,
    top: number,
    rows: readonly (readonly (readonly string[])[])[],
    widths: readonly number[],
  ): number {
    let y = top;
    for (const row of rows) {
      const height = 6 + 14 * Math.max(...row.map((lines) => lines.length));
      let x = 70;
      for (const [index, lines] of row.entries()) {
        const width = widths[index] ?? 100;
        pdf.rect(x, y, width, height).lineWidth(0.5).stroke();
        for (const [line, words] of lines.entries()) drawLine(pdf, words, x + 4, y + 4 + line * 14);
        x += width;
      }
      y += height;
    }
    return y;
  }

  const ROWS = [
    [['Ärende'], ['Beslut'], ['Ansvarig']],
    [['Plan för nya chefers', 'introduktion'], ['Att ta fram ett förslag till'], ['Ada Berg', 'Bo Ek', 'Cleo Dahl']],
    [['Enkät om kommu-', 'nernas hälso-', 'och sjukvård'], ['Att svara', 'Att följa upp'], []],
    [[], ['Att vänta'], ['Ada Berg']],
  ];

  test('is read row by row, its cells whole', async () => {
    const read = await readDrawn((pdf) => {
      drawLine(pdf, 'Före tabellen, om kommunernas planer', 70, 80);
      const end = drawTable(pdf, 110, ROWS, [130, 160, 100]);
      drawLine(pdf, 'Efter tabellen', 70, end + 20);
      drawTable(
        pdf,
        end + 60,
        [
          [['A'], ['B']],
          [['C'], ['D']],
        ],
        [50, 50],
      );
    });
    expect(linesOf(read).map(({ table, text }) => [table, text])).toEqual([
      [undefined, 'Före tabellen, om kommunernas planer'],
      [1, 'Ärende\tBeslut\tAnsvarig'],
      [1, 'Plan för nya chefers introduktion\tAtt ta fram ett förslag till\tAda Berg\nBo Ek\nCleo Dahl'],
      [1, 'Enkät om kommunernas hälso- och sjukvård\tAtt svara\nAtt följa upp'],
      [1, 'Att vänta\tAda Berg'],
      [undefined, 'Efter tabellen'],
      [2, 'A\tB'],
      [2, 'C\tD'],
    ]);
    expect(read.problems).toEqual([]);
  });

  test('keeps what is struck in its cells', async () => {
    const read = await readDrawn((pdf) => {
      drawTable(
        pdf,
        110,
        [
          [['Ödeby'], ['Ada Berg', 'Bo Ek']],
          [['Åby'], ['Cleo Dahl']],
        ],
        [100, 120],
      );
      pdf
        .moveTo(174, 132)
        .lineTo(174 + pdf.widthOfString('Bo Ek'), 132)
        .lineWidth(0.7)
        .stroke();
    });
    expect(
      linesOf(read).map(({ text, drawnStrikes }) => [
        text,
        drawnStrikes.map(({ start, end }) => text.slice(start, end)),
      ]),
    ).toEqual([
      ['Ödeby\tAda Berg\nBo Ek', ['Bo Ek']],
      ['Åby\tCleo Dahl', []],
    ]);
    expect(read.problems).toEqual([{ code: 'strike-uncertain', line: 1, details: { text: 'Bo Ek' } }]);
  });

  test('is no frame around lines of text', async () => {
    const read = await readDrawn((pdf) => {
      for (const [index, line] of COLUMN.entries()) drawLine(pdf, line, 80, 120 + index * 15);
      pdf.rect(70, 110, 300, 120).stroke();
      pdf.rect(66, 106, 308, 128).stroke();
    });
    expect(linesOf(read).map(({ table, text }) => [table, text])).toEqual(COLUMN.map((line) => [undefined, line]));
  });
});

describe('columns', () => {
  const right = COLUMN.map((line) => line.toUpperCase().slice(0, 24).trim());

  test('of running text are read one after the other', async () => {
    const read = await readDrawn((pdf) => {
      drawLine(pdf, 'En rubrik som går över båda spalterna och är så lång att den gör det', 70, 100);
      for (const [index, line] of COLUMN.entries()) drawLine(pdf, line, 70, 130 + index * 15);
      for (const [index, line] of right.entries()) drawLine(pdf, line, 300, 134 + index * 15);
      drawLine(pdf, 'Efter spalterna går texten åter över hela sidan, från kant till kant', 70, 250);
    });
    expect(textsOf(read)).toEqual([
      'En rubrik som går över båda spalterna och är så lång att den gör det',
      ...COLUMN,
      ...right,
      'Efter spalterna går texten åter över hela sidan, från kant till kant',
    ]);
    expect(linesOf(read).map(({ indent }) => indent)).toEqual(linesOf(read).map(() => 0));
  });

  test('leave what stands under both for afterwards', async () => {
    const read = await readDrawn((pdf) => {
      for (const [index, line] of COLUMN.entries()) drawLine(pdf, line, 70, 130 + index * 15);
      for (const [index, line] of right.entries()) drawLine(pdf, line, 300, 130 + index * 15);
      drawLine(pdf, '3. Nästa punkt', 70, 250);
      drawLine(pdf, 'Texten under punkten går över hela sidans bredd, från kant till kant', 70, 280);
    });
    expect(textsOf(read).slice(-3)).toEqual([
      right.at(-1),
      '3. Nästa punkt',
      'Texten under punkten går över hela sidans bredd, från kant till kant',
    ]);
  });

  test('of a table stay in rows', async () => {
    const rows = [
      'Ödeby\tAda Berg',
      'Åby\tBo Ek',
      'Ån\tCleo Dahl',
      'Ängby\tDisa Öhman',
      'Örby\tEva Ulv',
      'Gran\tFia Gran',
    ];
    expect((await readLines(rows)).map(({ text }) => text)).toEqual(rows);
    const framed = await readDrawn((pdf) => {
      for (const [index, line] of COLUMN.entries()) {
        drawLine(pdf, line, 70, 130 + index * 20);
        drawLine(pdf, right[index] ?? '', 300, 130 + index * 20);
        pdf
          .moveTo(68, 145 + index * 20)
          .lineTo(500, 145 + index * 20)
          .stroke();
      }
    });
    expect(textsOf(framed)).toEqual(COLUMN.map((line, index) => `${line}\t${right[index] ?? ''}`));
  });

  test('flow over pages', async () => {
    const words = Array.from({ length: 130 }, (_, index) => `Rad ${index} har så många ord att den fyller`);
    const read = await pdfFromLines(words, { columns: 2 });
    expect(textsOf(await readSource(read, 'a.pdf'))).toEqual(words);
  });
});

describe('what cannot be read', () => {
  test('is told where it is turned on the page', async () => {
    const read = await readDrawn((pdf) => {
      drawLine(pdf, 'Protokoll från mötet', 70, 100);
      pdf.rotate(-90, { origin: [40, 400] }).text('Utkast', 40, 400, { lineBreak: false });
    });
    expect(textsOf(read)).toEqual(['Protokoll från mötet']);
    expect(read.problems).toEqual([
      { code: 'source-part-unread', line: 1, details: { what: expect.stringContaining('sidan 1') } },
    ]);
  });

  test('but a page on its side is laid upright', async () => {
    const read = await readDrawn((pdf) => {
      pdf.rotate(90, { origin: [300, 300] });
      for (const [index, line] of ['Ödeby\tAda Berg', 'Åby\tBo Ek'].entries())
        drawLine(pdf, line, 100, 300 + index * 15);
    });
    expect(textsOf(read)).toEqual(['Ödeby\tAda Berg', 'Åby\tBo Ek']);
    expect(read.problems).toEqual([]);
  });

  test('are pages that are pictures', async () => {
    const scanned = await readDrawn((pdf) => {
      drawScan(pdf);
      pdf.addPage();
      drawScan(pdf);
      drawLine(pdf, 'Sida 2', 500, 800);
    });
    expect(scanned).toEqual({
      document: undefined,
      problems: [{ code: 'source-scanned', line: 1, details: { pages: 2 } }],
    });
  });

  test('are told where they are some of the pages', async () => {
    const read = await readDrawn((pdf) => {
      for (const page of [1, 2, 3, 4, 5]) {
        if (page > 1) pdf.addPage();
        if (page === 2 || page === 3 || page === 5) drawScan(pdf);
        else drawLine(pdf, `Protokoll sidan ${page}`, 70, 100);
      }
    });
    expect(linesOf(read).map(({ page, text }) => [page, text])).toEqual([
      [1, 'Protokoll sidan 1'],
      [4, 'Protokoll sidan 4'],
    ]);
    expect(read.problems).toEqual([
      { code: 'source-part-unread', line: 2, details: { what: 'sidorna 2–3, 5, som är bilder' } },
    ]);
  });

  test.each([
    [3, 'source-part-unread', 1],
    [60, 'source-broken', undefined],
  ])('are letters that the file gives no name: %i of a hundred', async (count, code, lines) => {
    const { document, problems } = await readSource(
      pdfNaming('E123', `BT /T 6 Tf 20 700 Td (${'\\255'.repeat(count)}${'a'.repeat(100 - count)}) Tj ET`),
      'a.pdf',
    );
    expect(document?.lines.length).toBe(lines);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('is a file without words', async () => {
    expect((await readDrawn(() => {})).problems.map(({ code }) => code)).toEqual(['source-empty']);
  });

  test('is a file behind a password, but not one that only its owner may change', async () => {
    expect(await readSource(await pdfFromLines(['Val'], { password: 'hemligt' }), 'a.pdf')).toEqual({
      document: undefined,
      problems: [{ code: 'source-locked', line: 1, details: { format: 'PDF' } }],
    });
    expect((await readLines(['Val'], { ownerPassword: 'hemligt' })).map(({ text }) => text)).toEqual(['Val']);
  });
});
