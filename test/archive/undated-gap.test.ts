import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import type { UndatedMeeting } from '../../src/archive/organ.ts';
import { gapDoubt, gapTime } from '../../src/site/words/gap-words.ts';
import { makeMeeting, makeOrgan, prose } from '../samples/sample-archive.ts';

const AUTUMN: UndatedMeeting = {
  when: 'hösten 2030',
  year: 2030,
  item: 'lov-2031-01-01-1',
  words: 'Hösten 2030 beslutade rådet',
  held: true,
};

function archiveWith(...undatedMeetings: readonly UndatedMeeting[]) {
  return buildArchive({
    organs: [makeOrgan('lov', ['Lövrådet'], { undatedMeetings }), makeOrgan('barr', ['Barrådet'])],
    topics: [],
    glossary: [],
    meetings: [
      makeMeeting(
        { organ: 'lov', date: '2031-01-01', items: [{ number: '1', blocks: [prose(`${AUTUMN.words} om häcken.`)] }] },
        ['Barrådet 300402'],
      ),
    ],
  });
}

describe('a missing meeting whose day nobody tells', () => {
  const { gaps, meetings } = archiveWith(AUTUMN, { ...AUTUMN, when: 'vintern 2030', words: 'om häcken', held: false });

  test('stands among the others by its year, after those whose day is known', () => {
    expect(gaps.map(({ organ, date, held }) => [organ.id, date?.iso, held])).toEqual([
      ['barr', '2030-04-02', true],
      ['lov', '2030', true],
      ['lov', '2030', false],
    ]);
    expect(new Set(gaps.map(({ id }) => id)).size).toBe(3);
  });

  test('is told by its season, and that its day is unknown', () => {
    expect(gaps.map((gap) => [gapTime(gap), gapDoubt(gap)])).toEqual([
      ['2 april 2030', ''],
      ['hösten 2030', '(dag okänd)'],
      ['vintern 2030', '(dag okänd, år enligt sammanhanget)'],
    ]);
  });

  test('is known to the meeting that tells of it', () => {
    expect(meetings[0]?.gaps.map(({ label }) => label)).toEqual(['300402', 'hösten 2030', 'vintern 2030']);
  });

  test('is not told where the archive lacks the item that tells of it', () => {
    expect(archiveWith({ ...AUTUMN, item: 'lov-2031-01-01-9' }).gaps.map(({ organ }) => organ.id)).toEqual(['barr']);
  });
});
