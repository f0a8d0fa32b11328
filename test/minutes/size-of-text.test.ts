import { describe, expect, test } from 'vitest';
import { diagnosticMessage, type Diagnostic } from '../../src/archive/diagnostic.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { readOrgan, readPage, readTopic } from '../../src/minutes/read-entry.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { TEXT_CAPS } from '../../src/minutes/size-of-text.ts';
import { FILE, withFrontmatter } from '../samples/sample-meeting.ts';
import { writeContent } from '../samples/temporary-content.ts';

const told = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code, line }) => `${code} ${line}`);
const meeting = (body: string) => withFrontmatter(`\n## 1. Avtal\n\n${body}\n`);
const bodyLine = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

/** Each ends the native parser, or keeps it for minutes, where it gets that far. */
const TOO_DEEP = {
  'round brackets in braces': `{${'('.repeat(8_000)}1${')'.repeat(8_000)}}`,
  'square brackets in braces': `{${'['.repeat(8_000)}${']'.repeat(8_000)}}`,
  'brackets that strings seem to close': `{${'(")"+'.repeat(8_000)}1${')'.repeat(8_000)}}`,
  'braces that strings seem to close': `{${'("}"+'.repeat(8_000)}1${')'.repeat(8_000)}}`,
  templates: `{${'`${'.repeat(8_000)}1${'}`'.repeat(8_000)}}`,
  'signs before a value': `{${'!'.repeat(100_000)}1}`,
  functions: `{${'a=>'.repeat(50_000)}1}`,
  'a module': `export const a = ${'('.repeat(8_000)}1`,
  'a module over blank lines': `export const a = ${'((((((((\n\n'.repeat(1_000)}1`,
  'a property': `<Beslut a={${'('.repeat(8_000)}1${')'.repeat(8_000)}}>\n\natt x\n\n</Beslut>`,
  'open braces': '{'.repeat(8_000),
  'open angles': '<'.repeat(8_000),
  'open tags': '<Beslut>\n'.repeat(8_000),
  'tags that nobody opened': '</Beslut>'.repeat(8_000),
  'tags without an end': '<A '.repeat(8_000),
  'properties without an end': '<A a="'.repeat(8_000),
  declarations: '<![CDATA['.repeat(8_000),
  'declarations that are closed': '<![CDATA[]>'.repeat(8_000),
  'code within braces': '{`'.repeat(8_000),
  'tags in properties of tags': '<A b={'.repeat(60),
  'tags in spread properties': '<A {...'.repeat(60),
  'tags behind strings that seem to close': '<A b={"}"+'.repeat(60),
  'tags in expressions': '{<A>'.repeat(60),
  'tags without a name': '<A b={<>'.repeat(60),
  'types of calls': `{${'f<a>('.repeat(60)}1${')'.repeat(60)}}`,
  'types of calls in a module': `export const a = ${'f<a>('.repeat(60)}1${')'.repeat(60)}`,
  'types of values': `{${'<a>('.repeat(60)}1${')'.repeat(60)}}`,
  comparisons: '<A b={a<'.repeat(60),
  quotes: `${'>'.repeat(100_000)}a`,
  lists: `${'- '.repeat(90_000)}a`,
  emphasis: '_a'.repeat(90_000),
  'cells of a row': `| ${'å | '.repeat(30_000)}\n|${' - |'.repeat(30_000)}`,
  'signs that a line escapes': `Å ${'\\[\\^1\\]: ord '.repeat(8_000)}`,
  'signs written by their names': '&amp; '.repeat(20_000),
  'signs written by their names on many lines': '&amp;\n'.repeat(20_000),
  'angles of a line': 'a < b '.repeat(20_000),
  'tags of a line': '<Forslag>x</Forslag>'.repeat(8_000),
  'tags whose ends have other names': '<Forslag>\n\natt\n\n</Uppfoljning>\n\n'.repeat(8_000),
  'tags that words keep from closing': '<Beslut>\n\natt\n\n</Beslut> ord\n'.repeat(2_000),
  'tags that open among words': 'ord <Beslut>\n\natt\n\n</Beslut>\n\n'.repeat(2_000),
  'tags without a name that nobody closes': 'a\n<>\n- att\n'.repeat(2_000),
  'properties without values': `<Beslut ${'nr '.repeat(5_000)}>\n\natt\n\n</Beslut>`,
  'pieces of code': '{ x: 1 }\n\n'.repeat(1_000),
  'notes of a paragraph': '[^1] ord\n'.repeat(15_000),
  'addresses among tags': '\n  <A/>www.a.b'.repeat(2_000),
  'addresses among pieces of code': '`a` https://a.b\n'.repeat(2_000),
  'addresses among signs by their names': '&amp; a@b.se\n'.repeat(2_000),
  'signs that may end an address': `www.a.b${'""'.repeat(5_000)}}`,
  'signs within an address': `https://a.b/${'a_'.repeat(5_000)}`,
  'marks in rows that are no table': `${'| *a |\n'.repeat(12_000)}`,
  'marks in rows behind a list': `- att\n| a |\n|---|\n${'| *a |\n'.repeat(12_000)}`,
  'names in lines that begin as a list': `ord\n${'2. R&D\n'.repeat(4_000)}`,
  'tags in a string, of what is no code': `~~~\n{\n~~~\n\n"${'<A b={'.repeat(26)}"\n`,
  'tags in a template, of what is no code': `~~~\n} { \`\n~~~\n\n${'<A b={'.repeat(26)}\n\n\`\n`,
  'signs by their names between lines of white space': `${'&lt;'.repeat(990)}\n\u00a0\n`.repeat(24),
  'tags behind a piece of code that nobody closed': `\`\n${'`<Beslut>`\n'.repeat(300)}`,
};

