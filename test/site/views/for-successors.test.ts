import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInSubstance } from '../../../src/archive/decision-class.ts';
import { isOpen } from '../../../src/archive/follow-up.ts';
import { buildStandings } from '../../../src/archive/standing.ts';
import { ROOT } from '../../../src/command-line/folders.ts';
import { loadContent } from '../../../src/minutes/load-content.ts';
import { buildDossiers } from '../../../src/site/views/dossier.ts';
import { buildHandovers } from '../../../src/site/views/handover.ts';
import { buildYearPages } from '../../../src/site/views/year-pages.ts';
import { buildYearWheel } from '../../../src/site/views/year-wheel.ts';

const { archive } = loadContent(path.join(ROOT, 'content'));
const standings = buildStandings(archive);

describe('a dossier', () => {
  test('has every decision in substance of its topic, the newest first, each judged', () => {
    for (const { archivedTopic, decisions, others } of buildDossiers(archive)) {
      const own = archive.decisions.filter(({ item }) => archivedTopic.timeline.includes(item));
      const inSubstance = own.filter(({ decision }) => isInSubstance(decision));
      expect([decisions.total, others]).toEqual([inSubstance.length, own.length - inSubstance.length]);
      const days = decisions.shown.map(({ archivedDecision }) => archivedDecision.item.meeting.date.iso);
      expect(days).toEqual(days.toSorted().toReversed());
      for (const { archivedDecision, archived, standing } of decisions.shown) {
        expect(archived.decisions).toContain(archivedDecision);
        expect(standing).toBe(standings.get(archivedDecision.decision.id));
      }
    }
  });

  test('names the missing meetings that the items of its topic speak of, and no others', () => {
    const yrkesresan = buildDossiers(archive).find(({ archivedTopic }) => archivedTopic.topic.id === 'yrkesresan');
    expect(yrkesresan?.gaps.shown.map(({ id }) => id).toSorted()).toEqual([
      'schnv-dalarna-2021-01-28',
      'schnv-dalarna-2021-02-19',
    ]);
  });
});

describe('a handover', () => {
  test('counts each decision in substance of its network once: confirmed, unknown or ended', () => {
    for (const { organ, confirmed, unknown, ended } of buildHandovers(archive)) {
      const own = archive.decisions.filter(({ decision, item }) => item.organ === organ && isInSubstance(decision));
      expect(confirmed.total + unknown.total + ended).toBe(own.length);
    }
  });

  test('calls nothing valid of which no editor has said so', () => {
    for (const { confirmed, unknown } of buildHandovers(archive)) {
      expect(confirmed.shown.every(({ standing }) => standing?.kind === 'ja')).toBe(true);
      expect(unknown.shown.every(({ standing }) => ['okänt', 'ändrat'].includes(standing?.kind ?? ''))).toBe(true);
    }
  });

  test('names each item of its network that was put off, with a decision or without, and each matter within one', () => {
    for (const { organ, postponed } of buildHandovers(archive)) {
      const own = archive.items.filter(
        (item) => item.organ === organ && (item.outcomes.includes('bordlagd') || item.outcomes.includes('flyttad')),
      );
      expect(postponed.shown.filter(({ matter }) => matter === undefined).length).toBe(own.length);
    }
    const dalarna = buildHandovers(archive).find(({ organ }) => organ.id === 'schnv-dalarna');
    expect(dalarna?.postponed.shown.flatMap(({ matter }) => matter ?? [])).toEqual(['F.d SUS-gruppen']);
  });

  test('names the proposals of an agenda without minutes, whose outcome the archive does not know', () => {
    const dalarna = buildHandovers(archive).find(({ organ }) => organ.id === 'schnv-dalarna');
    expect(dalarna?.proposals.shown.map(({ item }) => item.item.id)).toEqual([
      'schnv-dalarna-2022-4',
      'schnv-dalarna-2022-5',
      'schnv-dalarna-2022-6',
    ]);
    for (const { organ, proposals } of buildHandovers(archive))
      expect(proposals.shown.every(({ item }) => item.organ === organ)).toBe(true);
  });

  test('has what its network has left open', () => {
    for (const { organ, open } of buildHandovers(archive))
      expect(open.total).toBe(archive.followUps.filter((each) => each.archived.organ === organ && isOpen(each)).length);
  });
});

