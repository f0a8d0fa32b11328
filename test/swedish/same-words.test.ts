import { describe, expect, test } from 'vitest';
import { saysTheSame } from '../../src/swedish/same-words.ts';

describe('two clauses', () => {
  test.each([
    ['att teckna avtalet med regionen', 'att avtalet med regionen tecknas'],
    ['att avtalet med regionen tecknas', 'att teckna avtalet med regionen.'],
    ['att hyra lokalen', 'Att hyra lokalen'],
    ['att fastställa budgeten för 2027', 'att budgeten för 2027 fastställs'],
  ])('say the same: %s, %s', (one, other) => {
    expect([saysTheSame(one, other), saysTheSame(other, one)]).toEqual([true, true]);
  });

  test.each([
    ['att teckna avtalet', 'att inte teckna avtalet'],
    ['att teckna avtalet', 'att avtalet ej tecknas'],
    ['att teckna avtalet', 'att säga upp avtalet'],
    ['att säga upp avtalet', 'att säga avtalet'],
    ['att Ekby betalar Granby', 'att Granby betalar Ekby'],
    ['att avsätta 100 kronor', 'att avsätta 200 kronor'],
    ['att anta planen', 'att anta planen och taxan'],
    ['att', 'att'],
  ])('say not the same: %s, %s', (one, other) => {
    expect([saysTheSame(one, other), saysTheSame(other, one)]).toEqual([false, false]);
  });
});
