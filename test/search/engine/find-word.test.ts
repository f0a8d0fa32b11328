import { describe, expect, test } from 'vitest';
import { findWord } from '../../../src/search/engine/find-word.ts';
import { wholeWordMark } from '../../../src/search/words/small-words.ts';
import { buildMemoryIndex } from './memory-index.ts';

const index = buildMemoryIndex({
  typed: 'avtal avtal',
  form: 'avtalets innehåll',
  begun: 'avtalsplan',
  other: 'enkät',
  parts: 'jour och samverkan',
  short: 'ab',
  shorter: 'abc',
  slip: 'samverkan kräver överenskommelse',
});
const find = async (word: string, rest: { readonly optional?: boolean; readonly unfinished?: boolean } = {}) =>
  findWord({ word, optional: false, unfinished: false, ...rest }, index);

describe('a word is met', () => {
  test('as typed, then by its stem, then as a beginning, each for less', async () => {
    const { records } = await find('avtal');
    expect([...records.keys()]).toEqual(['typed', 'form', 'begun']);
    const [typed, form, begun] = [...records.values()].map(({ score }) => score);
    expect(typed).toBeGreaterThan(form ?? Infinity);
    expect(form).toBeGreaterThan(begun ?? Infinity);
  });

  test('at its places, in their order', async () => {
    expect((await find('avtal')).records.get('typed')?.places).toEqual([0, 1]);
  });

  test('as the beginning of others where it is short only while the pen is on it and it stands nowhere', async () => {
    expect([...(await find('enk')).records.keys()]).toEqual([]);
    expect([...(await find('enk', { unfinished: true })).records.keys()]).toEqual(['other']);
    expect([...(await find('ab', { unfinished: true })).records.keys()]).toEqual(['short']);
  });

  test('as both its parts where nobody wrote the compound', async () => {
    expect([...(await find('joursamverkan')).records.keys()]).toEqual(['parts']);
    expect(await find('jourenkät')).toMatchObject({ part: 'enkät' });
  });

  test.each([
    ['kostnad', 'kostar'],
    ['kostade', 'kostnaderna'],
    ['försening', 'försenad'],
    ['presidium', 'presidiets'],
  ])(
    'as a noun or a verb of the same, or a form that another word would begin otherwise: %s by %s',
    async (word, said) => {
      const texts = buildMemoryIndex({ own: `det ${said} mycket`, other: 'försedd kostym presentation' });
      const hits = await findWord({ word, optional: false, unfinished: false }, texts);
      expect([hits.corrected, hits.part, [...hits.records.keys()]]).toEqual([undefined, undefined, ['own']]);
    },
  );

  test('as the word with one slip before a compound of other parts', async () => {
    const texts = buildMemoryIndex({ meant: 'korttidsplatser', parts: 'korttids plaster' });
    const hits = await findWord({ word: 'korttidsplaster', optional: false, unfinished: false }, texts);
    expect([hits.corrected, [...hits.records.keys()]]).toEqual(['korttidsplatser', ['meant']]);
  });

  test('as a compound with a slip in its last part, and says so', async () => {
    const { records, corrected } = await find('samverkansöverneskommelse');
    expect([corrected, [...records.keys()]]).toEqual(['samverkansöverenskommelse', ['slip']]);
  });

  test('not as another where it is optional', async () => {
    expect([(await find('smaverkan')).corrected, (await find('smaverkan', { optional: true })).corrected]).toEqual([
      'samverkan',
      undefined,
    ]);
  });

  test('the rarer, the more it tells', async () => {
    expect((await find('enkät')).weight).toBeGreaterThan((await find('avtal')).weight);
  });
});

describe('a word that the archive has only in a part', () => {
  const parts = buildMemoryIndex({ care: 'hemtjänsten växer', plan: 'en avtalsplan' });
  const findIn = (word: string) => findWord({ word, optional: false, unfinished: false }, parts);

  test.each([
    ['the first', 'hemtjänstportal', 'hemtjänst', ['care']],
    ['the last', 'grönavtalsplan', 'avtalsplan', ['plan']],
  ])('is met by %s, and says so', async (_which, word, part, ids) => {
    const hits = await findIn(word);
    expect([hits.part, hits.corrected, [...hits.records.keys()]]).toEqual([part, undefined, ids]);
  });

  test('is not met by a short one', async () => {
    expect([...(await findIn('enxyzzyq')).records.keys()]).toEqual([]);
  });
});

describe('a word is met in forms that no ending leads to', () => {
  const forms = buildMemoryIndex({
    city: 'staden växer',
    member: 'kommunledamöter utses',
    spent: 'icke förbrukade medel',
    joined: 'ickeförbrukade medel',
    unspent: 'oförbrukade medel',
    changed: 'förändrad plan',
    pronoun: 'man kan',
  });
  const findIn = async (word: string) =>
    [...(await findWord({ word, optional: false, unfinished: false }, forms)).records.keys()].toSorted();

  test.each([
    ['städer', ['city']],
    ['kommunledamot', ['member']],
    ['oförbrukade', ['joined', 'spent', 'unspent']],
    ['ickeförbrukade', ['joined', 'spent', 'unspent']],
    ['oförändrad', []],
    ['män', []],
  ])('%s', async (word, ids) => {
    expect(await findIn(word)).toEqual(ids);
  });
});

describe('a word that looks like a small one', () => {
  const small = buildMemoryIndex({ care: `demens ${wholeWordMark('demens')}`, them: 'demens' });

  test('is met by its mark alone', async () => {
    expect([...(await findWord({ word: 'demens', optional: false, unfinished: false }, small)).records.keys()]).toEqual(
      ['care'],
    );
  });

  test('is no form of the small one, nor is a compound of unknown parts', async () => {
    const texts = buildMemoryIndex({ small: 'den kommer kommande', other: 'boende' });
    const find = async (word: string) => [
      ...(await findWord({ word, optional: false, unfinished: false }, texts)).records.keys(),
    ];
    expect([await find('kommandera'), await find('xyzkommande')]).toEqual([['small'], []]);
  });

  test('is met as it stands where an index has no marks', async () => {
    const older = buildMemoryIndex({ care: 'demens' });
    expect([...(await findWord({ word: 'demens', optional: false, unfinished: false }, older)).records.keys()]).toEqual(
      ['care'],
    );
  });
});

describe('a word is taken for another', () => {
  const other = buildMemoryIndex({ form: 'arbetsterapeuterna', dots: 'förslagen', bare: 'vara', vard: 'vård' });
  const findIn = (word: string) => findWord({ word, optional: false, unfinished: false }, other);

  test.each([
    ['by its stem', 'arbetsterapeft', 'arbetsterapeuterna'],
    ['by its dots before any other', 'forslagen', 'förslagen'],
    ['by its dots before a word of the same stem', 'vard', 'vård'],
    ['with a slip in its first letter', 'örslagen', 'förslagen'],
  ])('%s', async (_how, word, meant) => {
    expect((await findIn(word)).corrected).toBe(meant);
  });
});

test('longer words are asked for exactly alone, since what was found of the beginning has their points', async () => {
  const counted = buildMemoryIndex({ a: 'avtal', b: 'avtalsplan', c: 'avtalstid' });
  await findWord({ word: 'avtal', optional: false, unfinished: true }, counted);
  expect(counted.asked).toEqual(expect.arrayContaining(['avtal', '"avtal"', '"avtalsplan"', '"avtalstid"']));
  expect(counted.asked).not.toContain('avtalsplan');
});
