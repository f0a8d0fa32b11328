import { describe, expect, test } from 'vitest';
import { findSaidWords, type SaidWords } from '../../src/mcp/said-words.ts';
import { readQuestion } from '../../src/search/engine/question.ts';

const compare = (asked: string, text: string, covered: readonly string[] = []): SaidWords =>
  findSaidWords(readQuestion(`${asked} `), text.split(' '), new Set(covered));
const NOTHING_LACKS: SaidWords = { unsaid: [], told: [] };

describe('a word of a question is said', () => {
  test.each([
    ['skolan', 'Skola, fritid'],
    ['böcker', 'en bok'],
    ['vfu platser', 'VFU-platserna'],
    ['mini maria', 'MiniMaria-verksamheten'],
    ['MiniMaria', 'Mini Maria'],
    ['sam ordning', 'samordningen'],
    ['vad är det', 'inget av det'],
    ['presidium', 'Presidiets ord'],
    ['antal platser', 'Platserna räcker.'],
  ])('“%s” by “%s”', (asked, text) => {
    expect(compare(asked, text)).toEqual(NOTHING_LACKS);
  });

  test('by the other name that it is known to stand under', () => {
    expect(compare('jour', 'Beredskapen ordnas.', ['jour'])).toEqual(NOTHING_LACKS);
  });
});

describe('a word is not said', () => {
  test.each([
    ['daglig', 'Dagarna går.', undefined],
    ['skola', 'Högskolan i norr', 'Högskolan'],
    ['tand', 'Tandvårdsstöd för äldre', 'Tandvårdsstöd'],
    ['hjälpt', 'Hjälpmedel delas ut.', undefined],
    ['försening', 'Det kom för sent.', undefined],
  ])('“%s” by “%s”', (asked, text, stands) => {
    expect(compare(asked, text)).toEqual({ unsaid: [{ asked, stands }], told: [] });
  });
});

describe('it is told that a text says another word', () => {
  test('of the same root', () => {
    expect(compare('finansieras', 'Om finansieringen')).toEqual({
      unsaid: [],
      told: [{ asked: 'finansieras', stands: 'finansieringen' }],
    });
  });

  test.each([
    ['kostnad', 'Resan kostar mycket.', 'kostar'],
    ['kostade', 'Kostnaderna är höga.', 'Kostnaderna'],
    ['försening', 'Planen är försenad.', 'försenad'],
  ])('that is the verb of a noun, or the noun of a verb: “%s” by “%s”', (asked, text, stands) => {
    expect(compare(asked, text)).toEqual({ unsaid: [], told: [{ asked, stands }] });
  });

  test('that begins with it, beside one that is said, and never alone', () => {
    const text = 'Det ukrainska flyktingmottagandet';
    expect(compare('ukrainska flyktingar', text)).toEqual({
      unsaid: [],
      told: [{ asked: 'flyktingar', stands: 'flyktingmottagandet' }],
    });
    expect(compare('flyktingar', text).unsaid).toEqual([{ asked: 'flyktingar', stands: 'flyktingmottagandet' }]);
  });
});
