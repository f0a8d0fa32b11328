import { describe, expect, test } from 'vitest';
import { decisionsOf } from '../../src/archive/decisions-of.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { meetingText } from '../samples/temporary-content.ts';

const FILE = 'moten/norrlunda/2024-05-17.mdx';
const read = (body: string) => readMeeting(meetingText({ body }), FILE);
const codes = (body: string) => read(body).diagnostics.map(({ code }) => code);
const itemOf = (body: string) => {
  const [item] = read(body).meeting?.items ?? [];
  if (!item) throw new Error(`The sample was refused: ${codes(body).join(', ')}`);
  return item;
};

describe('code and markup are seen wherever they stand', () => {
  test.each([
    ['a heading', '## 1. Avtal {process.exit()} <b>x</b>', ['expression', 'raw-html']],
    ['an image in a heading', '## 1. Avtal ![bild](https://exempel.se/a.png)', ['unsupported-markup']],
    ['a strike through part of a heading', '## 1. ~~Gammalt~~ avtal', ['unsupported-markup']],
    ['a checkbox', '## 1. Avtal\n\n- [x] klart', ['unsupported-markup']],
    ['a letter that may be of the number or the title', '## § 41 a Rapport', ['unclear-number']],
    ['a heading without its space', '##4. Avtal', ['unread-heading']],
    ['the presenters’ line', '## 1. Avtal\n\nFöredragande: Anna {process.exit()}', ['expression']],
    [
      'a mark that holds nothing',
      '## 1. Avtal\n\n<Punkt status="flyttad">\n\nText.\n\n</Punkt>',
      ['unsupported-markup'],
    ],
    [
      'a matter within a matter',
      '## 1. Övrigt\n\n<Arende rubrik="A">\n\n<Arende rubrik="B">\n\nText.\n\n</Arende>\n\n</Arende>',
      ['misplaced-mark'],
    ],
    ['a table row with a cell too many', '## 1. Avtal\n\n| a | b |\n| - | - |\n| 1 | 2 | 3 |', ['unsupported-markup']],
    ['a clause without words', '## 1. Avtal\n\n<Beslut>\n\n- att teckna avtalet.\n-\n\n</Beslut>', ['empty-mark']],
    [
      'a property given twice',
      '## 1. Avtal\n\n<Uppfoljning ansvarig="Anna" ansvarig="Bo">\n\nText.\n\n</Uppfoljning>',
      ['invalid-property'],
    ],
    [
      'a second decision without a first',
      '## 1. Avtal\n\n<Beslut nr="2">\n\n- att teckna avtalet.\n\n</Beslut>',
      ['decision-order'],
    ],
    ['presenters without a colon', '## 1. Avtal\n\nFöredragande Anna Berg, jurist', ['presenters-unread']],
    ['an unclosed mark that is misspelt', '## 1. Avtal\n\n<Besult>\n\n- att teckna avtalet.', ['unknown-mark']],
  ])('%s', (_place, body, expected) => {
    expect(codes(body)).toEqual(expected);
  });

  test('a matter may stand in a meeting that numbers nothing, but decides nothing there', () => {
    expect(codes('<Arende rubrik="Jour">\n\nFrågan väcktes.\n\n</Arende>')).toEqual([]);
    expect(codes('<Arende rubrik="Jour">\n\n<Beslut>\n\n- att pröva.\n\n</Beslut>\n\n</Arende>')).toEqual([
      'misplaced-mark',
    ]);
  });

  test('an open quote at the very end is a fault like any other', () => {
    expect(codes('## 1. Avtal\n\nexport `\\')).toContain('import-export');
    expect(readMeeting('---\norgan: a\n---\n\nimport "\\', FILE).diagnostics.map(({ code }) => code)).toContain(
      'import-export',
    );
  });

  test.each(['- '.repeat(1_500), '> '.repeat(3_000)])(
    'text nested beyond reason is refused, not fallen over',
    (nest) => {
      expect(codes(`## 1. Avtal\n\n${nest}text`)).toEqual(['text-too-large']);
    },
  );

  test.each(['- '.repeat(100), '> '.repeat(150)])('text nested deeper than any minutes is refused: %s', (nest) => {
    expect(codes(`## 1. Avtal\n\n${nest}text`)).toContain('mdx-syntax');
  });
});

