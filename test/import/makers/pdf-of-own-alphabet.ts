import { rawPdf, streamObject } from './raw-pdf.ts';

/**
 * A page of lines whose letters are codes of its own, as typesetters write them: å ä ö say what they are as a letter and
 * an accent, and ﬁ and ﬂ are one sign each.
 */
export function pdfOfOwnAlphabet(lines: readonly string[]): Uint8Array {
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    streamObject('', `BT /F1 11 Tf 16 TL 70 770 Td ${lines.map((line) => `<${encode(line)}> Tj T*`).join(' ')} ET`),
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [${FIRST_LIGATURE} /fi /fl] >> >>`,
    streamObject('', TO_UNICODE),
  ]);
}

const FIRST_LIGATURE = 128;
const LIGATURES = ['ﬁ', 'ﬂ'];
const DASH = 0x96;

/** Codes are those of Latin-1, but for the ligatures and the dash. */
const SIGNS: readonly (readonly [number, string])[] = [
  ...Array.from({ length: 95 }, (_, index): readonly [number, string] => [
    32 + index,
    String.fromCodePoint(32 + index),
  ]),
  ...Array.from({ length: 95 }, (_, index): readonly [number, string] => [
    161 + index,
    String.fromCodePoint(161 + index),
  ]),
  ...LIGATURES.map((sign, index): readonly [number, string] => [FIRST_LIGATURE + index, sign]),
  [DASH, '–'],
];

function encode(line: string): string {
  return [...line.normalize('NFC')]
    .map((letter) => {
      const code = SIGNS.find(([, sign]) => sign === letter)?.[0];
      if (code === undefined) throw new Error(`no code for ${letter}`);
      return hex(code, 2);
    })
    .join('');
}

const MOST_IN_A_BLOCK = 100;

const TO_UNICODE = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def',
  '1 begincodespacerange <00> <FF> endcodespacerange',
  ...[SIGNS.slice(0, MOST_IN_A_BLOCK), SIGNS.slice(MOST_IN_A_BLOCK)].map(
    (block) =>
      `${block.length} beginbfchar\n${block.map(([code, sign]) => `<${hex(code, 2)}> <${utf16(sign.normalize('NFD'))}>`).join('\n')}\nendbfchar`,
  ),
  'endcmap end end',
].join('\n');

function utf16(text: string): string {
  return text
    .split('')
    .map((unit) => hex(unit.charCodeAt(0), 4))
    .join('');
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
