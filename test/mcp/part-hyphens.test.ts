import { expect, test } from 'vitest';
import { partHyphens, standNear } from '../../src/mcp/part-hyphens.ts';

test.each([
  ['nästa covid-möte', ['covidmöte'], 'nästa covid möte', ['covid', 'möte']],
  ['Ny-TN–avtalet 2031', ['nytnavtalet'], 'Ny TN avtalet 2031', ['ny', 'tn', 'avtalet']],
])('a word of parts that is nowhere is read apart: %s', (text, lacking, apart, parts) => {
  expect(partHyphens(text, lacking)).toEqual({
    text: apart,
    parts: new Set(parts),
    groups: [parts],
    told: expect.stringContaining('var för sig'),
  });
});

test.each([
  ['covid-möte', []],
  ['"covid-möte"', ['covidmöte']],
  ['organ:lov-norr jour', ['lovnorr']],
  ['hälso- och sjukvård', ['hälso']],
  ['jour -vakt', ['jourvakt']],
])('and none that the archive has, that is quoted, or that is no such word: %s', (text, lacking) => {
  expect(partHyphens(text, lacking)).toBeUndefined();
});

test.each([
  ['Avtalet om tio TN-platser.', true],
  ['TN och dess avtal.', true],
  ['Om TN sades inget, men sju andra saker togs upp, och så avtalet.', false],
  ['Bara avtalet.', false],
])('the parts must stand near each other: %s %s', (text, near) => {
  expect(standNear(text, ['tn', 'avtalet'])).toBe(near);
});
