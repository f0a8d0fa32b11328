import { describe, expect, test } from 'vitest';
import { buildExclusion } from '../../../src/search/client/excluded-cards.ts';
import { readQuestion } from '../../../src/search/engine/question.ts';

const TEXT = 'Ämne: Jour. Nätverket tecknade samverkansavtalet den 19 mars 2021 om god vård för 1 250 kr.';

describe('a card is left out', () => {
  test.each(['jour -avtal', 'jour -Tecknade', 'jour -"god vård"', 'jour -2021', 'jour -enkät -avtal'])(
    'where it has what shall be left out: %s',
    (question) => {
      expect(buildExclusion(readQuestion(question).without)(TEXT)).toBe(true);
    },
  );

  test.each(['jour avtal', 'jour -enkät', 'jour -"vård god"', 'jour -2022'])('and else not: %s', (question) => {
    expect(buildExclusion(readQuestion(question).without)(TEXT)).toBe(false);
  });
});
