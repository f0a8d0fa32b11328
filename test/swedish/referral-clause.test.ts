import { describe, expect, test } from 'vitest';
import { findReferrals } from '../../src/swedish/referral-clause.ts';

describe('what a clause leaves to another body', () => {
  test.each([
    ['att sända rådets beslut vidare till Barrådet, för ställningstagande', 'skickar vidare', 'Barrådet'],
    ['att ärendet skickas vidare till Barrådet för beslut', 'skickar vidare', 'Barrådet'],
    ['att överlämna frågan till Kommunstyrelsen i Lund', 'skickar vidare', 'Kommunstyrelsen i Lund'],
    ['att hänskjuta ärendet till Barrådet.', 'skickar vidare', 'Barrådet'],
    ['att rekommendera alla kommuner att satsa på kurser', 'rekommenderar', 'alla kommuner'],
    ['Lövrådet rekommenderar länets kommuner att godkänna avtalet', 'rekommenderar', 'länets kommuner'],
    ['att tillstyrka den föreslagna finansieringen', 'tillstyrker', undefined],
    ['att godkänna utvärderingen och tillstyrka att avtalet förlängs', 'tillstyrker', undefined],
  ])('in “%s” it is: %s', (clause, kind, to) => {
    expect(findReferrals([clause])).toEqual([{ kind, to }]);
  });

  test.each([
    'att plantera tio lindar',
    'att skicka ut kallelsen till nästa möte',
    'att följa frågan vidare',
    'att avsätta medel till Barrådet',
  ])('is nothing in “%s”', (clause) => {
    expect(findReferrals([clause])).toEqual([]);
  });

  test('the body that has the last word stands first', () => {
    const found = findReferrals(['att tillstyrka förslaget', 'att sända beslutet vidare till Barrådet']);
    expect(found.map(({ kind }) => kind)).toEqual(['skickar vidare', 'tillstyrker']);
  });
});
