import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../../src/import/read-source/text/read-text.ts';
import type { SourceLine } from '../../../../src/import/source-document.ts';
import { ENCODINGS, textFile } from '../../makers/make-text.ts';
import { runs } from '../../../runs.ts';

function linesOf(text: string): readonly SourceLine[] {
  return readText(textFile(text)).document?.lines ?? [];
}

function textsOf(text: string): readonly string[] {
  return linesOf(text).map((line) => line.text);
}

describe('the encoding of a text', () => {
  const TEXT = 'Närvarande: Åsa Påhittad – ordförande\n\n§ 4 Övriga frågor\n• Återrapport …\n';

  test.each(ENCODINGS)('%s gives the same lines', (encoding) => {
    expect(readText(textFile(TEXT, encoding))).toEqual(readText(textFile(TEXT)));
    expect(readText(textFile(TEXT, encoding)).document?.lines.map(({ text }) => text)).toEqual(
      TEXT.split('\n').filter((line) => line !== ''),
    );
  });

  test.each([
    ['zeros', Buffer.from('Protokoll\0\0\0\0från mötet')],
    ['control signs in what is not UTF-8', Buffer.from([0x50, 0xe5, 0x01, 0x02, 0x50])],
    ['half of a UTF-16 pair', Buffer.from('Protokoll från mötet', 'utf16le').subarray(0, -1)],
    ['noise', Uint8Array.from({ length: 5_000 }, (_, index) => (index * index * 31 + index * 7) % 256)],
  ])('is none where there are %s', (_what, bytes) => {
    expect(readText(bytes)).toEqual({
      document: undefined,
      problems: [{ code: 'source-unknown', line: 1, details: { found: undefined, next: 'itsProgram' } }],
    });
  });

  test('damaged UTF-8 is refused at the line of the damage, not read as another encoding', () => {
    const bytes = Buffer.concat([
      Buffer.from('Åsa och Örjan på mötet\nsågs igen på ön\n'),
      Buffer.from([0xc3]),
      Buffer.from('sa\n'),
    ]);
    expect(readText(bytes).problems).toEqual([
      { code: 'source-unknown', line: 3, details: { found: expect.any(String), next: 'letters' } },
    ]);
  });

  test.each([
    ['DOS', [0x84, 0x86, 0x94]],
    ['old Macs', [0x8a, 0x8c, 0x9a]],
  ])('the letters of %s are not read as those of Windows', (_what, letters) => {
    const bytes = Buffer.from(letters.flatMap((letter) => [0x62, letter, 0x72, 0x20]));
    expect(readText(bytes).problems).toEqual([
      { code: 'source-unknown', line: 1, details: { found: expect.any(String), next: 'letters' } },
    ]);
  });

  test('a letter that was lost before is told', () => {
    const { document, problems } = readText(textFile('Ett\nTv\uFFFD'));
    expect(document?.lines.map(({ text }) => text)).toEqual(['Ett', 'Tv\uFFFD']);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['source-part-unread', 2]]);
  });
});

describe('the lines of a text', () => {
  test.each([
    ['Windows', 'Ett\r\n\r\nTvå'],
    ['Unix', 'Ett\n\nTvå'],
    ['old Macs', 'Ett\r\rTvå'],
  ])('end as on %s', (_what, text) => {
    expect(linesOf(text).map(({ number, gapBefore, text: words }) => [number, gapBefore, words])).toEqual([
      [1, 0, 'Ett'],
      [3, 1, 'Två'],
    ]);
  });

  test('end in signs that no editor counts', () => {
    expect(linesOf('Ett\u2028två\u2029tre\vfyra\u0085fem\nsex').map(({ number, text }) => [number, text])).toEqual([
      [1, 'Ett'],
      [1, 'två'],
      [1, 'tre'],
      [1, 'fyra'],
      [1, 'fem'],
      [2, 'sex'],
    ]);
  });

  test('stand on pages where the file has form feeds', () => {
    expect(
      linesOf('Ett\n\n\fTvå\n\fTre\f').map(({ number, page, gapBefore, text }) => [number, page, gapBefore, text]),
    ).toEqual([
      [1, 1, 0, 'Ett'],
      [3, 2, 1, 'Två'],
      [4, 3, 0, 'Tre'],
    ]);
    expect(linesOf('Ett').map(({ page }) => page)).toEqual([undefined]);
  });

  test('are indented by their spaces, a tab being four', () => {
    expect(linesOf('Ett\n  två\n\t tre').map(({ indent, text }) => [indent, text])).toEqual([
      [0, 'Ett'],
      [2, 'två'],
      [5, 'tre'],
    ]);
  });

  test('count the blank lines before them, but none before the first', () => {
    expect(linesOf('\n\n  \nEtt\n \n\t\nTvå').map(({ number, gapBefore }) => [number, gapBefore])).toEqual([
      [4, 0],
      [7, 2],
    ]);
  });
});

