import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { readBack } from '../../src/minutes/read-back.ts';
import { wordsOf } from '../../src/minutes/words-of-meeting.ts';
import { writeMeeting, type BodyPart, type InlineText, type MeetingText } from '../../src/minutes/write-meeting.ts';
import { FILE } from '../samples/sample-meeting.ts';
import { runs } from '../runs.ts';

const plain = (text: string): InlineText => ({ text, strikes: [], links: [] });
const paragraph = (text: string): BodyPart => ({ kind: 'paragraph', text: plain(text) });
const FRONTMATTER: MeetingText['frontmatter'] = {
  organ: 'lovrad',
  datum: '2031-04-02',
  typ: 'minnesanteckningar',
  text: 'ordagrann',
};
const HEADING: BodyPart = { kind: 'heading', level: 2, text: plain('1. Ekar') };

function writeAndRead(body: readonly BodyPart[], frontmatter: Partial<MeetingText['frontmatter']> = {}) {
  const text = writeMeeting({ frontmatter: { ...FRONTMATTER, ...frontmatter }, body: [HEADING, ...body] });
  return { text, ...readMeeting(text, FILE) };
}

/** Signs that mean something to Markdown, to MDX or to a browser. */
const HOSTILE = [
  'import av varor',
  'export const x = 1',
  '{process.exit()}',
  '<script>alert(1)</script>',
  'a < b',
  '- streck',
  '+ plus',
  '1. ett',
  '1) ett',
  '# 3',
  '####### 7',
  '*stjärnor*',
  '**x**',
  '_under_',
  '`kod`',
  '```js',
  '~~x~~',
  '~y~',
  '[hak](javascript:alert(1))',
  '![a](b)',
  '[^1]',
  '[^1]: not',
  '[a]: http://x.se',
  'http://x.se/a_b_c?d=1&e=2',
  'www.a_b.se',
  'anna_b@x.se',
  'xmpp:a@b.se',
  '&amp;',
  '&#123;',
  '&copy',
  'R&D',
  'C:\\mapp\\{',
  'a\\',
  '| a | b |',
  '> citat',
  '===',
  '---',
  '***',
  '___',
  ':::note',
  '::d[x]',
  '$x$',
  '<!-- x -->',
  '</Beslut>',
  '<Beslut>',
  '<Beslut nr="2">',
  '<https://x.se>',
  '    kod',
  'https://x.se/(a)_b).',
  'å\u0308',
  '\u202e',
  'ﬁ',
  '😀',
  '\u00a0',
  '"',
  "'",
  '”',
  '“',
  '«',
  '\u2028',
  '- [ ] ruta',
  '1\\.',
  '\\#',
];
const piece = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('ekar', 'björkar', ' ', '. ', ', '),
);
const words = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) =>
    pieces
      .join(' ')
      .replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')
      .normalize('NFC')
      .trim(),
  )
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

describe('whatever words a meeting has', () => {
  test('they are read back, all and in their order, as text and as nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('paragraph', 'list', 'numbered', 'table', 'clauses'),
        (texts, form) => {
          const body: readonly BodyPart[] =
            form === 'paragraph'
              ? texts.map(paragraph)
              : form === 'table'
                ? [{ kind: 'table', rows: [texts.map(plain), texts.toReversed().map(plain)] }]
                : form === 'clauses'
                  ? [
                      {
                        kind: 'mark',
                        name: 'Beslut',
                        properties: {},
                        parts: [{ kind: 'list', start: undefined, entries: texts.map(plain) }],
                      },
                    ]
                  : [{ kind: 'list', start: form === 'numbered' ? 3 : undefined, entries: texts.map(plain) }];
          const { text, meeting, diagnostics } = writeAndRead(body);
          expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(meeting?.items).toHaveLength(1);
          const numbered = form === 'numbered' ? texts.map((entry, index) => `${index + 3}. ${entry}`) : texts;
          const expected = ['1. Ekar', ...numbered, ...(form === 'table' ? texts.toReversed() : [])].flatMap(wordsOf);
          expect(readBack(text, FILE).words).toEqual(expected);
        },
      ),
      { numRuns: runs(3_000) },
    );
  });

  test('the same of them are struck out, whatever they stand beside and whatever is linked', () => {
    const sign = fc.oneof(
      fc.constantFrom('ek', 'a', 'é', ' ', '. ', '-', '🌳', '~~', '~', '*', '_', ':', '@'),
      fc.constantFrom('http://x.se/a_b', 'www.a_b.se', 'www.ekar.se', 'anna_b@x.se', '[x](https://x.se/a_b)', '1'),
    );
    const form = fc.record({
      text: fc.array(sign, { minLength: 1, maxLength: 3 }).map((signs) => signs.join('')),
      struck: fc.boolean(),
      linked: fc.boolean(),
      times: fc.constantFrom(1, 1, 1, 40),
    });
    fc.assert(
      fc.property(fc.array(form, { minLength: 1, maxLength: 5 }), (forms) => {
        let text = 'ekar ';
        const strikes: { readonly start: number; readonly end: number }[] = [];
        const links: { readonly start: number; readonly end: number; readonly url: string }[] = [];
        for (const { text: piece, struck, linked, times } of forms)
          for (let time = 0; time < times; time += 1) {
            const [start, end] = [text.length, text.length + piece.length];
            text += piece;
            if (struck) strikes.push({ start, end });
            if (linked) links.push({ start, end, url: 'https://ekar.se/a_b' });
            if (times > 1) text += 'å';
          }
        const { text: written } = writeAndRead([{ kind: 'paragraph', text: { text, strikes, links } }]);
        const back = readBack(written, FILE);
        expect(back.words).toEqual(['1', 'Ekar', ...wordsOf(text)]);
        expect(back.struckWords.join('')).toBe(
          strikes.flatMap(({ start, end }) => wordsOf(text.slice(start, end))).join(''),
        );
      }),
      { numRuns: runs(600) },
    );
  });

  test('its facts are read back as they were', () => {
    fc.assert(
      fc.property(words, words, words, fc.array(words, { minLength: 1, maxLength: 3 }), (place, name, role, lines) => {
        const head = lines.join('\n');
        const { frontmatter, diagnostics } = writeAndRead([], {
          plats: place,
          huvud: head,
          underskrift: lines.join('\n\n'),
          anmärkningar: [place],
          närvaro: [{ organisation: name, närvarande: [name, { namn: name, roll: role }] }],
        });
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(frontmatter).toMatchObject({
          plats: place,
          huvud: head,
          anmärkningar: [place],
          närvaro: [{ organisation: name, närvarande: [name, { namn: name, roll: role }] }],
        });
      }),
      { numRuns: runs(1_000) },
    );
  });
});

