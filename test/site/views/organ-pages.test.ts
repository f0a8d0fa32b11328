import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../src/command-line/folders.ts';
import { mayHold } from '../../../src/archive/appointment.ts';
import { isInSubstance } from '../../../src/archive/decision-class.ts';
import { isOpen } from '../../../src/archive/follow-up.ts';
import { loadContent } from '../../../src/minutes/load-content.ts';
import { buildOrganPages } from '../../../src/site/views/organ-pages.ts';

const { archive } = loadContent(path.join(ROOT, 'content'));
const pages = buildOrganPages(archive);

test('every organ that has met has a page with its latest meetings and how many it has of each year', () => {
  const met = new Set(archive.meetings.map(({ organ }) => organ.id));
  expect(pages.map(({ organ }) => organ.id).toSorted()).toEqual([...met].toSorted());
  for (const { organ, years, meetings } of pages) {
    const own = archive.meetings.filter((archived) => archived.organ === organ);
    expect(meetings).toEqual({ shown: own.toReversed().slice(0, 10), total: own.length });
    expect(years.reduce((sum, year) => sum + year.meetings, 0)).toBe(own.length);
    expect(years.map(({ year }) => year)).toEqual(
      [...new Set(own.map(({ meeting }) => meeting.date.year))].toSorted((a, b) => b - a),
    );
  }
});

test('a page counts all decisions in substance, open follow-ups and missing meetings of its organ, and shows the latest', () => {
  for (const { organ, decisions, open, gaps } of pages) {
    const own = archive.decisions.filter(({ decision, item }) => item.organ === organ && isInSubstance(decision));
    expect(decisions.total).toBe(own.length);
    expect(decisions.shown).toEqual(own.toReversed().slice(0, 10));
    expect(open.total).toBe(archive.followUps.filter((each) => each.archived.organ === organ && isOpen(each)).length);
    expect(gaps.held).toBeLessThanOrEqual(gaps.total);
    expect(gaps.total).toBe(archive.gaps.filter((gap) => gap.organ === organ && gap.agenda === undefined).length);
  }
});

test('where a network stands is told only where an editor has written it', () => {
  for (const { positions } of pages)
    expect(positions.shown.every(({ topic, stated }) => stated.text !== '' && topic.positions.length > 0)).toBe(true);
});

test('who sits where is told as far as nothing ends it, vacancies first', () => {
  for (const { organ, appointments } of pages) {
    const own = archive.appointments.filter(({ archived }) => archived.organ === organ);
    expect([appointments.all, appointments.total]).toEqual([own.length, own.filter(mayHold).length]);
  }
  const told = pages.find(({ organ }) => organ.id === 'schnv-dalarna')?.appointments.shown;
  expect(told?.map(({ appointment, state }) => [appointment.person, state.kind])).toEqual([
    [undefined, 'vakant'],
    [undefined, 'vakant'],
    [undefined, 'namnet framgår inte'],
    ['Annelie Granath', 'inget senare sagt'],
  ]);
});
