import { describe, expect, test } from 'vitest';
import { findItemLead } from '../../src/swedish/item-number.ts';

describe('the number that a line begins with', () => {
  test.each([
    ['4. Avtal', 'dot', 4, '4.'],
    ['4.Avtal', 'dot', 4, '4.'],
    ['4.', 'dot', 4, '4.'],
    ['4) Avtal', 'bracket', 4, '4)'],
    ['(4) Avtal', 'bracket', 4, '(4)'],
    ['§ 41 Avtal', 'paragraph', 41, '§ 41'],
    ['§41', 'paragraph', 41, '§41'],
    ['41 § Avtal', 'paragraph', 41, '41 §'],
    ['§ 41/24 Avtal', 'paragraph', 41, '§ 41/24'],
    ['Punkt 4: Avtal', 'word', 4, 'Punkt 4:'],
    ['Ärende 3 – Avtal', 'word', 3, 'Ärende 3'],
    ['4: Avtal', 'colon', 4, '4:'],
    ['4 Avtal', 'bare', 4, '4'],
    ['4', 'bare', 4, '4'],
  ] as const)('in “%s” is one of the style %s: %d, printed “%s”', (text, style, number, printed) => {
    expect(findItemLead(text)).toMatchObject({ style, number, printed, letter: undefined });
  });

  test.each([
    ['a) Rapport', 'letter', undefined, 'a'],
    ['B. Rapport', 'letter', undefined, 'b'],
    ['6 a) Rapport', 'number-letter', 6, 'a'],
    ['6a Rapport', 'number-letter', 6, 'a'],
  ] as const)('in “%s” has a letter', (text, style, number, letter) => {
    expect(findItemLead(text)).toMatchObject({ style, number, letter });
  });

  test.each([
    ['1.2 Budget', [2]],
    ['1.2.3 Budget', [2, 3]],
  ])('in “%s” has parts', (text, parts) => {
    expect(findItemLead(text)).toMatchObject({ style: 'dotted', number: 1, parts });
  });

  test.each([
    ['4. Avtal', 'Avtal'],
    ['§ 41 Avtal', 'Avtal'],
    ['Ärende 3 – Avtal', 'Avtal'],
    ['4 – Avtal', 'Avtal'],
    ['1.2\tAvtal', 'Avtal'],
    ['a) Avtal', 'Avtal'],
  ])('of “%s” ends where the words begin', (text, words) => {
    expect(text.slice(findItemLead(text)?.titleStart)).toBe(words);
  });

  test.each(['Avtal', '', 'Avtal 4', '10 kommuner har svarat', '- 4. Avtal', '20 mars', '2021-03-19', 'att 4. gälla'])(
    'is none in “%s”',
    (text) => {
      expect(findItemLead(text)).toBeUndefined();
    },
  );
});
