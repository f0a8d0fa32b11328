import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/command-line/folders.ts';
import { buildCitations } from '../../../src/archive/standing.ts';
import { loadContent } from '../../../src/minutes/load-content.ts';
import { placeInRows } from '../../../src/site/views/place-in-rows.ts';
import { buildTimeAxis, type TimeAxis } from '../../../src/site/views/time-axis.ts';

const { archive } = loadContent(path.join(ROOT, 'content'));
const context = {
  years: [...new Set(archive.meetings.map(({ meeting }) => meeting.date.year))],
  citations: buildCitations(archive),
};
const topicOf = (id: string) => {
  const found = archive.topics.find(({ topic }) => topic.id === id);
  if (!found) throw new Error(`no topic ${id}`);
  return found;
};
const marksOf = (axis: TimeAxis | undefined) => axis?.lanes.flatMap(({ marks }) => marks) ?? [];

describe('a topic on a time axis', () => {
  test('has a mark for each of its items, in the lane of its network, from left to right', () => {
    const { timeline } = topicOf('god-och-nara-vard');
    const axis = buildTimeAxis(topicOf('god-och-nara-vard'), context);
    expect(axis?.lanes.map(({ name }) => name).toSorted()).toEqual(
      [...new Set(timeline.map(({ organ }) => organ.shortName))].toSorted(),
    );
    const items = marksOf(axis).filter(({ shape }) => shape !== 'refererat');
    expect(items).toHaveLength(timeline.length);
    for (const { marks } of axis?.lanes ?? [])
      expect(marks.map(({ x }) => x)).toEqual(marks.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  test('is drawn to the scale of time: a year is as wide wherever it lies', () => {
    const axis = buildTimeAxis(topicOf('god-och-nara-vard'), context);
    const xs = axis?.years.map(({ x }) => x) ?? [];
    const widths = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
    expect(widths.length).toBe(7);
    for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 6);
  });

  test('shows the years in which the archive has no meeting as one stretch', () => {
    const silent = buildTimeAxis(topicOf('god-och-nara-vard'), context)?.silent ?? [];
    expect(silent.map(({ told }) => told)).toEqual(['Arkivet har inget möte från 2023–2025']);
  });

  test('says of each mark what it came to, what it is and where', () => {
    const labels = marksOf(buildTimeAxis(topicOf('yrkesresan'), context)).map(({ label }) => label);
    expect(labels).toContainEqual(
      expect.stringMatching(/^Beslut: .*yrkesresan.*, Socialchefsnätverket Fyrbodal 4 mars 2022, punkt 10$/i),
    );
  });

  test('is not drawn of what one meeting took up', () => {
    const [alone] = archive.topics.filter(({ timeline }) => new Set(timeline.map(({ meeting }) => meeting)).size === 1);
    expect(alone && buildTimeAxis(alone, context)).toBeUndefined();
  });

  test('keeps marks so far apart that none covers another, on the narrowest screen', () => {
    for (const each of archive.topics)
      for (const { marks } of buildTimeAxis(each, context)?.lanes ?? [])
        for (const [index, mark] of marks.entries())
          for (const other of marks.slice(index + 1))
            expect(other.y !== mark.y || (Math.abs(other.x - mark.x) / 100) * 280 >= 24).toBe(true);
  });

  test('of a long matter has a mark for each year and network, however long it grows', () => {
    const { topic, timeline } = topicOf('god-och-nara-vard');
    const grown = (times: number) =>
      buildTimeAxis(
        { topic, timeline: timeline.flatMap((entry) => Array.from({ length: times }, () => entry)) },
        context,
      );
    const [ten, hundred] = [grown(10), grown(100)];
    expect(new Set(marksOf(ten).map(({ shape }) => shape))).toEqual(new Set(['år']));
    expect(marksOf(hundred)).toHaveLength(marksOf(ten).length);
    expect(Math.max(...marksOf(hundred).map(({ size }) => size))).toBeLessThanOrEqual(11);
    expect(marksOf(hundred)[0]?.href).toMatch(/^\/amnen\/god-och-nara-vard\/\d{4}\/$/);
  });
});

test('places that lie too near one another come in different rows, and the first free one is taken', () => {
  expect(placeInRows([0, 10, 24, 30, 34, 100], 24)).toEqual([0, 1, 0, 2, 1, 0]);
  expect(placeInRows([], 24)).toEqual([]);
});
