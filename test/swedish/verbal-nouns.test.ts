import { expect, test } from 'vitest';
import { areNounAndVerb, readVerbs } from '../../src/swedish/verbal-nouns.ts';

const areRelated = (one: string, other: string) => areNounAndVerb(readVerbs(one), readVerbs(other));

test.each([
  ['kostnad', 'kostar'],
  ['kostnaderna', 'kostade'],
  ['kostat', 'kostnaden'],
  ['försening', 'försenad'],
  ['förseningarna', 'försenas'],
  ['beräkning', 'beräknades'],
  ['öppning', 'öppnade'],
  ['lösning', 'löste'],
  ['byggnad', 'bygger'],
  ['sänkning', 'sänkt'],
  ['ökning', 'ökat'],
  ['samling', 'samlas'],
])('a noun and the verb that it is made of: %s and %s', (noun, verb) => {
  expect([areRelated(noun, verb), areRelated(verb, noun)]).toEqual([true, true]);
});

test.each([
  ['kost', 'kostnad'],
  ['tidning', 'tider'],
  ['ordning', 'order'],
  ['marknad', 'marker'],
  ['kostar', 'kostade'],
  ['månad', 'måste'],
  ['avtal', 'avtalar'],
])('words that are no such pair: %s and %s', (one, other) => {
  expect(areRelated(one, other)).toBe(false);
});
