import path from 'node:path';
import { expect, test } from 'vitest';
import { isInSubstance } from '../../../src/archive/decision-class.ts';
import { isOpen } from '../../../src/archive/follow-up.ts';
import { ROOT } from '../../../src/command-line/folders.ts';
import { loadContent } from '../../../src/minutes/load-content.ts';
import { buildMeetingsInBrief } from '../../../src/site/views/meeting-in-brief.ts';

const { archive } = loadContent(path.join(ROOT, 'content'));
const inBrief = buildMeetingsInBrief(archive);

test('a meeting in brief has each decision in substance, whatever was put off and every open promise', () => {
  const minutes = archive.meetings.filter(({ meeting }) => meeting.type !== 'dagordning');
  expect(minutes.length).toBeGreaterThan(0);
  for (const archived of minutes) {
    const brief = inBrief(archived);
    expect(brief?.decided).toHaveLength(archived.decisions.filter(({ decision }) => isInSubstance(decision)).length);
    const open = archive.followUps.filter((each) => each.archived === archived && each.item && isOpen(each));
    expect(brief?.promised.reduce((sum, { amount }) => sum + amount, 0)).toBe(open.length);
  }
});

test('what was put off at the meeting of March 2026 is its item on storms and bomb threats', () => {
  const archived = archive.meetings.find(({ meeting }) => meeting.id === 'schnv-dalarna-2026-03-10');
  expect(archived && inBrief(archived)?.postponed).toEqual([
    { anchor: 'p7b', title: expect.stringContaining('storm och bombhot'), label: 'punkt 7 b' },
  ]);
});

test('an agenda says nothing of what it came to', () => {
  const agenda = archive.meetings.find(({ meeting }) => meeting.type === 'dagordning');
  expect(agenda && inBrief(agenda)).toBeUndefined();
});
