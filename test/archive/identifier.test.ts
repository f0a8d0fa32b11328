import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decisionId,
  findItemNumber,
  isSafeId,
  itemAnchor,
  itemId,
  MAX_ID_LENGTH,
  meetingId,
} from '../../src/archive/identifier.ts';
import { anyDay } from '../samples/date-samples.ts';
import { day } from '../samples/sample-archive.ts';
import { runs } from '../runs.ts';

const anyOrganId = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/);
const anyPrintedNumber = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((number) => `${number}.`),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('a)', ' b)', ' C.', '.2', ':3', '.1.2 d'))
    .map((parts) => parts.join('')),
  fc.integer({ min: 1, max: 999 }).map((number) => `§ ${number}`),
);

describe('the number of an item', () => {
  test.each([
    ['4.', '4'],
    ['10)', '10'],
    ['4', '4'],
    ['§ 41', '41'],
    ['§41.', '41'],
    ['§§ 7', '7'],
    ['6 a)', '6a'],
    ['6a', '6a'],
    ['6 A)', '6a'],
    ['§ 6.2', '6-2'],
    ['6:2', '6-2'],
    ['6-2', '6-2'],
    ['6.2.1 b', '6-2-1b'],
  ])('“%s” stands in ids as %s', (printed, number) => {
    expect(findItemNumber(printed)).toBe(number);
  });

  test('a letter alone takes its parent’s number', () => {
    expect(findItemNumber('a)', '6')).toBe('6a');
    expect(findItemNumber('B.', '6-2')).toBe('6-2b');
  });

  test('a letter alone is no number without a parent', () => {
    expect(findItemNumber('a)')).toBeUndefined();
  });

  test('a whole number does not take its parent’s too', () => {
    expect(findItemNumber('6 a)', '6')).toBe('6a');
    expect(findItemNumber('7.', '6')).toBe('7');
  });

  test.each(['', '.', '§', 'ab', '4 ab', 'å)', '4å', 'IV', '4/5', '-4', '12345', '4 a b'])(
    '“%s” is no number',
    (printed) => {
      expect(findItemNumber(printed, '6')).toBeUndefined();
    },
  );

  test('is safe in an id, whatever is printed', () => {
    const printed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('1', '2', '.', ':', '-', ')', '§', ' ', 'a', 'B', 'å') }),
    );
    fc.assert(
      fc.property(printed, fc.option(fc.constantFrom('6', '6-2', '14a'), { nil: undefined }), (text, parent) => {
        const number = findItemNumber(text, parent);
        expect(number === undefined || isSafeId(number)).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });

  test('read again, it is itself', () => {
    fc.assert(
      fc.property(anyPrintedNumber, (printed) => {
        const number = findItemNumber(printed);
        expect(number).toBeDefined();
        expect(findItemNumber(number ?? '')).toBe(number);
      }),
    );
  });
});

describe('an id', () => {
  test('of a meeting is its organ and its date', () => {
    expect(meetingId('lovrad', day('2031-04-02'))).toBe('lovrad-2031-04-02');
    expect(meetingId('lovrad', day('2031-04-02'), 'b')).toBe('lovrad-2031-04-02b');
    expect(meetingId('lovrad', day('2031-10'))).toBe('lovrad-2031m10');
    expect(meetingId('lovrad', day('2031'))).toBe('lovrad-2031');
  });

  test('of a decision is that of its item, and carries a suffix from the second on', () => {
    const item = itemId('lovrad-2031-04-02', '6a');
    expect([decisionId(item, 1), decisionId(item, 2)]).toEqual([
      'lovrad-2031-04-02-6a',
      'lovrad-2031-04-02-6a-beslut2',
    ]);
  });

  test('holds only a to z, digits and hyphens, and is refused when it grows too long', () => {
    fc.assert(
      fc.property(
        anyOrganId,
        anyDay,
        fc.constantFrom('', 'b'),
        anyPrintedNumber,
        fc.integer({ min: 1, max: 9 }),
        (organ, date, letter, printed, sequence) => {
          const id = decisionId(itemId(meetingId(organ, date, letter), findItemNumber(printed) ?? ''), sequence);
          expect(id).toMatch(/^[a-z0-9-]+$/);
          expect(isSafeId(id)).toBe(id.length <= 65);
        },
      ),
    );
  });

  test('of 65 letters is the longest, so that the path of a decision stays under 70', () => {
    expect(isSafeId('a'.repeat(MAX_ID_LENGTH))).toBe(true);
    expect(isSafeId('a'.repeat(MAX_ID_LENGTH + 1))).toBe(false);
    expect(`/b/${'a'.repeat(MAX_ID_LENGTH)}/`.length).toBeLessThan(70);
  });

  test.each(['', '-a', 'a-', 'a--b', 'A', 'å', 'a b', 'a/b', 'a.b', 'a_b', 'a\n', 'a%20'])('“%s” is unsafe', (text) => {
    expect(isSafeId(text)).toBe(false);
  });

  test('of an anchor starts with a letter', () => {
    expect(itemAnchor('6-2')).toBe('p6-2');
  });
});
