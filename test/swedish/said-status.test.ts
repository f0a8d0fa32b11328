import { expect, test } from 'vitest';
import { findSaidStatus } from '../../src/swedish/said-status.ts';

test.each([
  ['Ärendet bordläggs.', 'bordlagd'],
  ['Frågan bordläggs till nästa möte.', 'bordlagd'],
  ['Punkten utgår.', 'utgår'],
  ['Denna punkt utgår.', 'utgår'],
  ['Punkten flyttas till augusti.', 'flyttad'],
  ['Punkten ströks och flyttades till ett annat möte.', 'flyttad'],
  ['Frågan utgår i dag, återkommer vid ett senare tillfälle.', 'flyttad'],
  ['Beslut: Ärendet bordläggs.', 'bordlagd'],
  ['att ärendet tas vid nästa möte', 'flyttad'],
  ['att bordlägga ärendet', 'bordlagd'],
  ['Ärendet skjuts upp till hösten.', 'flyttad'],
  ['Frågan bordlades vid förra mötet.', undefined],
  ['Ekarna bordläggs.', undefined],
  ['Frågan diskuterades.', undefined],
  ['', undefined],
])('“%s” says that the item is %s', (text, status) => {
  expect(findSaidStatus(text, false)).toBe(status);
});

test('that it returns means that it was not treated only where the item says nothing else', () => {
  expect(findSaidStatus('Frågan återkommer vid nästa möte.', true)).toBe('flyttad');
  expect(findSaidStatus('Frågan återkommer vid nästa möte.', false)).toBeUndefined();
});
