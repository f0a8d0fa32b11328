import path from 'node:path';
import { expect, test } from 'vitest';
import { keepByText } from '../../src/keeping/kept-by-text.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

/** Opens what is kept at `place`, asks of the texts and keeps them. Gives the answers, and the texts that were worked out anew. */
function ask(place: string, texts: readonly string[], program = 'ett') {
  const worked: string[] = [];
  const { find, keep } = keepByText(place, program, (text) => {
    worked.push(text);
    return text.length;
  });
  const found = texts.map(find);
  keep();
  return { found, worked };
}

test('a text is worked out once for all builds, and each time anew by another program', () => {
  const place = path.join(temporaryFolder(), 'sagt');
  expect(ask(place, ['ett', 'åtta', 'ett'])).toEqual({ found: [3, 4, 3], worked: ['ett', 'åtta'] });
  expect(ask(place, ['åtta', 'sjutton'])).toEqual({ found: [4, 7], worked: ['sjutton'] });
  expect(ask(place, ['sjutton'], 'två').worked).toEqual(['sjutton']);
});

test('what no build asks for any more is not kept', () => {
  const place = path.join(temporaryFolder(), 'sagt');
  ask(place, ['ett', 'åtta']);
  ask(place, ['åtta']);
  expect(ask(place, ['ett', 'åtta']).worked).toEqual(['ett']);
});
