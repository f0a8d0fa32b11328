import { describe, expect, test } from 'vitest';
import { findPersonNames, isPersonName, leadingNameLength } from '../../src/swedish/person-name.ts';
import { isSwedishPlace } from '../../src/swedish/swedish-places.ts';

describe('a person’s name', () => {
  test.each([
    'Maja Ek',
    'Anna-Karin Ek',
    'Inga-lill Ek',
    'Maja Ek Vik',
    'Marie van Vik',
    'Disa af Ström',
    'Lis K. Palm',
    'Jan-Olof Ek-Vik',
    'Maj Åberg',
    'Siv McDowell',
  ])('is “%s”', (text) => {
    expect(isPersonName(text)).toBe(true);
    expect(leadingNameLength(`${text}, Lund`)).toBe(text.length);
    expect(findPersonNames(`Med: ${text}.`).map(({ name }) => name)).toEqual([text]);
  });

  test.each([
    'Maja',
    'Region Dalarna',
    'Örebro Universitet',
    'Lunds kommun',
    'Lilla Edet',
    'Upplands Väsby',
    'RSS Dalarna',
    'Maja ek',
    'maja Ek',
    'Socialchef Ek',
    'Leksands VC',
    '',
    'Maja Ek, Lund',
  ])('is not “%s”', (text) => {
    expect(isPersonName(text)).toBe(false);
  });

  test('is found without the places and other words beside it', () => {
    expect(findPersonNames('Falun Maja Ek, Närvarande Bo Vik, Ali Ström Punkt').map(({ name }) => name)).toEqual([
      'Maja Ek',
      'Bo Vik',
      'Ali Ström',
    ]);
  });
});

test.each([
  ['Falun', true],
  ['Faluns', true],
  ['dals-ed', true],
  ['Upplands Väsby', true],
  ['Dalarna', true],
  ['Ekby', false],
  ['', false],
])('“%s” is a Swedish place: %s', (text, expected) => {
  expect(isSwedishPlace(text)).toBe(expected);
});