const TOO_LARGE = {
  characters: 'ord och ord\n'.repeat(TEXT_CAPS.characters.most / 12 + 1),
  lines: 'a\n'.repeat(TEXT_CAPS.lines.most + 1),
  lineCharacters: 'a'.repeat(TEXT_CAPS.lineCharacters.most + 1),
  spaces: `a${' '.repeat(TEXT_CAPS.spaces.most + 1)}b`,
};

describe('a text that is too large', () => {
  test.each(Object.entries(TOO_DEEP))('in depth (%s) is told once, at its line, wherever it is read', (_what, body) => {
    const text = meeting(body);
    const [fault, ...others] = readMeeting(text, FILE).diagnostics;
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: 'text-too-large', file: FILE });
    expect(fault?.line).toBeGreaterThanOrEqual(bodyLine(text, '## 1. Avtal') + 2);
    const page = `---\ntitel: Om\nbeskrivning: Om arkivet.\n---\n\n${body}\n`;
    expect(readPage(page, 'sidor/om.mdx').diagnostics.map(({ code }) => code)).toEqual(['text-too-large']);
  });

  test.each(Object.entries(TOO_LARGE))('by %s is told once, with the limit', (cap, body) => {
    const [fault, ...others] = readMeeting(meeting(body), FILE).diagnostics;
    expect(others).toEqual([]);
    expect(fault && diagnosticMessage(fault)).toContain(
      Object.entries(TEXT_CAPS).find(([key]) => key === cap)?.[1].limit,
    );
  });

  test('in depth is its body alone: the head of a document is printed as it is', () => {
    const text = meeting('Text.').replace('---\n\n', `huvud: "${'<A>{('.repeat(500)}"\n---\n\n`);
    expect(readMeeting(text, FILE).diagnostics.map(({ code }) => code)).not.toContain('text-too-large');
  });

  test('is told at the line that is too long', () => {
    const text = meeting(`En rad.\n\n${'a'.repeat(TEXT_CAPS.lineCharacters.most + 1)}`);
    expect(told(readMeeting(text, FILE).diagnostics)).toEqual([`text-too-large ${bodyLine(text, 'aaa')}`]);
  });

  test('keeps no other file from being read', () => {
    const { diagnostics } = loadContent(
      writeContent({
        'amnen/stort.yaml': `namn: ${'a'.repeat(20_000_000)}`,
        'sidor/djup.mdx': `---\ntitel: A\nbeskrivning: B.\n---\n${TOO_DEEP['round brackets in braces']}`,
        'moten/a/2031-01-02.mdx': meeting(TOO_DEEP['open braces']),
      }),
    );
    const tooLarge = diagnostics.filter(({ code }) => code === 'text-too-large');
    expect(tooLarge.map(({ code, file }) => `${code} ${file}`)).toEqual(
      ['amnen/stort.yaml', 'moten/a/2031-01-02.mdx', 'sidor/djup.mdx'].map((file) => `text-too-large ${file}`),
    );
  });
});

