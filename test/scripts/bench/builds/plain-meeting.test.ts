import type { Nodes } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readMadeMeetings } from './read-made-meetings.ts';
import { buildPlainMeeting } from '../../../../scripts/bench/builds/plain-meeting.ts';

const [MARKDOWN, MDX] = [unified().use(remarkParse), unified().use(remarkParse).use(remarkMdx)];
const MEETINGS = readMadeMeetings(12);
const NAMES = ['Beslut', 'Uppföljning: löfte'];

/** The texts of headings, paragraphs and entries as they are read, but those that only name a mark. */
function textsOf(node: Nodes): readonly string[] {
  if (node.type === 'heading' || node.type === 'paragraph') {
    const text = node.children.map(wordsOf).join('');
    return NAMES.includes(text) ? [] : [text];
  }
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}

function wordsOf(node: Nodes): string {
  return 'children' in node ? node.children.map(wordsOf).join('') : 'value' in node ? node.value : '';
}

function bodyOf(file: string): string {
  return file.replace(/^---\n.*?\n---\n/s, '');
}

test('the body of a meeting in plain Markdown is the same texts in the same order, for a reader that knows no marks', () => {
  for (const file of MEETINGS) {
    const own = textsOf(MDX.parse(bodyOf(file)));
    expect(own.length).toBeGreaterThan(20);
    expect(textsOf(MARKDOWN.parse(buildPlainMeeting(file).text)).slice(-own.length)).toEqual(own);
  }
});

test('no HTML and no tag is left of the marks, and each stands as a line in bold before what it was around', () => {
  const types = new Set<string>();
  const look = (node: Nodes): void => {
    types.add(node.type);
    if ('children' in node) node.children.forEach(look);
  };
  for (const file of MEETINGS) {
    const { text } = buildPlainMeeting(file);
    look(MARKDOWN.parse(text));
    for (const [mark, name] of [
      [/^<Beslut>$/gm, '**Beslut**'],
      [/^<Uppfoljning .*>$/gm, '**Uppföljning: löfte**'],
    ] as const)
      expect(text.split('\n').filter((line) => line === name)).toHaveLength(file.match(mark)?.length ?? 0);
  }
  expect(types).not.toContain('html');
  expect(types).toContain('strong');
});

test('who was there, where and when come first', () => {
  const [file = ''] = MEETINGS;
  const { id, title, text } = buildPlainMeeting(file);
  const [, organ, day] = /^organ: (.*)\ndatum: "(.*)"$/m.exec(file) ?? [];
  expect([id, title]).toEqual([`${organ}-${day}`, `${organ} ${day}`]);
  const names = [...file.matchAll(/^ {6}- (.*)$/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(5);
  expect([...text.matchAll(/^- \p{L}+: (.*)$/gmu)].map(([, name]) => name)).toEqual(names);
});

test('a mark that has no plain form is refused, and not left out', () => {
  const [file = ''] = MEETINGS;
  expect(() => buildPlainMeeting(`${file}\n<Uppdrag person="Åsa Ek">\n`)).toThrow('<Uppdrag');
});
