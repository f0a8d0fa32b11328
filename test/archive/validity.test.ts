import { describe, expect, test } from 'vitest';
import { parsePeriod, UNTOLD_DAYS, wordsOfValidity, writePeriod } from '../../src/archive/validity.ts';

describe('a period', () => {
  test.each(['2031-07/2032-12', '2031-05-08/2032-11-30', '../2031-11-30', '2033/..', '2032'])(
    '“%s” is read, and written as it was',
    (text) => {
      const period = parsePeriod(text);
      expect(period && writePeriod(period)).toBe(text);
    },
  );

  test.each(['', '..', '../..', '2032/2031', '2031-13/2032', '2031/2032/2033', 'hösten 2031', '2031-02-30', '2031-'])(
    '“%s” is none',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  test('of which no day is told is written as that, and is no period to read', () => {
    expect(writePeriod({ from: undefined, to: undefined })).toBe(UNTOLD_DAYS);
    expect(parsePeriod(UNTOLD_DAYS)).toBeUndefined();
  });

  test('may begin and end within the same year', () => {
    expect(parsePeriod('2031-07/2031')).toBeDefined();
  });
});

describe('the words of a period', () => {
  const said = (clause: string, gäller: string, words?: string) =>
    wordsOfValidity(
      { clauses: [{ text: clause, html: clause }], validity: { ...parsePeriodOf(gäller), words } },
      'Om häcken',
    );
  const parsePeriodOf = (text: string) => parsePeriod(text) ?? { from: undefined, to: undefined };

  test('are those of the clause', () => {
    expect(said('att avtalet förlängs t.o.m. 2031-11-30', '../2031-11-30')).toBe('t.o.m. 2031-11-30');
  });

  test('are an editor’s quotation where there is one', () => {
    expect(said('att avtalet förlängs', '../2031', 'året ut')).toBe('året ut');
  });

  test('are none where the clause names another time', () => {
    expect(said('att avtalet förlängs t.o.m. 2032-11-30', '../2031-11-30')).toBeUndefined();
  });
});
