import { expect, test } from 'vitest';
import { saysAttached } from '../../src/swedish/attached-phrase.ts';

test.each([
  'Översikten biläggs som PPT.',
  'Mer finns att läsa i bilagda dokument.',
  'Namnen står i ett bifogat bildspel.',
  'Ett bildspel från mötet infogas i anteckningarna.',
  'Taxan bifogas.',
  'Se beräkningen i bilagan.',
])('“%s” speaks of something attached', (sentence) => {
  expect(saysAttached(sentence)).toBe(true);
});

test.each([
  'En översikt ska bifogas ansökan.',
  'Inget dokument är bilagt.',
  'Bildspelet visades.',
  'Bilagan togs inte upp.',
  'En klausul införs i avtalet.',
])('“%s” does not', (sentence) => {
  expect(saysAttached(sentence)).toBe(false);
});
