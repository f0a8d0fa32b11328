import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visitLetterRuns } from '../../src/swedish/letter-runs.ts';

function runsOf(text: string): readonly (readonly [string, boolean])[] {
  const runs: (readonly [string, boolean])[] = [];
  visitLetterRuns(text, (start, end, isSmall) => runs.push([text.slice(start, end), isSmall]));
  return runs;
}

test('the runs of letters of a text are told with whether each begins with a small letter', () => {
  expect(runsOf('Åsa, e\u0301lan & 4 x-ᴬB𝒜b \u0301c')).toEqual([
    ['Åsa', false],
    ['e\u0301lan', true],
    ['x', true],
    ['ᴬB𝒜b', false],
    ['c', true],
  ]);
});

test('they are those that the pattern finds, whatever the signs, and halves of signs too', () => {
  const unit = fc.oneof(
    fc.constantFrom(...'abÅöÉ \n-.9\u0301ªµ×÷ß'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.integer({ min: 0xd800, max: 0xdfff }).map((half) => String.fromCharCode(half)),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const found = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
      expect(runsOf(text)).toEqual(found.map((run) => [run, /^\p{Ll}/u.test(run)]));
    }),
    { numRuns: 2_000 },
  );
});
