import { expect, test } from 'vitest';
import { listRecounted } from '../../src/archive/recounted.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import { makeItem, prose } from '../samples/sample-archive.ts';
import type { Block } from '../../src/archive/block.ts';

function recounted(text: string): Block {
  return { kind: 'recounted', by: 'Lövrådet', date: undefined, content: { text, html: text }, clauses: [text] };
}

const told = (blocks: readonly Block[]) =>
  listRecounted({ item: makeItem('lov-2031-01-01', { number: '1', blocks }) }).map(({ block, context }) => [
    block.content.text,
    context,
  ]);

test('a recounted decision that points back is told with what it points at', () => {
  expect(
    told([prose('Kommunerna rekvirerar egna medel.'), recounted('Två procent av dessa medel går till en kurs.')]),
  ).toEqual([['Två procent av dessa medel går till en kurs.', 'Kommunerna rekvirerar egna medel.']]);
});

test('one that can be read by itself, or that stands first, is told alone', () => {
  expect(told([recounted('Detta beslutades.'), prose('Om häcken.'), recounted('Rådet godkände planen.')])).toEqual([
    ['Detta beslutades.', undefined],
    ['Rådet godkände planen.', undefined],
  ]);
});

test('those of the shipped archive that speak of these funds, those meetings or what stands above are told with it', () => {
  const pointing = loadShippedArchive()
    .items.flatMap(listRecounted)
    .filter(({ block: { content } }) => /dessa medel|de mötena|(?<!\p{L})ovan(?!\p{L})/u.test(content.text));
  expect(pointing.length).toBeGreaterThan(0);
  expect(pointing.filter(({ context }) => context === undefined)).toEqual([]);
});
