import { expect, test } from 'vitest';
import { joinLines } from '../../../src/import/paragraph.ts';
import { splitRunningClauses } from '../../../src/import/recognise/read-clauses.ts';
import { linesOf } from './lines.ts';

const split = (text: string) =>
  splitRunningClauses(joinLines(linesOf(text))).map(({ paragraph }) => paragraph.text.trim());

test.each<[string, readonly string[]]>([
  ['att anta planen samt att följa upp den.', ['att anta planen samt', 'att följa upp den.']],
  [
    'att anta planen, att Siv samordnar samt att kostnaden delas.',
    ['att anta planen,', 'att Siv samordnar samt', 'att kostnaden delas.'],
  ],
  [
    'att anta planen, att följa upp den och att berätta om den.',
    ['att anta planen,', 'att följa upp den och', 'att berätta om den.'],
  ],
  [
    'att anta planen, att följa upp den, och att Siv berättar.',
    ['att anta planen,', 'att följa upp den, och', 'att Siv berättar.'],
  ],
  ['att utse Siv Torn, dels att utse Ulf Hed.', ['att utse Siv Torn, dels', 'att utse Ulf Hed.']],
  ['att anta planen, dels uppdra åt Siv att följa den.', ['att anta planen, dels', 'uppdra åt Siv att följa den.']],
  ['att välja ek och att kansliet beställer den.', ['att välja ek och', 'att kansliet beställer den.']],
  ['att anta planen och att Siv Torn följer den.', ['att anta planen och', 'att Siv Torn följer den.']],
  ['att anta planen; att följa den.', ['att anta planen;', 'att följa den.']],
])('“%s” is divided where a clause begins', (text, clauses) => {
  expect(split(text)).toEqual(clauses);
});

test.each([
  'att anta planen och att följa den.',
  'att meddela att planen gäller och att kansliet beställer den.',
  'att verka för att planen antas och att kansliet beställer den.',
  'att meddela kommunerna, att avtalet löper ut.',
  'att anta planen under förutsättning, att medel finns.',
  'Planen antas, och alla var nöjda med att den finns.',
])('“%s” is one clause', (text) => {
  expect(split(text)).toEqual([text]);
});