describe('an ordinary text is not too large', () => {
  test.each([
    ['brackets that nobody closed, one in a paragraph', 'Se bilaga (1.\n\n'.repeat(1_000)],
    ['a list of a) to z)', 'a) att\n\n'.repeat(1_000)],
    [
      'many decisions',
      Array.from({ length: 50 }, (_, nr) => `<Beslut nr="${nr + 1}">\n\natt x\n\n</Beslut>\n\n`).join(''),
    ],
    ['many decisions in quotes', '> <Beslut>\n>\n> att x\n>\n> </Beslut>\n\n'.repeat(300)],
    ['many marks in a list', '- <Beslut>\n\n  att x\n\n  </Beslut>\n\n'.repeat(300)],
    ['many marks within a line', 'Enligt <Forslag>x</Forslag> och\n\n'.repeat(300)],
    ['many marks that close themselves', 'Punkten <Punkt status="utgår" /> utgår.\n\n'.repeat(300)],
    ['signs that part lines elsewhere', 'a\u2028b\u2029'.repeat(40_000)],
    ['a line of underscores', `${'\\_'.repeat(200)}\n\n`],
    ['brackets in a row', `${'('.repeat(300)}${'['.repeat(300)}ord`],
    ['escaped signs', `${'\\{'.repeat(500)}\n`.repeat(10)],
    ['marks over several lines', '<Uppfoljning\n  ansvarig="Ordförande"\n>\n\natt x\n\n</Uppfoljning>\n\n'.repeat(300)],
    ['marks with signs in their properties', '<Beslut nr="a>b {c">\n\natt x\n\n</Beslut>\n\n'.repeat(300)],
    ['marks as examples', 'Skriv `<Beslut>` och ``</Arende>`` så.\n\n'.repeat(300)],
    ['marks whose start is a sign', 'Skriv \\<Beslut> så.\n\n'.repeat(300)],
    [
      'a table of a thousand rows with marked cells',
      `| A | B |\n|---|:--|\n${'| **a** | _b_ R&D www.a.se |\n'.repeat(1_500)}`,
    ],
    ['a list of names with signs', '- Råd & stöd, a@b.se\n'.repeat(3_500)],
    ['a numbered list of names with signs', Array.from({ length: 3_500 }, (_, nr) => `${nr + 1}. R&D\n`).join('')],
    [
      'prose that has export in it',
      `Vi talade om import och\nexport av varor.\n\n${'Ett, två; tre: fyra (fem).\n\n'.repeat(5_000)}`,
    ],
    ['five hundred lines that are struck out', '- ~~Anna Ek~~\n'.repeat(500)],
  ])('with %s', (_what, body) => {
    expect(readMeeting(meeting(body), FILE).diagnostics.map(({ code }) => code)).not.toContain('text-too-large');
  });

  test('with a brace that nobody closed, which is told as what it is', () => {
    const body = `{ord\n\n${'Ett stycke (med en bilaga), och en mening till.\n\n'.repeat(500)}`;
    expect(readMeeting(meeting(body), FILE).diagnostics.map(({ code }) => code)).toEqual(['expression']);
  });
});

describe('YAML', () => {
  test('of twenty thousand unknown keys tells of some, and that there are more', () => {
    const keys = Array.from({ length: 20_000 }, (_, place) => `k${place}: x`).join('\n');
    const { diagnostics } = readOrgan(`namn: A\nkortnamn: A\n${keys}`, 'organ/a.yaml');
    expect(diagnostics).toHaveLength(301);
    expect(diagnostics[0]).toMatchObject({ code: 'unknown-key', line: 3 });
    expect(diagnostics.at(-1)).toMatchObject({ code: 'more-faults', details: { count: 19_700 } });
  });

  test.each([
    ['a sign of control', 'namn: "a\\0b"', 'yaml-syntax 1'],
    ['a key that is a list', 'namn: A\n? [a, b]\n: x', 'yaml-syntax 2'],
    ['a key that stands twice', 'namn: A\nkortnamn: B\nnamn: C', 'yaml-syntax 3'],
  ])('with %s is refused', (_what, yaml, fault) => {
    expect(told(readOrgan(yaml, 'organ/a.yaml').diagnostics)).toEqual([fault]);
  });

  test('with a name longer than any name is refused', () => {
    const { diagnostics } = readTopic(`namn: ${'a'.repeat(50_000)}\nbeskrivning: B.\nalias: [b]`, 'amnen/a.yaml');
    expect(told(diagnostics)).toEqual(['invalid-value 1']);
  });
});
