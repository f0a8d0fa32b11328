import { expect, test } from 'vitest';
import { splitPresenters } from '../../src/swedish/presenter-line.ts';

test.each<[string, readonly string[]]>([
  ['Maja Ek', ['Maja Ek']],
  ['Maja Ek, Bo Vik, Ali Ström', ['Maja Ek', 'Bo Vik', 'Ali Ström']],
  [
    'Maja Ek, projektledare Länsstyrelsen, Bo Vik, lektor, Örebro Universitet',
    ['Maja Ek, projektledare Länsstyrelsen', 'Bo Vik, lektor, Örebro Universitet'],
  ],
  [
    'Maja Ek, Region Dalarna och Marie van Vik, Lunds kommun',
    ['Maja Ek, Region Dalarna', 'Marie van Vik, Lunds kommun'],
  ],
  [
    'Maja Ek, verksamhetsledare, Hälsa och välfärd i Dalarna',
    ['Maja Ek, verksamhetsledare, Hälsa och välfärd i Dalarna'],
  ],
  ['Maja Ek, GR samt Åsa Vik, GR', ['Maja Ek, GR', 'Åsa Vik, GR']],
  ['Maja Ek, jurist; Bo Vik, Lund', ['Maja Ek, jurist', 'Bo Vik, Lund']],
  ['Maja Ek, tf. chef, RSS\nBo Vik, ordförande', ['Maja Ek, tf. chef, RSS', 'Bo Vik, ordförande']],
  ['Samtliga', ['Samtliga']],
  ['', []],
])('“%s” names %j', (text, presenters) => {
  expect(splitPresenters(text)).toEqual(presenters);
});
