import { expect, test } from 'vitest';
import { writeAnswerText } from '../../src/mcp/answer-text.ts';

test('an answer as text has each key with its value, lists indented, and what is empty left out', () => {
  const told = {
    svar: 'funnet',
    skal: null,
    forbehall: [],
    fler: 0,
    traffar: [{ id: 'a', lydelse: ['Ett.', 'Två.'] }],
  };
  expect(writeAnswerText(told)).toBe(
    ['svar: funnet', 'fler: 0', 'traffar:', '  - id: a', '    lydelse:', '      - Ett.', '      - Två.'].join('\n'),
  );
});

test('a text that is too long ends at a line, and says that there is more', () => {
  const text = writeAnswerText({ lydelse: Array.from({ length: 9_000 }, (_each, number) => `Rad ${number}.`) });
  expect(text.length).toBeLessThanOrEqual(30_002);
  expect(text).toMatch(/\n {2}- Rad \d+\.\n…$/);
});