describe('what is there stays what it is', () => {
  test.each(['## 4. A', '## 5. 2031'])('only what is struck out is struck out: %s', (heading) => {
    expect(itemOf(heading)).toMatchObject({ struckOut: false, status: 'behandlad' });
  });

  test.each(['## 4. ~~Avtal~~', '## ~~4. Avtal~~'])('what is struck out is dropped: %s', (heading) => {
    expect(itemOf(heading)).toMatchObject({ struckOut: true, status: 'utgår' });
  });

  test('a decision within a matter knows which', () => {
    const decision = '<Beslut>\n\n- att pröva.\n\n</Beslut>';
    const [first, second] = decisionsOf(
      read(
        `## 9. Övrigt\n\n<Arende rubrik="Jour">\n\n${decision}\n\n</Arende>\n\n${decision.replace('<Beslut>', '<Beslut nr="2">')}`,
      ).meeting ?? never(),
    );
    expect([first?.matter, second?.matter]).toEqual(['Jour', undefined]);
  });

  test('what is struck out is never read as what was said', () => {
    const [block] = itemOf('## 1. Avtal\n\n<Beslut>\n\n- att ~~avslå~~ bifalla.\n\n</Beslut>').blocks;
    expect(block?.kind === 'decision' && block.decision.clauses[0]).toEqual({
      html: 'att <del>avslå</del> bifalla.',
      text: 'att [struket: avslå] bifalla.',
    });
  });

  test('a link holds no link', () => {
    const [block] = itemOf('## 1. Avtal\n\nSe [protokoll 240119](https://exempel.se/240119).').blocks;
    expect(block?.kind === 'prose' && block.content.html).toBe(
      '<p>Se <a href="https://exempel.se/240119">protokoll 240119</a>.</p>',
    );
  });

  test('the words before a reference are those of its own paragraph, entry or cell', () => {
    const { meeting } = read(
      '## 1. Avtal\n\n- Frågan till Nätverket\n- 240119 nästa\n\n| Nätverket | 240202 |\n| - | - |\n| a | b |',
    );
    expect(meeting?.references.map(({ text, before }) => [text, before])).toEqual([
      ['240119', ''],
      ['240202', ''],
    ]);
  });

  test('references stand in the order of the text, the title first', () => {
    const { meeting } = read('## 1. Protokoll 240119\n\nSe 240202.\n\n## 2. Protokoll 240301');
    expect(meeting?.references.map(({ text }) => text)).toEqual(['240119', '240202', '240301']);
  });

  test('letters in two parts are one letter, as signs of code too', () => {
    const [block] = itemOf('## 1. Avtal\n\na&#x308;rende').blocks;
    expect(block?.kind === 'prose' && block.content).toEqual({ html: '<p>ärende</p>', text: 'ärende' });
  });

  test('an empty frontmatter ends at its own line', () => {
    expect(
      readMeeting('---\n---\n\n## 1. Avtal {x}\n\n---\n', FILE).diagnostics.map(({ code, line }) => [code, line]),
    ).toContainEqual(['expression', 4]);
  });

  test('a decision’s address is as short as the others', () => {
    const body = '## 4. Avtal\n\n<Beslut>\n\n- att a.\n\n</Beslut>\n\n<Beslut nr="2">\n\n- att b.\n\n</Beslut>';
    const { diagnostics } = readMeeting(
      meetingText({ body }).replace('organ: norrlunda', `organ: ${'n'.repeat(50)}`),
      FILE,
    );
    expect(diagnostics.map(({ code, line }) => [code, line])).toContainEqual(['unsafe-id', 16]);
  });
});

function never(): never {
  throw new Error('The sample was refused');
}
