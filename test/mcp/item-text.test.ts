import { expect, test } from 'vitest';
import { proseOf } from '../../src/mcp/item-text.ts';

test('the prose of an item is what is neither a clause of a decision nor of an attached file', () => {
  const words = ['att', 'teckna', 'avtal', '', 'Dialogen', 'gällde', 'löv.', '', 'ᛂ', '', 'Ur', 'promemorian.', ''];
  const anchors = [
    { id: 'b1-att-1', location: 0 },
    { id: 'fil-1', location: 10 },
  ];
  expect(proseOf({ words, anchors, filters: { bilaga: ['fil-1 Bilaga A'] } })).toEqual(['Dialogen gällde löv.']);
});
