import path from 'node:path';
import { expect, test } from 'vitest';
import { isInSubstance } from '../../../src/archive/decision-class.ts';
import { ROOT } from '../../../src/command-line/folders.ts';
import { loadContent } from '../../../src/minutes/load-content.ts';
import { countFullestYear } from '../../../src/site/views/fullest-year.ts';
import { pickLatest } from '../../../src/site/views/pick-latest.ts';

const { archive } = loadContent(path.join(ROOT, 'content'));
const inSubstance = archive.items.filter(({ decisions }) => decisions.some(isInSubstance));

test('the latest are of several meetings: no more than two of one, where there are others', () => {
  const latest = pickLatest(inSubstance, 6);
  const ofEach = [...Map.groupBy(latest, ({ meeting }) => meeting.id).values()].map((own) => own.length);
  expect(latest).toHaveLength(6);
  expect(ofEach.every((amount) => amount <= 2)).toBe(true);
  expect(latest).toEqual(latest.toSorted((a, b) => b.meeting.date.iso.localeCompare(a.meeting.date.iso)));
});

test('of a meeting that decided more, its last items are the latest', () => {
  for (const [, shown] of Map.groupBy(pickLatest(inSubstance, 6), ({ meeting }) => meeting)) {
    const all = inSubstance.filter(({ meeting }) => meeting === shown[0]?.meeting);
    expect(shown).toEqual(all.toReversed().slice(0, shown.length));
  }
});

test('where there are no others, one meeting has them all', () => {
  const [meeting] = Map.groupBy(inSubstance, (item) => item.meeting).values();
  expect(pickLatest(meeting ?? [], 3)).toHaveLength(Math.min(3, meeting?.length ?? 0));
  expect(pickLatest([], 3)).toEqual([]);
});

test('bars reach their full height in the fullest year of any topic, and nowhere else', () => {
  const counts = archive.topics.flatMap(({ timeline }) =>
    [...Map.groupBy(timeline, ({ meeting }) => meeting.date.year).values()].map((own) => own.length),
  );
  expect(countFullestYear(archive.topics)).toBe(Math.max(...counts));
  expect(countFullestYear([])).toBe(1);
});
