import { expect, test } from 'vitest';
import { askEngines, type EngineOpener } from '../../../scripts/bench/ask-engines.ts';

test('engines are asked one after another, each question once, and closed whatever happens', async () => {
  const said: string[] = [];
  const engine =
    (name: string, fails = false): EngineOpener =>
    async () => {
      said.push(`open ${name}`);
      return {
        name,
        firstBytes: 1,
        wholeBytes: 2,
        ask: async (question) => {
          if (fails) throw new Error('lost');
          said.push(`${name}: ${question}`);
          return { items: [question], cards: [] };
        },
        close: async () => {
          said.push(`close ${name}`);
        },
      };
    };
  const questions = ['jour', 'plan', 'jour'].map((question) => ({ kind: 'enkel', question, expected: ['a'] }));
  const [one] = await askEngines([engine('ett'), engine('två')], questions);
  expect(one?.answers.get('plan')).toEqual({ items: ['plan'], cards: [] });
  expect(said).toEqual([
    ...['open ett', 'ett: jour', 'ett: plan', 'close ett'],
    ...['open två', 'två: jour', 'två: plan', 'close två'],
  ]);
  await expect(askEngines([engine('tre', true)], questions)).rejects.toThrow('lost');
  expect(said.at(-1)).toBe('close tre');
});
