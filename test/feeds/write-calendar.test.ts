import ICAL from 'ical.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOfAll, calendarOfTopic, type Calendar } from '../../src/feeds/calendar.ts';
import { writeCalendar } from '../../src/feeds/write-calendar.ts';
import { NASTY_ARCHIVE, SITE } from '../samples/feed-sample.ts';
import { runs } from '../runs.ts';

test('an independent parser reads meetings with their hours and follow-ups with their days', () => {
  const events = readEvents(writeCalendar(calendarOfAll(NASTY_ARCHIVE), SITE));
  expect(events.map((event) => [event.uid, event.startDate.toString(), event.endDate.toString()])).toEqual([
    ['lovrad-2021-03-19@till-handlingarna', '2021-03-19T07:00:00Z', '2021-03-19T08:15:00Z'],
    ['lovrad-2021-03-19-2-uppfoljning-2021-04-16@till-handlingarna', '2021-04-16', '2021-04-17'],
    ['lovrad-2021-03-19-2-uppfoljning-2021-04-16-2@till-handlingarna', '2021-04-16', '2021-04-17'],
    ['lovrad-2022-05-02@till-handlingarna', '2022-05-02', '2022-05-03'],
  ]);
  expect(events[0]?.location).toBe('Rådhuset; rum 1, våning 2');
  expect(events[0]?.component.getFirstPropertyValue('url')).toBe(
    'https://handlingar.example.se/moten/lovrad-2021-03-19/',
  );
  expect(String(events[0]?.component.getFirstPropertyValue('dtstamp'))).toBe('2021-03-19T12:00:00Z');
});

test('a topic’s calendar has the meetings that took it up and its own follow-ups; names do not hang on the site’s address', () => {
  const [topic] = NASTY_ARCHIVE.topics;
  if (!topic) throw new Error('No topic');
  const uids = (site: URL | undefined) =>
    readEvents(writeCalendar(calendarOfTopic(topic, NASTY_ARCHIVE), site)).map(({ uid }) => uid);
  expect(uids(SITE)).toHaveLength(3);
  expect(uids(undefined)).toEqual(uids(SITE));
});

test('whatever the words, no line is longer than 75 octets, each ends in CRLF, and the parser gives the words back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200, size: 'max' }), (words) => {
      const summary = words.toWellFormed();
      const calendar: Calendar = {
        title: 'Å',
        events: [
          {
            uid: 'a',
            changed: '2024-05-17',
            when: { kind: 'day', day: '2024-05-17' },
            summary,
            description: summary,
            place: undefined,
            path: '/',
          },
        ],
      };
      const text = writeCalendar(calendar, undefined);
      const lines = text.split('\r\n');
      expect(lines.at(-1)).toBe('');
      expect(lines.some((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toBe(false);
      const readable = summary
        .replaceAll(/\r\n|\r/g, '\n')
        .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
      expect(readEvents(text)[0]?.summary).toBe(readable);
    }),
    { numRuns: runs(300) },
  );
});

function readEvents(text: string): readonly ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}
