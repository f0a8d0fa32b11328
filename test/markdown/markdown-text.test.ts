import { describe, expect, test } from 'vitest';
import { inline, joinParts, linkTo, paragraphs } from '../../src/markdown/markdown-text.ts';

describe('a text as Markdown', () => {
  test.each([
    ['2 * 3 och a_b', String.raw`2 \* 3 och a\_b`],
    ['# rubrik', String.raw`\# rubrik`],
    ['- streck', String.raw`\- streck`],
    ['1. ett', String.raw`1\. ett`],
    ['2021 började', '2021 började'],
    ['<script> [länk](x)', String.raw`\<script> \[länk\](x)`],
  ])('has no sign that means anything: %s', (text, written) => {
    expect(inline(text)).toBe(written);
  });

  test('has a paragraph for each line', () => {
    expect(paragraphs('Ett.\n\n  Två.\n> Tre.')).toEqual(['Ett.', 'Två.', String.raw`\> Tre.`]);
  });

  test('has an empty line between its parts, and none for what is missing', () => {
    expect(joinParts(['# A', undefined, '', linkTo('B', '/b/')])).toBe('# A\n\n[B](/b/)\n');
  });
});
