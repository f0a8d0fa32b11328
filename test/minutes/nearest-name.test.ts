import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNearestName } from '../../src/minutes/nearest-name.ts';

const KNOWN = ['Beslut', 'Forslag', 'Atergivet', 'plats', 'närvaro'];

describe('the nearest known name', () => {
  test.each([
    ['Besult', 'Beslut'],
    ['beslut', 'Beslut'],
    ['Förslag', 'Forslag'],
    ['narvaro', 'närvaro'],
    ['platser', 'plats'],
    ['Beslut', 'Beslut'],
  ])('to %s is %s', (name, nearest) => {
    expect(findNearestName(name, KNOWN)).toBe(nearest);
  });

  test.each(['Bilaga', 'x', '', 'organisationsnummer'])('to “%s” is none', (name) => {
    expect(findNearestName(name, KNOWN)).toBeUndefined();
  });

  test('is the nearest of several near ones', () => {
    expect(findNearestName('lindar', ['lindor', 'linda', 'lindar2x', 'lindar'])).toBe('lindar');
  });

  test('is found in a short name too where two letters have changed places', () => {
    expect(findNearestName('paln', ['plan', 'dag'])).toBe('plan');
  });

  test('is none where nothing is known', () => {
    expect(findNearestName('plats', [])).toBeUndefined();
  });

  test('is found after one slip in any longer name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(), (name, place) => {
        const at = place % name.length;
        expect(findNearestName(name.slice(0, at) + name.slice(at + 1), [name, 'ett-helt-annat-och-längre-namn'])).toBe(
          name,
        );
      }),
    );
  });
});
