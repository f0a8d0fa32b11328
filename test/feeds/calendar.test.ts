import { expect, test } from 'vitest';
import {
  calendarOfAll,
  calendarOfOrgan,
  calendarOfTopic,
  calendarOfYear,
  type Calendar,
  MAX_EVENTS,
} from '../../src/feeds/calendar.ts';
import { appointment, day, followUp, prose } from '../samples/sample-archive.ts';
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

test('an appointment ends in the calendars of its network and of all, without the name and without one that is over', () => {
  const ends = (iso: string, rest = {}) => appointment('Maja Ek', { role: 'ledamot', to: day(iso), ...rest });
  const appointed = archiveOf(
    {
      date: '2030-01-01',
      items: [
        {
          number: '1',
          title: 'Avtal',
          blocks: [
            prose('Maja Ek sitter kvar.'),
            ends('2030-12-31'),
            ends('2030-12-31', { role: undefined, body: 'Trädrådet' }),
            ends('2031'),
            appointment(undefined, { to: day('2030-12-31') }),
            ends('2030-12-30', { body: 'Häckrådet' }),
          ],
        },
      ],
    },
    {
      date: '2030-02-01',
      items: [
        {
          number: '1',
          title: 'Val',
          blocks: [prose('Bo.'), appointment('Bo Vik', { after: 'Maja Ek', body: 'Häckrådet' })],
        },
      ],
    },
  );
  const [own] = appointed.organs;
  const [avtal] = appointed.topics;
  if (!own || !avtal) throw new Error('The sample has no topic or organ');
  const ended = (calendar: Calendar) => calendar.events.filter(({ uid }) => uid.includes('uppdrag'));
  expect(ended(calendarOfAll(appointed))).toMatchObject([
    {
      uid: 'lovrad-2030-01-01-1-uppdrag-2030-12-31',
      when: { kind: 'day', day: '2030-12-31' },
      summary: 'Ett uppdrag går ut: ledamot, Styrgruppen',
      path: '/moten/lovrad-2030-01-01/#p1',
    },
    { uid: 'lovrad-2030-01-01-1-uppdrag-2030-12-31-2', summary: 'Ett uppdrag går ut: Trädrådet' },
  ]);
  expect(ended(calendarOfOrgan(own, appointed))).toEqual(ended(calendarOfAll(appointed)));
  expect(ended(calendarOfTopic(avtal, appointed))).toEqual([]);
  expect(JSON.stringify(calendarOfAll(appointed))).not.toMatch(/Maja|Bo Vik/);
});
