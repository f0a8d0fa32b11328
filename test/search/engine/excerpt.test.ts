import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildExcerpt, findBestPlace } from '../../../src/search/engine/excerpt.ts';
import { PARAGRAPH_END } from '../../../src/search/engine/search-index.ts';

/** Stands for the end of a paragraph in the texts here. */
const END = '¶';
const wordsOf = (text: string) =>
  text === '' ? [] : text.split(' ').map((word) => (word === END ? PARAGRAPH_END : word));
const numbered = (amount: number) => Array.from({ length: amount }, (_each, place) => `o${place}`).join(' ');
const each = (places: readonly (readonly number[])[]) =>
  places
    .flat()
    .toSorted((a, b) => a - b)
    .map((place) => ({ start: place, end: place + 1 }));
const shown = (content: string, places: readonly (readonly number[])[], marks = each(places)) =>
  buildExcerpt(wordsOf(content), places, marks)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

describe('an excerpt', () => {
  test.each([
    ['marks what was met', `att pröva jouren ${END}`, [[1]], 'att [pröva] jouren'],
    ['leaves the signs around it', `(jour), § 4 ${END}`, [[0], [1]], '([jour]), [§] 4'],
    ['marks words side by side each', `att pröva jouren ${END}`, [[1], [2]], 'att [pröva] [jouren]'],
    ['stays within the paragraph', `ett två ${END} tre fyra ${END} fem ${END}`, [[4]], 'tre [fyra]'],
    ['is the first paragraph where nothing was met', `ett två ${END} tre ${END}`, [], 'ett två'],
    ['marks a sign that stands alone', `2 ~ 8 ${END}`, [[1]], '2 [~] 8'],
    ['is nothing of nothing', '', [], ''],
  ])('%s', (_what, content, places, expected) => {
    expect(shown(content, places).replaceAll('] [', '] [')).toBe(expected);
  });

  test('marks a run as one, with the signs within it and not those around it', () => {
    expect(shown(`högst (25 000 kronor). Sedan ${END}`, [[1, 2, 3]], [{ start: 1, end: 4 }])).toBe(
      'högst ([25 000 kronor]). Sedan',
    );
  });

  test('marks the part of a run that it shows', () => {
    expect(shown(`${numbered(40)} ${END}`, [[0]], [{ start: 30, end: 40 }])).toMatch(/ o29 \[o30 .* o33\] …$/);
  });

  test.each([
    ['after it where the paragraph goes on', [[0]], /^\[o0\] o1 .* o33 …$/],
    ['before it where it began earlier', [[99]], /^… o66 .* \[o99\]$/],
    ['on both sides in the middle', [[50]], /^… o39 .*\[o50\].* o72 …$/],
  ])('has an ellipsis %s', (_where, places, expected) => {
    expect(shown(`${numbered(100)} ${END}`, places)).toMatch(expected);
  });
});

describe('the best place', () => {
  test.each([
    ['is where most different words meet', [[0, 40], [42]], 40],
    ['is the earliest of several', [[3, 60]], 3],
    ['counts a word that stands often once', [[0, 1, 2, 3], [50], [51]], 50],
    ['is the start where nothing was met', [], 0],
  ])('%s', (_what, places, expected) => {
    expect(findBestPlace(places)).toBe(expected);
  });
});

describe('of any record', () => {
  const word = fc.oneof(
    fc.constantFrom('hemvård', 'avtal', 'jour,', '…'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter((text) => text !== END && !/\s/u.test(text)),
  );
  const paragraph = fc.array(word, { minLength: 1, maxLength: 60 });
  const record = fc.array(paragraph, { minLength: 1, maxLength: 4 });

  test('the excerpt is a run of the words of one paragraph', () => {
    fc.assert(
      fc.property(
        record,
        fc.array(fc.array(fc.nat({ max: 250 }), { maxLength: 4 }), { maxLength: 3 }),
        (paragraphs, wanted) => {
          const content = paragraphs.map((words) => [...words, END].join(' ')).join(' ');
          const most = content.split(' ').length;
          const places = wanted.map((own) => own.map((place) => place % most).toSorted((a, b) => a - b));
          const text = buildExcerpt(wordsOf(content), places, each(places))
            .map((stretch) => stretch.text)
            .join('');
          const run = text.replace(/^… /, '').replace(/ …$/, '');
          expect(
            paragraphs.some((words) => ` ${words.join(' ')} `.includes(` ${run} `) || run === '' || run === '…'),
          ).toBe(true);
        },
      ),
    );
  });

  test('the place that was met is in it, and is marked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.nat({ max: 119 }), (length, wanted) => {
        const place = wanted % length;
        expect(
          buildExcerpt(wordsOf(`${numbered(length)} ${END}`), [[place]], each([[place]])).filter(
            ({ marked }) => marked,
          ),
        ).toEqual([{ text: `o${place}`, marked: true }]);
      }),
    );
  });

  test('begins where most of the words stand within reach, of as good places at the first', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat({ max: 90 }), { maxLength: 12 }), { maxLength: 5 }), (places) => {
        const metFrom = (start: number) =>
          places.filter((own) => own.some((place) => place >= start && place < start + 17)).length;
        const all = places.flat().toSorted((a, b) => a - b);
        const most = Math.max(0, ...all.map(metFrom));
        expect(findBestPlace(places)).toBe(all.find((place) => metFrom(place) === most) ?? 0);
      }),
    );
  });

  /* The runner gives up what is too slow. */
  test('is found among a million places of hostile words', { timeout: 20_000 }, () => {
    const everywhere = Array.from({ length: 500_000 }, (_each, place) => place);
    expect(findBestPlace([everywhere, everywhere])).toBe(0);
  });
});
