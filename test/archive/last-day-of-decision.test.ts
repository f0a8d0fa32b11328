import path from 'node:path';
import { expect, test } from 'vitest';
import { lastDayOfDecision } from '../../src/archive/last-day-of-decision.ts';
import { buildStandings } from '../../src/archive/standing.ts';
import { ROOT } from '../../src/command-line/folders.ts';
import { loadContent } from '../../src/minutes/load-content.ts';

const { archive } = loadContent(path.join(ROOT, 'content'));
const standings = buildStandings(archive);
const lastDayOf = (id: string) => {
  const found = archive.decisions.find(({ decision }) => decision.id === id);
  return found && lastDayOfDecision(found.decision, standings.get(id));
};

test('a decision holds to the end of the time that it names', () => {
  expect(lastDayOf('schnv-dalarna-2021-03-19-4')).toBe('2022-12-31');
});

test('a proposed end ends none, the day of the archive long after it', () => {
  expect(archive.day > '2022-01-01').toBe(true);
  expect(['7', '8'].map((number) => lastDayOf(`chefsnatverket-dalarna-2020-05-08-${number}`))).toEqual([
    undefined,
    undefined,
  ]);
});

test('one that names no time and that none has replaced has no last day', () => {
  expect(lastDayOf('schnv-dalarna-2021-03-19-5')).toBeUndefined();
});

test('one that was replaced or carried out ends with the meeting that did so, one that was altered does not', () => {
  const [other] = archive.decisions;
  if (!other) throw new Error('the archive has no decision');
  const later = (kind: 'ersätter' | 'ändrar' | 'fullföljer') => {
    const standing = standings.get(other.decision.id);
    if (!standing) throw new Error('the decision is not judged');
    return lastDayOfDecision({ validity: undefined }, { ...standing, later: [{ kind, decision: other }] });
  };
  expect([later('ersätter'), later('fullföljer'), later('ändrar')]).toEqual([
    other.item.meeting.date.iso,
    other.item.meeting.date.iso,
    undefined,
  ]);
});
