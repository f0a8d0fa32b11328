import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/search/engine/answer.ts';
import { readQuestion } from '../../../src/search/engine/question.ts';
import type { SearchIndex } from '../../../src/search/engine/search-index.ts';
import { buildMemoryIndex } from './memory-index.ts';

const TEXTS = {
  both: 'samverkan kring avtal för jour',
  far: `avtal ${'x '.repeat(40)} samverkan`,
  some: 'samverkan mellan kommuner',
  related: 'man vill samverka',
  decided: 'beslut om färdtjänst',
  phrase: 'god vård nära hemmet',
  apart: 'vård som är god',
  other: 'överenskommelse om patient och vård',
  last: 'information om enkäten',
};
const index = buildMemoryIndex(TEXTS);
const answerQuestion = (text: string, from: SearchIndex) => answer(readQuestion(text), from);
const idsOf = async (text: string) => (await answerQuestion(text, index)).ids;

describe('an answer', () => {
  test('has what holds all words first, those near one another before those apart, then what holds some', async () => {
    const { ids, whole, missing } = await answerQuestion('samverkan avtal', index);
    expect(ids.slice(0, 2)).toEqual(['both', 'far']);
    expect(whole).toBe(2);
    expect(ids.slice(2)).toContain('some');
    expect(missing).toEqual([]);
  });

  test('has a word as typed before its relatives by stem', async () => {
    expect(await idsOf('samverka')).toEqual(
      ['related', 'both', 'some', 'far'].toSorted((a, b) =>
        a === 'related' ? -1 : b === 'related' ? 1 : a < b ? -1 : 1,
      ),
    );
  });

  test.each([
    ['a slip', 'smaverkan', [['smaverkan', 'samverkan']], 'both'],
    ['letters without dots', 'overenskommelse', [['overenskommelse', 'överenskommelse']], 'other'],
    ['the first two letters the wrong way round', 'asmverkan', [['asmverkan', 'samverkan']], 'both'],
  ])('says what it looked for instead of %s', async (_what, typed, corrected, first) => {
    const { corrected: said, ids } = await answerQuestion(typed, index);
    expect([[...said], ids]).toEqual([corrected, expect.arrayContaining([first])]);
  });

  test('looks for exactly what is quoted, and then corrects nothing', async () => {
    const { corrected, ids, missing } = await answerQuestion('"smaverkan"', index);
    expect([[...corrected], ids, missing]).toEqual([[], [], ['smaverkan']]);
  });

  test('takes a compound that nobody wrote as its parts, where both stand', async () => {
    const { ids, corrected, apart } = await answerQuestion('patientvård', index);
    expect([ids, [...corrected], apart]).toEqual([['other'], [], ['patientvård']]);
    expect((await answerQuestion('färdtjänst', index)).apart).toEqual([]);
  });

  test('leaves no record out for the lack of a word by which members ask', async () => {
    const { ids, whole, missing } = await answerQuestion('beslut om enkäten', index);
    expect([ids, whole, missing]).toEqual([['last'], 1, []]);
  });

  test('names the words that the archive lacks, and has what holds the others', async () => {
    const { ids, whole, missing } = await answerQuestion('färdtjänst xyzzyqwerty', index);
    expect([ids, whole, missing]).toEqual([['decided'], 0, ['xyzzyqwerty']]);
  });

  test('has nothing where every word is missing', async () => {
    expect(await answerQuestion('xyzzyqwerty', index)).toMatchObject({
      ids: [],
      whole: 0,
      found: [],
      missing: ['xyzzyqwerty'],
    });
  });

  test('holds every phrase that is quoted', async () => {
    expect(await idsOf('"god vård"')).toEqual(['phrase']);
    expect(await idsOf('"god vård" samverkan')).toEqual(['phrase']);
    expect(await idsOf('"god vård" "samverkan kring"')).toEqual([]);
  });

  test('has the words side by side as typed before the same words apart', async () => {
    expect((await idsOf('god vård')).slice(0, 2)).toEqual(['phrase', 'apart']);
  });

  test('tells where each word stands', async () => {
    const { met, found } = await answerQuestion('samverkan avtal', index);
    expect([found, met.map(({ records }) => records.get('both')?.places)]).toEqual([
      ['samverkan', 'avtal'],
      [[0], [2]],
    ]);
  });

  test('asks nothing of the index for no words', async () => {
    const fresh = buildMemoryIndex(TEXTS);
    expect((await answerQuestion(' – ', fresh)).ids).toEqual([]);
    expect(fresh.asked).toEqual([]);
  });
});

describe('whatever is asked', () => {
  const texts = fc.dictionary(
    fc.constantFrom(...'abcdefgh'),
    fc
      .array(fc.constantFrom('avtal', 'avtalet', 'samverkan', 'jour', 'vård', 'vårdavtal', 'beslut', 'enkät'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((words) => words.join(' ')),
  );
  const question = fc
    .array(
      fc.constantFrom('avtal', 'samverkan', 'jour', 'vård', '"vård avtal"', 'beslut', 'samvrkan', 'xyzzyq', 'vårdjour'),
      { minLength: 1, maxLength: 3 },
    )
    .map((words) => words.join(' '));

  test('the same question has the same answer, whatever was asked before and in whatever order the records lie', async () => {
    await fc.assert(
      fc.asyncProperty(texts, question, question, async (own, asked, before) => {
        const forth = buildMemoryIndex(own);
        await answerQuestion(before, forth);
        const back = buildMemoryIndex(Object.fromEntries(Object.entries(own).toReversed()));
        expect((await answerQuestion(asked, forth)).ids).toEqual((await answerQuestion(asked, back)).ids);
      }),
    );
  });

  test('no record comes twice, and those that hold all come first', async () => {
    await fc.assert(
      fc.asyncProperty(texts, question, async (own, asked) => {
        const { ids, whole, met, missing } = await answerQuestion(asked, buildMemoryIndex(own));
        expect(new Set(ids).size).toBe(ids.length);
        if (missing.length > 0) expect(whole).toBe(0);
        for (const id of ids.slice(0, whole)) expect(met.some(({ records }) => records.has(id))).toBe(true);
      }),
    );
  });
});
