import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWording, type DiffPart } from '../../../src/site/words/word-diff.ts';

const shown = (before: string, after: string) =>
  diffWording(before, after)
    .filter(({ isChanged }) => isChanged)
    .map(({ parts }) =>
      parts
        .map(({ kind, text }) => (kind === 'removed' ? `−${text}−` : kind === 'added' ? `+${text}+` : text))
        .join(''),
    );

describe('the difference between two wordings', () => {
  test('is told word by word, in the lines where there is one', () => {
    expect(shown('Avtal\natt teckna avtalet\natt vänta', 'Avtal\natt säga upp avtalet\natt vänta')).toEqual([
      'att −teckna −+säga upp +avtalet',
    ]);
  });

  test('is told by whole lines where lines came or went', () => {
    expect(shown('a\nb', 'a\nb\nc')).toEqual(['+c+']);
    expect(shown('a\nb', 'b')).toEqual(['−a−']);
  });

  test('knows the lines that tell who was there', () => {
    expect(diffWording('Närvaro: Bo Vik\nText', 'Närvaro: Bo Ek\nTexter').map(({ hasNames }) => hasNames)).toEqual([
      true,
      false,
    ]);
  });

  test('loses no word of either', () => {
    const text = fc
      .array(fc.constantFrom('att', 'teckna', 'åäö,', '§ 4', '\n', ' '), { maxLength: 30 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = diffWording(before, after).map(({ parts }) => parts);
        const side = (gone: DiffPart['kind']) =>
          lines
            .filter((parts) => parts.some(({ kind }) => kind !== gone))
            .map((parts) =>
              parts
                .filter(({ kind }) => kind !== gone)
                .map(({ text: words }) => words)
                .join(''),
            );
        expect(side('added').join('\n').replaceAll(/\s+/g, '')).toBe(before.replaceAll(/\s+/g, ''));
        expect(side('removed').join('\n').replaceAll(/\s+/g, '')).toBe(after.replaceAll(/\s+/g, ''));
      }),
    );
  });
});
