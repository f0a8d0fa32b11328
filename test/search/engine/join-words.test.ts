import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/search/engine/answer.ts';
import { readQuestion } from '../../../src/search/engine/question.ts';
import { buildMemoryIndex } from './memory-index.ts';

const index = buildMemoryIndex({
  joined: 'samordning av larm',
  linked: 'ett trygghetslarm prövas',
  apart: 'ordning i larmet, och trygghet',
  three: 'hemsjukvård',
});
const ask = (text: string) => answer(readQuestion(text), index);

describe('neighbours that are one word of the archive', () => {
  test.each([
    ['as they stand', 'sam ordning', 'joined'],
    ['with an s typed after the first', 'trygghets larm', 'linked'],
    ['with an s that nobody typed', 'trygghet larm', 'linked'],
    ['of three', 'hem sjuk vård', 'three'],
    ['in another form', 'sam ordningen', 'joined'],
  ])('are found joined, %s', async (_how, text, first) => {
    const { ids, missing, corrected } = await ask(text);
    expect([ids[0], missing, [...corrected]]).toEqual([first, [], []]);
  });

  test('come before a title that holds them apart', async () => {
    const titled = buildMemoryIndex({
      title: 'sommar sommar sommar vikarier vikarier',
      one: 'en sommarvikarie söks',
      sommarvikarier: 'x',
    });
    expect((await answer(readQuestion('sommar vikarie'), titled)).ids[0]).toBe('one');
  });

  test('are joined with a small word where the other stands nowhere as typed', async () => {
    const small = buildMemoryIndex({ joined: 'en utbildare söks', kin: 'bildas', apart: 'området om rådet' });
    expect((await answer(readQuestion('ut bildare'), small)).ids[0]).toBe('joined');
    expect((await answer(readQuestion('om rådet'), small)).met.flatMap(({ records }) => [...records.values()])).toEqual(
      [{ score: expect.any(Number), places: [2] }],
    );
  });

  test.each(['icke förbrukade', 'ej förbrukade'])('are found as what they negate: %s', async (text) => {
    const negated = buildMemoryIndex({ other: 'förbrukade medel', one: 'oförbrukade medel' });
    expect((await answer(readQuestion(text), negated)).ids[0]).toBe('one');
  });

  test('leave what holds them apart among the hits', async () => {
    expect((await ask('trygghet larm')).ids).toContain('apart');
  });
});
