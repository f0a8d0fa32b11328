import { describe, expect, test } from 'vitest';
import { findPointed } from '../../src/swedish/pointing-clause.ts';

describe('a clause that points at a proposal', () => {
  test.each([
    ['att besluta enligt Styrgruppens förslag p.1-4', 'Styrgruppen', [1, 2, 3, 4]],
    ['att besluta enligt förslag', undefined, undefined],
    ['Nätverket beslutar enligt förslaget.', undefined, undefined],
    ['Nätverket beslutade i enlighet med förslaget', undefined, undefined],
    ['att bifalla presidiets förslag', 'presidiet', undefined],
    ['enligt förslagets punkter 1 och 3', undefined, [1, 3]],
    ['att anta förslaget till beslut', undefined, undefined],
  ])('is seen in “%s”', (clause, by, clauses) => {
    expect(findPointed(clause)).toEqual({ by, clauses });
  });

  test.each([
    'att plantera tio lindar enligt förslaget i bilaga 3',
    'att godkänna förslaget till budget för 2031',
    'att ge kansliet i uppdrag att ta fram ett förslag',
    'att anta strategin',
  ])('is none in “%s”', (clause) => {
    expect(findPointed(clause)).toBeUndefined();
  });
});
