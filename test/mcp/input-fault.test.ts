import { expect, test } from 'vitest';
import { z } from 'zod';
import { InputFault, readInput } from '../../src/mcp/input-fault.ts';

const input = z.strictObject({
  fraga: z.string().min(2, 'Frågan är för kort.'),
  antal: z.int().min(1).max(20).default(10),
  ar: z
    .string()
    .regex(/^\d{4}$/, 'Året ska skrivas 2022.')
    .optional(),
  slag: z.enum(['beslut', 'information']).optional(),
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

test('a number may be sent as text, and text of digits as a number', () => {
  expect(readInput(input, { fraga: 2021, antal: '7', ar: 2022 })).toEqual({ fraga: '2021', antal: 7, ar: '2022' });
});

test.each([
  [{ fraga: 'a' }, /^fraga: Frågan är för kort\.$/],
  [{ fraga: 'avtal', antal: 'många' }, /^antal: Det ska vara ett heltal\.$/],
  [{ fraga: 'avtal', antal: 1.5 }, /^antal: Det ska vara ett heltal\.$/],
  [{ fraga: 'avtal', antal: 50 }, /^antal: Det får vara högst 20\.$/],
  [{ fraga: 'avtal', antal: '50' }, /^antal: Det får vara högst 20\.$/],
  [{ fraga: 'avtal', antal: 0 }, /^antal: Det ska vara minst 1\.$/],
  [{ fraga: ['avtal'] }, /^fraga: Det ska vara text\.$/],
  [{ fraga: 'avtal', ar: 'i fjol' }, /^ar: Året ska skrivas 2022\.$/],
  [{ fraga: 'avtal', slag: 'fest' }, /^slag: Det ska vara något av: beslut, information\.$/],
  [{}, /^fraga: Det ska anges\.$/],
  [
    { fraga: 'avtal', nummer: 1 },
    /^Frågan: Verktyget tar inte emot ”nummer”\. Det tar emot: fraga, antal, ar, slag\.$/,
  ],
  [undefined, /^fraga: Det ska anges\.$/],
])('%j is refused in Swedish', (sent, words) => {
  expect(faultOf(sent)).toMatch(words);
});