describe('a year in brief', () => {
  test('exists for each year with a meeting, and counts what the year has', () => {
    const pages = buildYearPages(archive);
    expect(pages.map(({ year }) => year)).toEqual([2026, 2022, 2021, 2020]);
    for (const { year, meetings, decisions, organs, before, after } of pages) {
      const held = archive.meetings.filter(({ meeting }) => meeting.date.year === year);
      expect(meetings).toBe(held.length);
      expect(organs.shown.reduce((sum, each) => sum + each.meetings, 0)).toBe(held.length);
      expect(decisions.total).toBe(
        held.flatMap((each) => each.decisions).filter(({ decision }) => isInSubstance(decision)).length,
      );
      expect([before ?? -1, after ?? Number.MAX_SAFE_INTEGER]).toEqual([
        expect.toSatisfy((other: number) => other < year),
        expect.toSatisfy((other: number) => other > year),
      ]);
    }
  });
});

describe('the wheel of a year', () => {
  test('has the months of meetings in their order, and no month of a meeting whose day is not known', () => {
    const wheel = buildYearWheel(archive.meetings);
    expect(wheel.months.map(({ month, years }) => [month, years])).toEqual([
      [3, [2021, 2022, 2026]],
      [5, [2020]],
    ]);
  });

  test('counts what has no place in it: an agenda or a meeting whose month nobody knows', () => {
    const counted = (meetings: typeof archive.meetings) => {
      const { months, agendas, meetings: others } = buildYearWheel(meetings);
      return [months.length, agendas, others];
    };
    const agenda = archive.meetings.filter(({ meeting }) => meeting.date.precision === 'year');
    expect(counted(archive.meetings)).toEqual([2, 1, 0]);
    expect(counted(agenda)).toEqual([0, 1, 0]);
    expect(
      counted(agenda.map((archived) => ({ ...archived, meeting: { ...archived.meeting, type: 'protokoll' } }))),
    ).toEqual([0, 0, 1]);
  });

  test('says of a topic that it recurs only where more than one year took it up that month', () => {
    const [march] = buildYearWheel(archive.meetings).months;
    const inMarch = (id: string) =>
      new Set(
        archive.meetings
          .filter(({ meeting: { date }, items }) => {
            const taken = items.some(({ topics }) => topics.some((topic) => topic.id === id));
            return date.precision !== 'year' && date.month === 3 && taken;
          })
          .map(({ meeting }) => meeting.date.year),
      ).size;
    expect(march?.topics.length).toBeGreaterThan(0);
    for (const { topic, years } of march?.topics ?? [])
      expect([topic.id, inMarch(topic.id)]).toEqual([topic.id, years]);
    expect(march?.topics.every(({ years }) => years > 1)).toBe(true);
  });
});

test('a dossier names the attachments that its items name and the archive lacks', () => {
  const samsjuklighet = buildDossiers(archive).find(({ archivedTopic }) => archivedTopic.topic.id === 'samsjuklighet');
  expect(samsjuklighet?.papers.shown.flatMap(({ names }) => names)).toContain('Bilaga D3');
  for (const { papers } of buildDossiers(archive))
    for (const { names } of papers.shown) expect(names.length).toBeGreaterThan(0);
  const statsbidrag = buildDossiers(archive).find(({ archivedTopic }) => archivedTopic.topic.id === 'statsbidrag');
  expect(statsbidrag?.papers.shown.flatMap(({ names }) => names)).toContain(
    'Utan namn: Mer finns att läsa i bilagda dokument.',
  );
});
