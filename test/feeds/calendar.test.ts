import { expect, test } from 'vitest';
import {
  calendarOfAll,
  calendarOfOrgan,
  calendarOfTopic,
  calendarOfYear,
  MAX_EVENTS,
} from '../../src/feeds/calendar.ts';
import { followUp } from '../samples/sample-archive.ts';
import { archiveOf } from '../samples/feed-sample.ts';

/** A meeting a day from 2030 on, about the sample's one topic; the first has a promise for the far future. */
const DAYS = 800;
const dates = Array.from({ length: DAYS }, (_each, index) =>
  new Date(Date.UTC(2030, 0, 1 + index)).toISOString().slice(0, 10),
);
const archive = archiveOf(
  ...dates.map((date, index) => ({
    date,
    items: [{ number: '1', title: 'Avtal', blocks: index === 0 ? [followUp('Svara.', { due: '2040-01-01' })] : [] }],
  })),
);
const [topic] = archive.topics;
const [organ] = archive.organs;
if (!topic || !organ) throw new Error('The sample has no topic or organ');

test.each([
  ['all', calendarOfAll(archive)],
  ['an organ', calendarOfOrgan(organ, archive)],
  ['a topic', calendarOfTopic(topic, archive)],
])('the calendar of %s holds the latest days and what is still to come, and no more than it may', (_of, { events }) => {
  expect(events).toHaveLength(MAX_EVENTS);
  expect(events.map(({ uid }) => uid).toSorted()).toEqual(
    [
      'lovrad-2030-01-01-1-uppfoljning-2040-01-01',
      ...dates.slice(1 - MAX_EVENTS).map((day) => `lovrad-${day}`),
    ].toSorted(),
  );
});

test('every event stands in the calendar of its meeting’s year', () => {
  const events = [2030, 2031, 2032].flatMap((year) => calendarOfYear(year, archive).events);
  expect(events).toHaveLength(DAYS + 1);
  expect(calendarOfYear(2030, archive).events).toHaveLength(366);
});
