import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSafeId } from '../../src/archive/identifier.ts';
import { proposeOrganId } from '../../src/new-archive/organ-id.ts';

test.each([
  ['Socialchefsnätverket i Värmland', 'schnv-varmland'],
  ['Länsnätverket för förvaltningschefer', 'lansnatverket-forvaltningschefer'],
  ['Åsbo & Ö-kommunerna', 'asbo-o-kommunerna'],
  ['Nämnden för gemensam kost, lokalvård och måltidsservice', 'namnden-gemensam-kost-lokalvard'],
  ['理事会', ''],
])('%s is proposed as %j', (name, id) => {
  expect(proposeOrganId(name)).toBe(id);
});

test('whatever is proposed can stand in an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      const id = proposeOrganId(name);
      expect(id === '' || (isSafeId(id) && id.length <= 40)).toBe(true);
    }),
  );
});
