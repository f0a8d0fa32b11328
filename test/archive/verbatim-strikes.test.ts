import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markStrikes, splitStrikes } from '../../src/archive/verbatim-strikes.ts';

test.each([
  ['Lund: Maja Ek', [], 'Lund: Maja Ek'],
  ['Lund: Maja Ek', [{ start: 6, end: 13 }], 'Lund: ~~Maja Ek~~'],
  [
    'Maja, Bo',
    [
      { start: 0, end: 4 },
      { start: 6, end: 8 },
    ],
    '~~Maja~~, ~~Bo~~',
  ],
  ['Maja\nBo', [{ start: 0, end: 7 }], '~~Maja~~\n~~Bo~~'],
])('%j is written with what is struck out between marks', (text, strikes, marked) => {
  expect(markStrikes(text, strikes)).toBe(marked);
  expect(
    splitStrikes(marked)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
  expect(
    splitStrikes(marked)
      .filter(({ struck }) => struck)
      .map((part) => part.text),
  ).toEqual(strikes.flatMap(({ start, end }) => text.slice(start, end).split('\n')));
});

test.each(['ett ~~ och\nett ~~ till', '~~', '~~~~', 'a ~~ b'])('in %j nothing is struck out', (text) => {
  expect(splitStrikes(text)).toEqual([{ text, struck: false }]);
});

test.each([
  ['a~~b~~c', [], String.raw`a\~\~b\~\~c`],
  ['ca ~5 ekar', [], 'ca ~5 ekar'],
  ['Maja ~ Bo', [{ start: 0, end: 6 }], String.raw`~~Maja \~~~ Bo`],
  [String.raw`Ek\Maja`, [{ start: 3, end: 7 }], String.raw`Ek\\~~Maja~~`],
])('signs of %j that look like a mark are none', (text, strikes, marked) => {
  expect(markStrikes(text, strikes)).toBe(marked);
  expect(
    splitStrikes(marked)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});

test('whatever a line holds, its words come back and the same of them are struck out', () => {
  const sign = fc.constantFrom('~', '~~', '\\', 'a', 'å ', '.', '\n');
  const parts = fc.array(
    fc.record({ text: fc.array(sign, { maxLength: 5 }).map((signs) => signs.join('')), struck: fc.boolean() }),
  );
  fc.assert(
    fc.property(parts, (given) => {
      const text = given.map((part) => part.text).join('');
      let end = 0;
      const spans = given.flatMap((part) => {
        const start = end;
        end += part.text.length;
        return part.struck ? [{ start, end }] : [];
      });
      const read = splitStrikes(markStrikes(text, spans));
      expect(read.map((part) => part.text).join('')).toBe(text);
      expect(
        read
          .filter(({ struck }) => struck)
          .map((part) => part.text)
          .join(''),
      ).toBe(spans.map((span) => text.slice(span.start, span.end).replaceAll('\n', '')).join(''));
    }),
  );
});
