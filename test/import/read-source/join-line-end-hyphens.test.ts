import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLineEndHyphens } from '../../../src/import/read-source/join-line-end-hyphens.ts';
import { plainLine, type SourceLine } from '../../../src/import/source-document.ts';

function numbered(texts: readonly string[], known: Partial<SourceLine> = {}): readonly SourceLine[] {
  return texts.map((text, index) => plainLine(index + 1, text, known));
}

function joined(texts: readonly string[], known: Partial<SourceLine> = {}): readonly string[] {
  return joinLineEndHyphens(numbered(texts, known)).lines.map(({ text }) => text);
}

describe('a word that a line end broke', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'is one word, where that word stands elsewhere',
      ['om sam-', 'verkan, nu', 'Samverkan är bra'],
      ['om samverkan,', 'nu', 'Samverkan är bra'],
    ],
    [
      'is one word, where its last part stands elsewhere',
      ['hälso-sjuk-', 'vård', 'sjukvård'],
      ['hälso-sjukvård', 'sjukvård'],
    ],
    [
      'keeps its hyphen, where it stands so elsewhere',
      ['i e-', 'postlistan', 'en e-postlista, e-postlistan'],
      ['i e-postlistan', 'en e-postlista, e-postlistan'],
    ],
    [
      'keeps the hyphen of an abbreviation',
      ['en BBIC-', 'samordnare; ett 24-', 'timmarsnät'],
      ['en BBIC-samordnare;', 'ett 24-timmarsnät'],
    ],
    ['keeps the hyphen before a capital', ['från Malung-', 'Sälen i dag'], ['från Malung-Sälen', 'i dag']],
    [
      'may fill three lines',
      ['kommun-', 'över-', 'gripande', 'kommunövergripande och kommunöver'],
      ['kommunövergripande', 'kommunövergripande och kommunöver'],
    ],
    ['is joined at a soft hyphen without a hyphen', ['en sam\u00AD', 'verkan'], ['en samverkan']],
    ['may be written with Unicode’s hyphen', ['en sam\u2010', 'verkan', 'samverkan'], ['en samverkan', 'samverkan']],
  ])('%s', (_what, texts, expected) => {
    expect(joined(texts)).toEqual(expected);
    expect(joinLineEndHyphens(numbered(texts)).problems).toEqual([]);
  });

  test('keeps its hyphen where nothing tells, and is named', () => {
    expect(joinLineEndHyphens(numbered(['(icke-', 'principiell) sak', 'mer'], { gapBefore: 0 }))).toEqual({
      lines: [plainLine(1, '(icke-principiell)'), plainLine(2, 'sak'), plainLine(3, 'mer')],
      problems: [{ code: 'hyphen-uncertain', line: 1, details: { word: 'icke-principiell' } }],
    });
    expect(joinLineEndHyphens(numbered(['SAM-', 'VERKAN'])).problems).toHaveLength(1);
  });
});

describe('a hyphen stays where it stands', () => {
  test.each<[string, readonly string[]]>([
    [
      'before a word that stands for another',
      [
        'hälso-',
        'och sjukvård',
        'dag-',
        'samt nattverksamhet',
        'in-',
        'respektive utskrivning',
        'barn-',
        '& ungdomsvård',
      ],
    ],
    ['before a number or letter of a list', ['om vård-', 'a) val', 'om vård-', '4. val']],
    ['between numbers', ['sidorna 1-', '4 i planen', '14']],
    ['after a space', ['samsjuklighet -', 'en plan', 'vård –', 'en plan']],
    ['before a sign', ['vård-', '(planen)']],
    ['in a row of cells', ['Malung-\tAda', 'Sälen', 'Ödeby\tMalung-', 'Sälen']],
    ['on the last line', ['en sam-']],
  ])('%s', (_what, texts) => {
    expect(joined(texts)).toEqual(texts);
  });

  test('in a whole paragraph', () => {
    expect(joined(['en sam-', 'verkan', 'samverkan'], { whole: true })).toEqual(['en sam-', 'verkan', 'samverkan']);
  });

  test('before a wider gap than the document has between its lines', () => {
    const wide = [plainLine(1, 'en sam-'), plainLine(4, 'verkan', { gapBefore: 2 }), plainLine(5, 'samverkan')];
    expect(joinLineEndHyphens(wide).lines).toEqual(wide);
    expect(joined(['en sam-', 'verkan', 'samverkan'], { gapBefore: 1 })).toEqual(['en samverkan', 'samverkan']);
  });

  test('at the end of a page, unless the document has the word', () => {
    const pages = (word: string): readonly string[] =>
      joinLineEndHyphens([
        plainLine(1, 'en sam-', { page: 1 }),
        plainLine(2, 'verkan', { page: 2 }),
        plainLine(3, word, { page: 2 }),
      ]).lines.map(({ text }) => text);
    expect(pages('annat')).toEqual(['en sam-', 'verkan', 'annat']);
    expect(pages('samverkan')).toEqual(['en samverkan', 'samverkan']);
  });

  test('at the end of a bold heading', () => {
    const lines = [plainLine(1, 'Om IT-', { bold: true }), plainLine(2, 'Föredragande: Ada')];
    expect(joinLineEndHyphens(lines).lines).toEqual(lines);
  });
});

describe('what moves with a word', () => {
  test('are its strikes and links, and the gap before a line that is used up', () => {
    const url = 'https://exempel.se/';
    const { lines } = joinLineEndHyphens([
      plainLine(1, 'en sam-', { strikes: [{ start: 3, end: 7 }], links: [{ start: 0, end: 7, url }] }),
      plainLine(2, 'verkan', { gapBefore: 1, strikes: [{ start: 0, end: 6 }], links: [{ start: 0, end: 3, url }] }),
      plainLine(3, 'samverkan', { gapBefore: 1 }),
    ]);
    expect(lines).toEqual([
      plainLine(1, 'en samverkan', { strikes: [{ start: 3, end: 12 }], links: [{ start: 0, end: 9, url }] }),
      plainLine(3, 'samverkan', { gapBefore: 2 }),
    ]);
  });

  test('are never other words: letters stay the same, in order, but for hyphens', () => {
    const word = fc.constantFrom('sam', 'verkan', 'samverkan', 'vård', 'och', 'BBIC', 'Ö', '4', 'a)', 'e');
    const line = fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '-', '\u00AD', ' -'))
      .map(([words, end]) => words.join(' ') + end);
    fc.assert(
      fc.property(fc.array(line), fc.array(fc.nat(1)), (texts, gaps) => {
        const before = texts.map((text, index) =>
          plainLine(index + 1, text, { gapBefore: index === 0 ? 0 : (gaps[index] ?? 0) }),
        );
        const { lines } = joinLineEndHyphens(before);
        const letters = (all: readonly SourceLine[]): string =>
          all
            .map(({ text }) => text)
            .join('')
            .replaceAll(/[\s\u00AD-]/g, '');
        expect(letters(lines)).toBe(letters(before));
        expect(lines.every(({ text }) => text !== '')).toBe(true);
        expect(
          joinLineEndHyphens(lines)
            .lines.map(({ text }) => text)
            .join('\n').length,
        ).toBeLessThanOrEqual(lines.map(({ text }) => text).join('\n').length);
      }),
    );
  });
});