test('what is struck out or linked is so again', () => {
  const text = 'Ekar och björkar på lövrådet.se';
  const { meeting } = writeAndRead([
    {
      kind: 'paragraph',
      text: {
        text,
        strikes: [{ start: 0, end: 5 }],
        links: [{ start: 9, end: 16, url: 'https://x.se/a_(b)?c=1&copy=2' }],
      },
    },
  ]);
  const [block] = meeting?.items[0]?.blocks ?? [];
  expect(block?.kind === 'prose' ? block.content.html : '').toBe(
    '<p><del>Ekar</del> och <a href="https://x.se/a_%28b%29?c=1&#x26;copy=2">björkar</a> på lövrådet.se</p>',
  );
});

describe('a strike is one strike', () => {
  /** Struck out stands between ⟦ and ⟧; `a|b` is where two struck stretches of the source meet. */
  test.each([
    ['⟦n http://s. e⟧', '<del>n <a href="http://s">http://s</a>. e</del>'],
    ['⟦www.ekar.se⟧ och björkar', '<del><a href="http://www.ekar.se">www.ekar.se</a></del> och björkar'],
    ['ekar ⟦och maja@ek.se⟧', 'ekar <del>och <a href="mailto:maja@ek.se">maja@ek.se</a></del>'],
    ['⟦ekar|björkar⟧ och', '<del>ekarbjörkar</del> och'],
    ['⟦ekar, |björkar ⟧och', '<del>ekar, björkar</del> och'],
    ['⟦genom-⟧förande', '<del>genom</del>-förande'],
    ['se⟦www.ekar.se⟧nu', 'se<del><a href="http://www.ekar.se">www.ekar.se</a></del>nu'],
    ['ek⟦a⟧www.ekar.se', 'ek<del>a</del><a href="http://www.ekar.se">www.ekar.se</a>'],
    ['www.ekar.se⟦er⟧', '<a href="http://www.ekar.se">www.ekar.se</a><del>er</del>'],
    ['maja@ek.se⟦a⟧', '<a href="mailto:maja@ek.se">maja@ek.se</a><del>a</del>'],
    [
      'http://ek.se/a⟦http://ek.se/b⟧',
      '<a href="http://ek.se/a">http://ek.se/a</a><del><a href="http://ek.se/b">http://ek.se/b</a></del>',
    ],
    ['🌳⟦🌳ekar🌳⟧🌳', '🌳<del>🌳ekar🌳</del>🌳'],
    ['ek⟦🌳ar🌳⟧na', 'ek🌳<del>ar</del>🌳na'],
  ])('%s', (marked, html) => {
    const { meeting } = writeAndRead([{ kind: 'paragraph', text: readStruck(marked) }]);
    const [block] = meeting?.items[0]?.blocks ?? [];
    expect(block?.kind === 'prose' ? block.content.html : '').toBe(`<p>${html}</p>`);
  });
});

function readStruck(marked: string): InlineText {
  let text = '';
  const borders: number[] = [];
  for (const sign of marked) {
    if (sign === '⟦' || sign === '⟧') borders.push(text.length);
    else if (sign === '|') borders.push(text.length, text.length);
    else text += sign;
  }
  return {
    text,
    links: [],
    strikes: borders.flatMap((start, index) =>
      index % 2 === 0 ? [{ start, end: borders[index + 1] ?? text.length }] : [],
    ),
  };
}

test('the file is one that an editor can read on', () => {
  const { text } = writeAndRead(
    [
      { kind: 'mark', name: 'Punkt', properties: { status: 'flyttad' }, parts: [] },
      paragraph('Nätverket beslutade'),
      {
        kind: 'mark',
        name: 'Beslut',
        properties: { nr: '2', av: 'Ordförande "Ek" & vän' },
        parts: [{ kind: 'list', start: undefined, entries: [plain('att fälla')] }],
      },
    ],
    {
      huvud: 'Lövrådet\n\nDatum: 2 april',
      bilagor: [{ etikett: 'A', punkter: ['1'] }],
      närvaro: [{ organisation: 'Lund', närvarande: ['Maja Ek', { namn: 'Bo Vik', roll: 'tf' }] }],
    },
  );
  expect(text).toBe(`---
organ: lovrad
datum: "2031-04-02"
typ: minnesanteckningar
text: ordagrann
huvud: |-
  Lövrådet

  Datum: 2 april
bilagor:
  - { etikett: A, punkter: [ "1" ] }
närvaro:
  - organisation: Lund
    närvarande:
      - Maja Ek
      - { namn: Bo Vik, roll: tf }
---

## 1. Ekar

<Punkt status="flyttad" />

Nätverket beslutade

<Beslut nr="2" av="Ordförande &quot;Ek&quot; &amp; vän">

- att fälla

</Beslut>
`);
});
