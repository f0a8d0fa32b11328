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
