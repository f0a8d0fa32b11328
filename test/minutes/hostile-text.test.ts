import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { boxOf } from '../../src/archive/block-words.ts';
import { walkBlocks } from '../../src/archive/block.ts';
import type { RichText } from '../../src/archive/rich-text.ts';
import type { Meeting } from '../../src/archive/meeting.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { FILE, withFrontmatter } from '../samples/sample-meeting.ts';
import { runs } from '../runs.ts';

const SIGNS = [
  '{',
  '}',
  '<',
  '>',
  '</',
  '/>',
  '`',
  '```',
  '*',
  '**',
  '_',
  '~',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '|',
  '#',
  '&',
  ';',
  '"',
  "'",
  '=',
  '\\',
  ':',
  '-',
  '$',
  '^',
  '\n',
  '\n\n',
  '\t',
  '    ',
  ' ',
  '- ',
  '1. ',
  '> ',
  '---\n',
  '| - |\n',
  'å',
];
const ATTEMPTS = [
  'export ',
  'import ',
  'export const x = 1\n',
  '\n\nimport y from "y"\n',
  '{process.exit()}',
  '<script>',
  '</script>',
  '<img src=x onerror=alert(1)>',
  '<a onclick="x">',
  'javascript:',
  '[a](javascript:alert(1))',
  '[a](JAVASCRIPT:alert(1))',
  '[a](java\nscript:x)',
  '<javascript:alert(1)>',
  '![a](data:text/html,x)',
  '[a]: javascript:alert(1)\n',
  '&lt;script&gt;',
  '&#60;script&#62;',
  '\\<script>',
  '[a](https://exempel.se "onclick=x")',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?php',
  '<Beslut>',
  '</Beslut>',
  '<Forslag>\n\n',
  '\n\n</Forslag>',
  '<Beslut onclick="x">',
  '<Atergivet av="<script>">',
  '<style>',
  '<svg onload=x>',
  'https://exempel.se/',
  'www.exempel.se',
  'a@exempel.se',
  '310402',
  '\n## 2. ',
  '\n\n## 3. Ny\n\n',
];
const hostilePiece = fc.oneof(
  fc.constantFrom(...SIGNS),
  fc.constantFrom(...ATTEMPTS),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }).map((text) => text.replaceAll('\0', '')),
);
const hostileText = fc.array(hostilePiece, { maxLength: 14 }).map((pieces) => pieces.join(''));

const read = (text: string) => readMeeting(withFrontmatter(`\n## 1. Rubrik\n\n${text}\n`), FILE);

/** Whatever the reader refuses is safe; these are the meetings that it lets through. */
const passed = hostileText.map((text) => read(text).meeting).filter((meeting) => meeting !== undefined);

function richTextsOf({ introduction, items }: Meeting): readonly RichText[] {
  return [...introduction, ...items.flatMap(({ blocks }) => blocks)]
    .flatMap((block) => [...walkBlocks([block])])
    .flatMap((block) => {
      switch (block.kind) {
        case 'prose':
          return [block.content];
        case 'matter':
          return [];
        default:
          return boxOf(block, { within: '1', dateInWords: (iso) => iso }).texts;
      }
    });
}

function htmlOf(meeting: Meeting): string {
  return [...meeting.items.map(({ titleHtml }) => titleHtml), ...richTextsOf(meeting).map(({ html }) => html)].join(
    '\n',
  );
}

function* elementsIn(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

/** All that Markdown without raw HTML can make, and the attributes of each. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  p: [],
  em: [],
  strong: [],
  del: [],
  code: [],
  br: [],
  hr: [],
  blockquote: [],
  ul: ['class'],
  ol: ['start', 'class'],
  li: ['class'],
  a: ['href', 'title', 'data-ref'],
  div: ['class', 'role', 'aria-label', 'tabindex'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['class'],
  td: ['class'],
  input: ['type', 'checked', 'disabled'],
};

describe('whatever stands in a meeting', () => {
  test('nothing is thrown, and no fault lies outside the file', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = withFrontmatter(`\n## 1. Rubrik\n\n${text}\n`).replaceAll(/\r\n?/g, '\n').split('\n').length;
        expect(read(text).diagnostics.filter(({ line }) => line < 1 || line > lines)).toEqual([]);
      }),
      { numRuns: runs(2000) },
    );
  });

  test('the HTML holds only elements and attributes of plain text', () => {
    fc.assert(
      fc.property(passed, (meeting) => {
        for (const { tagName, attrs } of elementsIn(parseFragment(htmlOf(meeting)))) {
          expect(Object.keys(ELEMENTS)).toContain(tagName);
          expect(ELEMENTS[tagName]).toEqual(expect.arrayContaining(attrs.map(({ name }) => name)));
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  test('every link leads to the web, to mail, into this site or to a reference', () => {
    fc.assert(
      fc.property(passed, (meeting) => {
        for (const { tagName, attrs } of elementsIn(parseFragment(htmlOf(meeting)))) {
          if (tagName !== 'a') continue;
          const [value] = attrs.flatMap(({ name, value: text }) =>
            name === 'href' ? [text] : name === 'data-ref' ? [`ref:${text}`] : [],
          );
          expect(value).toMatch(/^(?:https?:\/\/|mailto:|\/(?!\/)|ref:\d+$)/i);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  test('every reference in the HTML is one of the meeting’s, once', () => {
    fc.assert(
      fc.property(passed, (meeting) => {
        const indices = [...htmlOf(meeting).matchAll(/<a data-ref="(\d+)">/g)].map(([, index]) => Number(index));
        expect(indices.toSorted((a, b) => a - b)).toEqual(meeting.references.map((_reference, index) => index));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('no word is lost: it is in the meeting, or the file is refused', () => {
    const pieces = fc.array(hostilePiece, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(pieces, fc.constantFrom('', ' ', '\n\n'), (parts, glue) => {
        const words = parts.map((_part, index) => `vittne${'abcdefgh'[index]}`);
        const { meeting } = read(parts.map((part, index) => `${part}${glue}${words[index]}`).join(glue));
        /* A second item is a heading among the pieces, and a heading keeps the words of a link but not its address. */
        if (!meeting || meeting.items.length > 1) return;
        const kept = JSON.stringify([meeting.items, meeting.introduction]);
        expect(words.filter((word) => !kept.includes(word))).toEqual([]);
      }),
      { numRuns: runs(2000) },
    );
  });
});
