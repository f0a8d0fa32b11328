import { expect, test } from 'vitest';
import { checkWatches, readWatches } from '../../src/minutes/read-watches.ts';
import { makeOrgan, makeTopic } from '../samples/sample-archive.ts';

const read = (text: string) => readWatches(text, 'bevakningar.yaml');
const faultsIn = (text: string) => {
  const entry = read(text);
  const content = { topics: [makeTopic('lindar', ['lind*'])], organs: [makeOrgan('lovrad', ['Lövrådet'])] };
  return [...entry.diagnostics, ...checkWatches(entry, content)].map(({ code, line }) => `${code} ${line}`);
};

test('a search with a name asks for words, a topic or a network', () => {
  expect(
    read(
      '- id: tak\n  namn: Tak\n  ord: [tegel tak, plåt]\n- id: lind\n  namn: Lind\n  ämne: lindar\n  organ: lovrad\n',
    ).value,
  ).toEqual([
    { id: 'tak', name: 'Tak', words: ['tegel', 'tak', 'plåt'], exact: [], topic: undefined, organ: undefined },
    { id: 'lind', name: 'Lind', words: [], exact: [], topic: 'lindar', organ: 'lovrad' },
  ]);
});

test.each([[`['"tak"', tegel]`], ['[”tak” tegel]']])(
  'what stands within quotation marks is asked for as it is written: %s',
  (words) => {
    expect(read(`- id: tak\n  namn: Tak\n  ord: ${words}\n`).value).toMatchObject([
      { words: ['tegel'], exact: ['tak'] },
    ]);
  },
);

test('a file with nothing but a comment has none', () => {
  expect([read('# Inga än.\n').value, faultsIn('# Inga än.\n')]).toEqual([[], []]);
});

test.each([
  ['- id: tak\n  namn: Tak\n', ['invalid-value 1']],
  ['- id: Tak!\n  namn: Tak\n  ord: [tak]\n', ['invalid-value 1']],
  ['- id: tak\n  namn: Tak\n  ord: tak\n', ['invalid-value 3']],
  ['- id: tak\n  namn: Tak\n  amne: lindar\n', ['unknown-key 3', 'invalid-value 1']],
  ['- id: tak\n  namn: Tak\n  ord: [tak]\n- namn: Två\n  id: tak\n  ord: [tak]\n', ['duplicate-watch 5']],
  ['- id: tak\n  namn: Tak\n  ämne: lindor\n  organ: lovrod\n', ['unknown-topic 3', 'unknown-organ 4']],
  ['id: tak\n', ['invalid-value 1']],
])('%j is refused with each fault at its line', (text, faults) => {
  expect(faultsIn(text)).toEqual(faults);
});
