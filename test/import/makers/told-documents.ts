import { makeDocx } from '../../../scripts/bench/makers/make-docx.ts';
import { drawScan, makePdf, pdfFromLines } from '../../../scripts/bench/makers/make-pdf.ts';
import { compoundFile } from './compound-file.ts';

/** A document of which somebody must be told. `words`: of the sentence that says it. */
interface ToldDocument {
  readonly fileName: string;
  readonly words: string;
  /** Words of the line where it is told; undefined where the whole file is refused. */
  readonly line: string | undefined;
  /** `day`: of the meeting that it holds. */
  readonly make: (day: string) => Uint8Array | Promise<Uint8Array>;
}

const head = (day: string) => ['Minnesanteckningar', 'Socialchefsnätverket Skogslandet', day, '1. Avtal'];
const UNSEEN = 'Beslut: att avslå avtalet.';

type Pdf = Parameters<Parameters<typeof makePdf>[0]>[0];

function pdfWith(draw: (pdf: Pdf) => void): (day: string) => Promise<Uint8Array> {
  return (day) =>
    makePdf((pdf) => {
      for (const [index, line] of head(day).entries()) pdf.text(line, 70, 70 + index * 20);
      draw(pdf);
    });
}

function wordWith(properties: string): (day: string) => Uint8Array {
  const xml = `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${UNSEEN}</w:t></w:r></w:p>`;
  return (day) => makeDocx({ body: [...head(day), { xml }] });
}

const textWith = (line: string) => (day: string) => Buffer.from([...head(day), line, ''].join('\n'));
const hides = { words: 'ord som inte syns i dokumentet', line: 'att avslå avtalet' };
const turns = { words: 'vänder skrivriktningen', line: 'Mötet avsl' };

/** What is locked, old, unseen or turned, in every format that can be it. */
export const TOLD_DOCUMENTS: readonly ToldDocument[] = [
  ...[
    { fileName: 'lösenord.docx', words: 'Filen är skyddad med lösenord', make: () => compoundFile('EncryptedPackage') },
    {
      fileName: 'lösenord.pdf',
      words: 'Filen är skyddad med lösenord (PDF',
      make: (day: string) => pdfFromLines(head(day), { password: 'hemligt' }),
    },
    { fileName: 'gammalt.doc', words: 'ett gammalt Word-dokument (.doc)', make: () => compoundFile('WordDocument') },
    { fileName: 'gammal.xls', words: 'en gammal Excel-arbetsbok (.xls)', make: () => compoundFile('Workbook') },
    {
      fileName: 'gammal.ppt',
      words: 'en gammal PowerPoint-presentation (.ppt)',
      make: () => compoundFile('PowerPoint Document'),
    },
    {
      fileName: 'gammal.wpd',
      words: 'WordPerfect',
      make: () => Buffer.concat([Buffer.from([0xff, 0x57, 0x50, 0x43]), Buffer.alloc(600)]),
    },
  ].map((refused) => ({ ...refused, line: undefined })),
  {
    fileName: 'osynligt.pdf',
    ...hides,
    make: pdfWith((pdf) => void pdf.addContent('3 Tr').text(UNSEEN, 70, 200).addContent('0 Tr')),
  },
  { fileName: 'vitt.pdf', ...hides, make: pdfWith((pdf) => void pdf.fillColor('white').text(UNSEEN, 70, 200)) },
  { fileName: 'litet.pdf', ...hides, make: pdfWith((pdf) => void pdf.fontSize(1).text(UNSEEN, 70, 200)) },
  {
    fileName: 'skymt.pdf',
    ...hides,
    make: pdfWith((pdf) => void pdf.text(UNSEEN, 70, 200).rect(60, 190, 300, 30).fill('black')),
  },
  { fileName: 'vitt.docx', ...hides, make: wordWith('<w:color w:val="FFFFFF"/>') },
  { fileName: 'litet.docx', ...hides, make: wordWith('<w:sz w:val="2"/>') },
  { fileName: 'vänt.docx', ...turns, make: (day) => makeDocx({ body: [...head(day), 'Mötet avsl\u202Eut\u202Cas.'] }) },
  { fileName: 'vänt.txt', ...turns, make: textWith('Mötet avsl\u2067ut\u2069as.') },
  {
    fileName: 'osynliga-tecken.txt',
    words: 'tecken som',
    line: 'Mötet avsl',
    make: textWith('Mötet avsl\u200Butas och \u{E0061}\u{E0062} är slut.'),
  },
  {
    fileName: 'inskannat.pdf',
    words: 'Filen är inskannad',
    line: 'Minnesanteckningar',
    make: (day) =>
      makePdf((pdf) => {
        drawScan(pdf);
        pdf.addContent('3 Tr');
        for (const [index, line] of [
          ...head(day),
          ...Array.from({ length: 8 }, () => 'Mötet godkände planen för hela året.'),
        ].entries())
          pdf.text(line, 70, 70 + index * 20);
        pdf.addContent('0 Tr');
      }),
  },
];
