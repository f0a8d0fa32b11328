import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glossaryAnchor } from '../../src/archive/glossary.ts';

describe('the anchor of a term', () => {
  test.each([
    ['LÖR', 'loer'],
    ['TN-platser', 'tn-platser'],
    ['3+3-modellen', '3-3-modellen'],
    ['(Å) ärende!', 'aa-aerende'],
    ['idé', 'ide'],
  ])('%s is %s', (term, anchor) => {
    expect(glossaryAnchor(term)).toBe(anchor);
  });

  test('holds only a to z, digits and hyphens, none of them at an end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (term) => {
        expect(glossaryAnchor(term)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });
});
