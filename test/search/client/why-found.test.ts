import { describe, expect, test } from 'vitest';
import { findReasons, placesOf } from '../../../src/search/client/why-found.ts';
import { writeStandsFor } from '../../../src/search/stands-for.ts';

const TOLD = [
  writeStandsFor({ kind: 'namn', stands: 'LÖR', names: ['Lövrådet i Ekvik', 'lövens råd'] }),
  writeStandsFor({ kind: 'vardagsord', stands: 'häckplan', names: ['busksnår', 'klippa buskar'] }),
  writeStandsFor({ kind: 'ämne', stands: 'häckplan', names: ['Häckar och snår'] }),
  'något som ett annat arkiv har sänt',
];
const WORDS = 'Frågan gick till (LÖR) som skrev en ny häckplanering för LÖR:s räkning .'.split(' ');
const reasons = (asked: readonly string[], title = 'Ny plan') =>
  findReasons(asked, { title, words: WORDS, told: TOLD });

describe('why a hit was found', () => {
  test('is told where another name of what the text says was asked for', () => {
    expect(reasons(['lövrådets'])).toEqual([
      { kind: 'namn', stands: 'LÖR', asked: 'lövrådets', name: 'Lövrådet i Ekvik' },
    ]);
  });

  test('is told where an everyday word was asked for', () => {
    expect(reasons(['busksnåret'])).toMatchObject([{ kind: 'vardagsord', stands: 'häckplan', name: 'busksnår' }]);
  });

  test('is told once for two words of one name', () => {
    expect(reasons(['lövrådet', 'ekvik']).map(({ name }) => name)).toEqual(['Lövrådet i Ekvik']);
  });

  test.each([
    ['the text has the word', ['skrev'], 'Ny plan'],
    ['the title has it', ['lövrådet'], 'Lövrådets plan'],
    ['a compound of the text holds it', ['planering'], 'Ny plan'],
    ['nothing has it', ['vatten'], 'Ny plan'],
  ])('is not told where %s', (_what, asked, title) => {
    expect(reasons(asked, title)).toEqual([]);
  });

  test('is told of words in a row as of one', () => {
    expect(reasons(['klippa buskar'])).toMatchObject([{ name: 'klippa buskar' }]);
    expect(reasons(['gick till'])).toEqual([]);
  });
});

describe('the places of what the text says instead', () => {
  test('are all of them, with signs around and endings behind', () => {
    expect(placesOf({ stands: 'LÖR' }, WORDS)).toEqual([3, 10]);
    expect(placesOf({ stands: 'häckplan' }, WORDS)).toEqual([8]);
    expect(placesOf({ stands: 'ny häckplan' }, WORDS)).toEqual([7, 8]);
    expect(placesOf({ stands: 'LÖ' }, WORDS)).toEqual([]);
    expect(placesOf({ stands: 'vatten' }, WORDS)).toEqual([]);
  });
});
