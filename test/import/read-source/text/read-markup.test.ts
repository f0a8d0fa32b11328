import { describe, expect, test } from 'vitest';
import { readText } from '../../../../src/import/read-source/text/read-text.ts';
import type { SourceLine } from '../../../../src/import/source-document.ts';
import { textFile } from '../../makers/make-text.ts';

function linesOf(text: string): readonly SourceLine[] {
  return readText(textFile(text)).document?.lines ?? [];
}

/** Each line with its style in signs of our own: `[fet] «struken» ord{adress}`. */
function styled(text: string): readonly string[] {
  return linesOf(text).map((line) => {
    const signs = [
      ...line.strikes.flatMap(({ start, end }) => [
        { at: start, sign: '«' },
        { at: end, sign: '»' },
      ]),
      ...line.links.map(({ end, url }) => ({ at: end, sign: `{${url}}` })),
    ].toSorted((a, b) => b.at - a.at);
    const words = signs.reduce((shown, { at, sign }) => shown.slice(0, at) + sign + shown.slice(at), line.text);
    return line.bold ? `[${words}]` : words;
  });
}

describe('markup becomes style and leaves the words', () => {
  test.each<[string, string, readonly string[]]>([
    ['bold', '**Beslut**', ['[Beslut]']],
    ['bold of underscores', '__Beslut__', ['[Beslut]']],
    ['bold of tags', '<b>Beslut</b> <B>nu</B>', ['[Beslut nu]']],
    ['bold and italic in one', '***Beslut***', ['[Beslut]']],
    ['bold within italic', '*Om **val** nu*', ['Om val nu']],
    ['bold of a part, which makes no bold line', 'a) **Beslut**: val', ['a) Beslut: val']],
    ['bold of all but a number', '4. **Beslut**', ['[4. Beslut]']],
    ['italic and underlined', '*Föredragande:* <i>Ada</i> <u>Berg</u>', ['Föredragande: Ada Berg']],
    ['italic in a table of tabs', '<i>Ödeby</i>\tAda Berg', ['Ödeby\tAda Berg']],
    ['struck', '~~Utgår~~, <s>Ada</s>, <strike>Bo</strike>, <del>Cleo</del>', ['«Utgår», «Ada», «Bo», «Cleo»']],
    ['struck and bold at once', '**b) ~~Dialog: krisövning~~**', ['[b) «Dialog: krisövning»]']],
    [
      'bold over lines',
      '**att anta planen samt\natt följa\nupp den**\nefter',
      ['[att anta planen samt]', '[att följa]', '[upp den]', 'efter'],
    ],
    ['struck over lines', 'a ~~utgår\nhelt~~ nu', ['a «utgår»', '«helt» nu']],
    [
      'a bare address in angles',
      'Se <https://exempel.se/a_b_c>.',
      ['Se https://exempel.se/a_b_c{https://exempel.se/a_b_c}.'],
    ],
    [
      'a link',
      'Se [**sidan** om val](https://exempel.se/val_(nu)) och [brev](mailto:ada@exempel.se)',
      ['Se sidan om val{https://exempel.se/val_(nu)} och brev{mailto:ada@exempel.se}'],
    ],
    ['an escaped sign', '4\\. Pris 2\\*3 \\# \\[bilaga\\]', ['4. Pris 2*3 # [bilaga]']],
  ])('%s', (_what, text, expected) => {
    expect(styled(text)).toEqual(expected);
  });

  test('a heading gives its level', () => {
    expect(
      linesOf('# Protokoll\n\n### 4. **Val** ##\n\n####### sju\n#utan').map(({ heading, bold, text }) => [
        heading,
        bold,
        text,
      ]),
    ).toEqual([
      [1, false, 'Protokoll'],
      [3, true, '4. Val'],
      [undefined, false, '####### sju'],
      [undefined, false, '#utan'],
    ]);
  });

  test('a table becomes cells; the line that rules it goes', () => {
    const lines = linesOf(
      'Före\n\n| Ort | Namn |\n|:---|---:|\n| **Ödeby** | Ada \\| Bo |\n|  | Cleo |\n\n| A | B |\n| C | D |\n\nEfter',
    );
    expect(lines.map(({ number, table, indent, text }) => [number, table, indent, text])).toEqual([
      [1, undefined, 0, 'Före'],
      [3, 1, 0, 'Ort\tNamn'],
      [5, 1, 0, 'Ödeby\tAda | Bo'],
      [6, 1, 4, 'Cleo'],
      [8, 2, 0, 'A\tB'],
      [9, 2, 0, 'C\tD'],
      [11, undefined, 0, 'Efter'],
    ]);
  });
});

describe('what is not certainly markup stays as printed', () => {
  test.each([
    ['a star without its fellow', 'Pris* gäller 2026 *exkl. moms'],
    ['stars around spaces', '2 * 3 * 4 ** 5'],
    ['stars within words', '2*3*4'],
    ['a bullet', '* att bifalla'],
    ['bullets of each kind', '- ett\n• två\n– tre\n* fyra'],
    ['underscores within words', 'fil_med_namn och __init__x'],
    ['one tilde', '~10 minuter ~20'],
    ['signs in an address', 'https://exempel.se/a__b__c'],
    ['more stars than any markup has', '**** fyra ****'],
    ['other tags', '<em>x</em> <script>1</script> a < b > c <br>'],
    ['a tag alone', 'utan <b>slut'],
    ['a tag closed only', 'utan början</b>'],
    ['a link to a file', '[bilaga](bilaga.docx) [x](javascript:alert)'],
    ['a path', 'H:\\Vård\\Protokoll \\\\server\\mapp'],
    ['one row of bars', '| ensam |'],
    ['frontmatter', '---\ntitle: Möte\n---'],
  ])('%s', (_what, text) => {
    expect(
      linesOf(text)
        .map((line) => line.text)
        .join('\n'),
    ).toBe(text);
  });

  test('bold that opens in one block and closes in the next', () => {
    expect(styled('**Beslut\n\nval**')).toEqual(['**Beslut', 'val**']);
  });
});
