import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { readFrontmatter } from '../../src/minutes/frontmatter.ts';
import { parseMdx } from '../../src/minutes/parse-mdx.ts';
import { meetingBody } from './meeting-body.ts';
import { shapeOf, unravel, withoutUntoldLines } from './tree-shape.ts';
import { runs } from '../runs.ts';

const reference = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Both trees of a text, reduced to what the reader of meetings looks at. */
function bothTrees(body: string) {
  const { tree, diagnostics } = parseMdx(body, 'prov.mdx');
  if (diagnostics.length > 0) throw new Error(`The parser refuses it: ${JSON.stringify(diagnostics)}`);
  const expected = unravel(shapeOf(reference.parse(body)));
  return { expected, actual: withoutUntoldLines(shapeOf(tree), expected) };
}

describe('our parser and the reference see the same tree', () => {
  const folder = path.join(ROOT, 'content', 'moten');
  const meetings = globSync('*/*.mdx', { cwd: folder });

  test('there are shipped meetings to hold it to', () => {
    expect(meetings.length).toBeGreaterThanOrEqual(5);
  });

  test.each(meetings)('in %s', (file) => {
    const { body } = readFrontmatter(readFileSync(path.join(folder, file), 'utf8'), file);
    const { actual, expected } = bothTrees(body);
    expect(actual).toEqual(expected);
    expect(JSON.stringify(actual).length).toBeGreaterThan(1_000);
  });

  test('in any document of headings, prose, lists, tables and marks', () => {
    fc.assert(
      fc.property(meetingBody, (body) => {
        const { actual, expected } = bothTrees(body);
        expect(actual).toEqual(expected);
      }),
      { numRuns: runs(500) },
    );
  });

  test.each([
    ['autolinks', '\nSe www.exempel.se, https://exempel.se/a?b=c och anna@exempel.se.\n'],
    ['escapes and references', '\n\\*stjärna\\* \\{klammer\\} \\< &amp; &auml; &#105;mport\n'],
    ['line breaks', '\nrad ett  \nrad två\\\nrad tre\n'],
    ['tasks and rules', '\n- [x] gjort\n- [ ] ogjort\n\n***\n'],
    [
      'marks on one line',
      '\n<Beslut>att så</Beslut>\n\nMitt <Beslut>i</Beslut> raden\n\n<Punkt status="utgår" nr />\n',
    ],
    [
      'what is refused later',
      '\n{x}\n\nText {y} <b>fet</b>\n\n![bild](b.png)\n\n[a][b]\n\n[b]: c\n\nFot[^1]\n\n[^1]: not\n\n```js\nkod\n```\n\nexport const x = 1\n',
    ],
  ])('in %s', (_what, body) => {
    const { actual, expected } = bothTrees(body);
    expect(actual).toEqual(expected);
  });
});

describe('the comparison itself', () => {
  test.each([
    ['\n- a\n', '\n* a\n\n- a\n'],
    ['\ntext\n', '\n\ntext\n'],
    ['\n*a*\n', '\n**a**\n'],
    ['\n<Beslut av="a" />\n', '\n<Beslut av="b" />\n'],
    ['\n## a\n', '\n### a\n'],
    ['\n| a |\n| - |\n', '\n| a |\n| -: |\n'],
    ['\n1. a\n', '\n2. a\n'],
    ['\n[a](b)\n', '\n[a](c)\n'],
  ])('tells %j from %j', (a, b) => {
    expect(bothTrees(a).actual).not.toEqual(bothTrees(b).actual);
  });
});
