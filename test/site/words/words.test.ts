import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  capitalised,
  clip,
  count,
  dayDoubt,
  meetingDate,
  dayOfMeeting,
  meetingIsoDate,
} from '../../../src/site/words/words.ts';
import { makeMeeting } from '../../samples/sample-archive.ts';

describe('a clipped text', () => {
  test('is never longer than asked and is the beginning of what it was', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 10, max: 200 }), (text, length) => {
        const clipped = clip(text, length);
        expect(clipped.length).toBeLessThanOrEqual(length);
        expect(text.startsWith(clipped.replace(/…$/, ''))).toBe(true);
      }),
    );
  });

  test('is whole where it fits, and cut at a word where it does not', () => {
    expect(clip('att teckna avtalet', 30)).toBe('att teckna avtalet');
    expect(clip('att teckna avtalet om jouren', 20)).toBe('att teckna avtalet…');
  });
});

test('the day of a meeting says wherever it is told that the source gives another', () => {
  const sure = makeMeeting({ organ: 'lov', date: '2031-03-10' });
  const unsure = { ...sure, alsoDated: ['2031-03-06'] };
  expect([sure, unsure].map(meetingDate)).toEqual(['10 mars 2031', '10 mars 2031 (källan anger två datum)']);
  expect(meetingIsoDate(unsure)).toBe('2031-03-10 (källan anger två datum)');
  expect([dayOfMeeting(unsure), dayDoubt(sure)]).toEqual(['10 mars 2031', undefined]);
});

test('a title begins with a capital, å ä ö too', () => {
  expect(['ärende', 'gemensam jour', 'MAR'].map(capitalised)).toEqual(['Ärende', 'Gemensam jour', 'MAR']);
});

test('a number of five digits or more stands in groups of three', () => {
  expect([1, 9702, 17_487, 1_234_567].map((amount) => count(amount, 'punkt', 'punkter'))).toEqual([
    '1 punkt',
    '9702 punkter',
    '17\u00A0487 punkter',
    '1\u00A0234\u00A0567 punkter',
  ]);
});
