import { expect, test } from 'vitest';
import { z } from 'zod';
import { InputFault, readInput } from '../../src/mcp/input-fault.ts';

const input = z.strictObject({
  fraga: z.string().min(2, 'Frågan är för kort.'),
  antal: z.int().min(1).max(20).default(10),
});

function faultOf(sent: unknown): string {
  try {
    readInput(input, sent);
  } catch (error) {
    if (error instanceof InputFault) return error.message;
    throw error;
  }
  throw new Error('There was no fault');
}

test('what is an input is read, with what was left out', () => {
  expect(readInput(input, { fraga: 'avtal' })).toEqual({ fraga: 'avtal', antal: 10 });
});

test.each([
  [{ fraga: 'a' }, /^fraga: Frågan är för kort\.$/],
  [{ fraga: 'avtal', antal: 'många' }, /^antal: Ogiltig inmatning: förväntat /],
  [{ fraga: 'avtal', antal: 50 }, /^antal: För stor/],
  [{}, /^fraga: Ogiltig inmatning: förväntat /],
  [{ fraga: 'avtal', nummer: 1 }, /^Frågan: .*nummer/],
  [undefined, /^fraga: /],
])('%j is refused in Swedish', (sent, words) => {
  expect(faultOf(sent)).toMatch(words);
});
