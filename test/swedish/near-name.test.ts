import { describe, expect, test } from 'vitest';
import { findNearNames } from '../../src/swedish/near-name.ts';
import { workOf } from '../samples/work-of.ts';

const NAME = 'Ulrika Gärdback';
const found = (text: string, name = NAME) => findNearNames(text, name).map(({ start, end }) => text.slice(start, end));

describe('a person may stand as', () => {
  test.each([
    'ULRIKA GÄRDBACK',
    'ulrika gärdback',
    'GÄRDBACK, Ulrika M.',
    'Gärdback Ulrika',
    'Gärdback, U',
    'U. Gärdback',
    'U.M. Gärdback',
    'U Gärdback',
    'Ulrika M Gärdback',
    'Ulrika Maria Gärdback',
    'Ulrika M.',
    'Ulrika G.',
    'U.G.',
    'Gardback',
    'Gärdbacks',
    'Ulrika Gardback',
    'Ulrika Gärd\u00ADback',
    'Ulrika\u200B Gärdback',
    'Ulrika Gärd-\nback',
    'Ulrika Gärd-\n> back',
    'Ulrika Ga\u0308rdback',
    'Ulrika **Gärdback',
    'ulrika.gardback',
    'ulrika_gardback',
    'gardback.ulrika',
    'Ulrika Gärdbak',
    'Ulrika Gradback',
    'ＵＬＲＩＫＡ Gärdback',
    'Ulrika G\\u00e4rdback',
    'Ulrika G\\xE4rdback',
    'Ulrika G&#228;rdback',
    'Ulrika G&#xE4;rd&#xAD;back',
  ])('%j', (spelling) => {
    const text = `Enligt ${spelling} i går`;
    expect(found(text)).toEqual([spelling]);
  });

  test.each([
    'ug@norrlunda.se',
    'ulrika@norrlunda.se',
    'ulrikag@norrlunda.se',
    'gardul@norrlunda.se',
    'u.g@norrlunda.se',
    'ulrika.gardback@norrlunda.se',
    'ulrgar01@norrlunda.se',
    'u.gardback@norrlunda.se',
  ])('the mail address %s', (address) => expect(found(`Skriv till ${address}.`)).toHaveLength(1));

  test('one of two surnames, or the last one misspelt', () => {
    expect(found('Av Maja Lindén.', 'Maja Lindén Ohlsson')).toEqual(['Maja Lindén']);
    expect(found('Av Maja Lindén Olsson.', 'Maja Lindén Ohlsson')).toEqual(['Maja Lindén Olsson']);
  });

  test('a double surname with another divider, and a single name in any case', () => {
    expect(found('Av MAJA BERG EK.', 'Maja Berg-Ek')).toEqual(['MAJA BERG EK']);
    expect(found('Av GARDBACK.', 'Gärdback')).toEqual(['GARDBACK']);
  });
});

test.each([
  'Ulrika Svensson',
  'Gärdbacken ligger',
  'tillbaka',
  'UG',
  'Ulrikas förslag',
  'u.g.a',
  'info@norrlunda.se',
  'ulrik@norrlunda.se',
])('%j is nobody near', (text) => expect(found(`Enligt ${text} i går`)).toEqual([]));

test.each([
  'ulrika ',
  'ulrika.',
  'gardback,',
  'u. ',
  '*',
  '-\n',
  'ulrika - ',
  'u g ',
  'ulrika g ',
  'u@',
  'ug.',
  '&#228;',
  '\\u00e4',
  '&#x',
])('a text of %j alone is read in the time that its length asks for', async (junk) => {
  expect(await workOf(() => findNearNames(junk.repeat(400_000 / junk.length), NAME))).toBeLessThan(5_000);
});
