import { describe, expect, test } from 'vitest';
import { shortenDiff } from '../../../src/site/words/shorten-diff.ts';

const many = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_each, place) => `o${from + place}`).join(' ');

describe('a changed line in short', () => {
  test('has the words beside its changes, and an ellipsis for the others', () => {
    expect(
      shortenDiff([
        { kind: 'same', text: `${many(1, 40)} ` },
        { kind: 'removed', text: 'gammalt' },
        { kind: 'added', text: 'nytt' },
        { kind: 'same', text: ` ${many(41, 80)} ` },
        { kind: 'added', text: 'mer' },
        { kind: 'same', text: `, ${many(81, 120)}.` },
      ]).map(({ text }) => text),
    ).toEqual([
      `… ${many(33, 40)} `,
      'gammalt',
      'nytt',
      ` ${many(41, 48)} … ${many(73, 80)} `,
      'mer',
      `, ${many(81, 87)} …`,
    ]);
  });

  test('stays whole where few words would be left out', () => {
    const text = `${many(1, 16)} `;
    expect(
      shortenDiff([
        { kind: 'same', text },
        { kind: 'added', text: 'mer' },
      ])[0]?.text,
    ).toBe(text);
  });

  test('keeps every word that was removed or added, however many', () => {
    const text = many(1, 200);
    expect(shortenDiff([{ kind: 'removed', text }])).toEqual([{ kind: 'removed', text }]);
  });
});
