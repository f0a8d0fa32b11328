import { expect, test } from 'vitest';
import { importText } from '../import-text.ts';

const kindsIn = async (lines: readonly string[]) => {
  const { text = '' } = await importText(['Lövrådet 8 oktober 2030', '', '1. Häcken', '', ...lines].join('\n'));
  return [...text.matchAll(/slag="([^"]*)"/gu)].map(([, kind]) => kind);
};

test.each([
  ['Frågan återkommer i höst.', ['väntat']],
  ['Frågan tas upp vid nästa möte.', ['väntat']],
  ['Frågan om bänkarna bordläggs.', ['uppskjutet']],
])('beside a decision in substance “%s” is %j', async (sentence, kinds) => {
  expect(await kindsIn([sentence, '', 'Beslut', 'att anta planen för häcken.'])).toEqual(kinds);
});

test.each(['Frågan återkommer i höst.', 'Frågan tas upp vid nästa möte.'])(
  'without a decision in substance “%s” puts the matter off',
  async (sentence) => {
    expect(await kindsIn([sentence])).toEqual(['uppskjutet']);
    expect(await kindsIn([sentence, '', 'Beslut', 'att lägga informationen till handlingarna.'])).toEqual([
      'uppskjutet',
    ]);
  },
);

test('a clause of a decision in substance that only says that the matter comes back puts nothing off', async () => {
  expect(await kindsIn(['Beslut', 'att anta planen för häcken,', 'att frågan tas upp igen i höst.'])).toEqual([
    'väntat',
  ]);
});
