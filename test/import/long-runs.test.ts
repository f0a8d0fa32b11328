import { describe, expect, test } from 'vitest';
import { findItemNumber } from '../../src/archive/identifier.ts';
import { nameOfOrgan } from '../../src/import/name-of-organ.ts';
import { readAttendeeWords } from '../../src/import/recognise/attendee-words.ts';
import { findPeople } from '../../src/import/recognise/find-people.ts';
import { readHeadSections } from '../../src/import/recognise/head-sections.ts';
import { readTitle } from '../../src/minutes/read-heading.ts';
import { plainText } from '../../src/minutes/render-html.ts';
import { linesOf } from './recognise/lines.ts';

/** So long that a pattern whose time grows as the square of its text would not be done before the test is given up. */
const LENGTH = 100_000;
const longRun = (part: string) => part.repeat(Math.ceil(LENGTH / part.length));

const SPACES = longRun(' ');
const TABS = longRun('\t ');

/* Nothing here measures time: a reading that is too slow is given up by the runner. */
describe('long runs of one sign are read in time that grows with their length', { timeout: 5_000 }, () => {
  const noMembers = new Set<string>();

  test.each([
    ['spaces between people', `Maja Ek,${SPACES}Bo Vik`],
    ['tabs between people', `Maja Ek,${TABS}Bo Vik`],
    ['spaces behind a conjunction', `Maja Ek samt${SPACES}och${SPACES}chef${SPACES}Bo Vik`],
    ['spaces behind från', `Maja Ek, från${SPACES}Lund${SPACES}:${SPACES}Bo Vik`],
    ['many från', `Maja Ek, ${longRun('från Lund ')}(Bo Vik`],
    ['spaces behind a part', `Maja Ek. Punkt 3${SPACES}x${SPACES}Bo Vik`],
    ['tabs before the first name', `Lund${TABS}x${TABS}Bo Vik`],
    ['spaces before the first name', `Lund${SPACES}–${SPACES}Bo Vik`],
    ['spaces behind a title', `tf${SPACES}${'chef'.repeat(1_000)}${SPACES}Bo Vik`],
    ['spaces behind deltog', `Maja Ek deltog${SPACES}på${SPACES}.${SPACES},`],
    ['stops behind deltog', `Maja Ek deltog på ${longRun('a.. ')}, x`],
    ['letters', `Maja Ek, ${longRun('chef')} Bo Vik`],
    ['bodies', `Maja Ek, a ${longRun('Ab ')}1`],
    ['spaces in a body', `Maja Ek, Lund${SPACES}x${SPACES}Ystad`],
    ['offices', `Maja Ek, X ${longRun('verksamhets')}.1`],
  ])('%s', (_, text) => {
    expect(findPeople(text, noMembers).people[0]?.name).toMatch(/^(?:Maja Ek|Bo Vik)$/);
  });

  test('spaces in a text that is rendered', () => {
    expect(plainText({ type: 'text', value: `a${SPACES}b${SPACES}\n${SPACES}c` })).toBe(`a${SPACES}b c`);
  });

  test.each([SPACES, TABS, longRun(', '), longRun('– '), longRun('bitr '), longRun('och ')])(
    'words beside a name',
    (run) => {
      expect(readAttendeeWords(`X${run}x`, noMembers)).toHaveProperty('body');
    },
  );

  test('words of a head', () => {
    expect(readHeadSections(linesOf(`a${SPACES}Tid: 9${SPACES}x`)).map(({ label }) => label)).toEqual([
      undefined,
      'time',
    ]);
    expect(nameOfOrgan([`Rådet${longRun('(')}`, `Rådet${SPACES}x`], 'a-b')).toBe('A B');
  });

  test('the number and the title of an item', () => {
    expect(findItemNumber(`1${SPACES}x${longRun('.')}x`)).toBeUndefined();
    expect(readTitle(`Beslut${SPACES}: a${SPACES}b`).kinds).toEqual(['beslut']);
  });
});