describe('the words of a line', () => {
  test.each([
    ['letters in two parts', 'A\u030Asa O\u0308man', 'Åsa Öman'],
    ['soft hyphens inside', 'sam\u00ADverkan', 'samverkan'],
    ['zero-width signs and marks of direction', '\u200Bav\uFEFFtal\u200E \u2060nu', 'avtal nu'],
    ['no-break and thin spaces', 'kl.\u00A009.00\u202F–\u200911.30', 'kl. 09.00 – 11.30'],
    ['letter pairs drawn as one', 'o\uFB03ciell \uFB01nans', 'officiell finans'],
    ['spaces in a row', '  ett   par  ord ', 'ett par ord'],
    ['a bullet of Word’s own typeface', '\uF0B7 att bifalla', '• att bifalla'],
    ['stray control signs', `Avtal\u0003et ${'om vård '.repeat(20)}`, `Avtalet ${'om vård '.repeat(20).trim()}`],
  ])('lose %s and nothing else', (_what, text, expected) => {
    expect(textsOf(text)).toEqual([expected]);
  });

  test('keep a soft hyphen at the end, for whoever knows the next line', () => {
    expect(textsOf('sam\u00AD \nverkan')).toEqual(['sam\u00AD', 'verkan']);
  });

  test.each([
    ['tabs', 'Ödeby\tAda Berg\t\tBo Ek', ['Ödeby\tAda Berg\t\tBo Ek']],
    [
      'wide gaps on neighbouring lines',
      'Ödeby   Ada Berg\n\nGransele     Bo Ek',
      ['Ödeby\tAda Berg', 'Gransele\tBo Ek'],
    ],
    ['a wide gap beside a line of tabs', 'Ödeby   Ada Berg\nGransele\tBo Ek', ['Ödeby\tAda Berg', 'Gransele\tBo Ek']],
    ['no columns, where one line alone has a gap', 'Sida    4\nGransele  Bo Ek', ['Sida 4', 'Gransele Bo Ek']],
    [
      'no column between a number and its words',
      '1.    Mötets öppnande\n2.\tVal\n•   att bifalla',
      ['1. Mötets öppnande', '2. Val', '• att bifalla'],
    ],
  ])('have columns: %s', (_what, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  const word = fc.stringMatching(/^[a-zåäöA-ZÅÄÖ0-9.,()–:]{1,12}$/);
  const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));

  test('are those of the file, in order', () => {
    fc.assert(
      fc.property(
        fc.array(line),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(...ENCODINGS),
        (lines, end, encoding) => {
          const text = lines.join(end);
          const read = readText(textFile(text, encoding)).document?.lines ?? [];
          expect(read.flatMap((found) => found.text.split(/[ \t]/))).toEqual(
            text.split(/\s+/).filter((part) => part !== ''),
          );
        },
      ),
    );
  });

  test('are all there, whatever signs stand between them', () => {
    const signs = fc.constantFrom(
      ' ',
      '\n',
      '*',
      '**',
      '_',
      '__',
      '~~',
      '<b>',
      '</b>',
      '<s>',
      '</s>',
      '[',
      '](https://exempel.se/)',
      '|',
      '# ',
      '\\',
      '\t',
      '<',
      '>',
      'ord',
      'å',
      '7',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const wordsIn = (all: string): readonly string[] =>
          all
            .replaceAll(/<\/?[bs]>/g, ' ')
            .replaceAll(/\]\(https:\/\/exempel\.se\/\)/g, ' ')
            .match(/[\p{L}\p{N}]+/gu) ?? [];
        const read = linesOf(text);
        expect(read.map((found) => wordsIn(found.text).join('')).join('')).toBe(wordsIn(text).join(''));
        for (const found of read)
          for (const { start, end } of [...found.strikes, ...found.links])
            expect(start >= 0 && start < end && end <= found.text.length).toBe(true);
      }),
      { numRuns: runs(2_000) },
    );
  });
});
