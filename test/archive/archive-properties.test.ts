import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { decisionsPrintedIn } from '../../src/archive/decisions-of.ts';
import { compareDates } from '../../src/swedish/calendar-date.ts';
import {
  decision,
  makeMeeting,
  makeOrgan,
  makeTopic,
  prose,
  type ItemSketch,
  type MeetingSketch,
} from '../samples/sample-archive.ts';

const organs = [makeOrgan('lovrad', ['Lövrådet']), makeOrgan('barrad', ['Barrnätverket'])];
const topics = [
  makeTopic('lindar', ['lind*']),
  makeTopic('hackar', ['häck', 'häckarna']),
  makeTopic('mossa', ['MOSS']),
];
const WORDS: Readonly<Record<string, string>> = { lindar: 'Lindarna', hackar: 'häckarna', mossa: 'MOSS' };
const anyTopics = fc.subarray(topics.map(({ id }) => id));

/** An item, and the topics that it must be found under, known without reading its text. */
interface Grown {
  readonly sketch: ItemSketch;
  readonly topics: readonly string[];
}

const grownItem: fc.Arbitrary<Omit<Grown, 'sketch'> & { readonly sketch: Omit<ItemSketch, 'number'> }> = fc
  .record({
    inTitle: anyTopics,
    inProse: anyTopics,
    inDecision: anyTopics,
    include: anyTopics,
    exclude: anyTopics,
    decisions: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ inTitle, inProse, inDecision, include, exclude, decisions }) => {
    const said = new Set([...inTitle, ...inProse, ...(decisions > 0 ? inDecision : [])]);
    const words = (ids: readonly string[]) => ids.map((id) => WORDS[id]).join(' och ');
    return {
      topics: topics
        .map(({ id }) => id)
        .filter((id) => include.includes(id) || (said.has(id) && !exclude.includes(id))),
      sketch: {
        title: `Om ${words(inTitle)}`,
        topics: { include, exclude },
        blocks: [
          prose(`Texten tar upp ${words(inProse)}.`),
          ...Array.from({ length: decisions }, (_each, index) =>
            decision([`att se över ${words(inDecision)}`], { sequence: index + 1 }),
          ),
        ],
      },
    };
  });

const grownMeeting = fc
  .record({
    organ: fc.constantFrom('lovrad', 'barrad'),
    date: fc.constantFrom('2029', '2029-10', '2029-10-03', '2030-02-28', '2030-03-01', '2031-01-15', '2031-12-31'),
    grown: fc.array(grownItem, { maxLength: 4 }),
  })
  .map(({ organ, date, grown }) => {
    const items = grown.map(
      (item, index): Grown => ({ ...item, sketch: { ...item.sketch, number: String(index + 1) } }),
    );
    const sketch: MeetingSketch = { organ, date, items: items.map((item) => item.sketch) };
    const meeting = makeMeeting(sketch);
    return { meeting, expected: new Map(meeting.items.map(({ id }, index) => [id, items[index]?.topics ?? []])) };
  });

const grownArchive = fc
  .uniqueArray(grownMeeting, { selector: ({ meeting }) => meeting.id, maxLength: 8 })
  .map((grown) => {
    const meetings = grown.map(({ meeting }) => meeting);
    return {
      meetings,
      archive: buildArchive({ organs, topics, meetings, glossary: [] }),
      expected: new Map(grown.flatMap(({ expected }) => [...expected])),
    };
  });

describe('in any archive', () => {
  test('every item stands once in the timeline of each of its topics and in no other', () => {
    fc.assert(
      fc.property(grownArchive, ({ archive, expected }) => {
        for (const { topic, timeline } of archive.topics) {
          const its = [...expected].filter(([, ids]) => ids.includes(topic.id)).map(([id]) => id);
          expect(timeline.map(({ item }) => item.id).toSorted()).toEqual(its.toSorted());
        }
        expect(new Map(archive.items.map(({ item, topics: found }) => [item.id, found.map(({ id }) => id)]))).toEqual(
          expected,
        );
      }),
    );
  });

  test('meetings, items, decisions and timelines are sorted by date', () => {
    fc.assert(
      fc.property(grownArchive, ({ archive }) => {
        const sequences = [
          archive.meetings.map(({ meeting }) => meeting),
          archive.items.map(({ meeting }) => meeting),
          archive.decisions.map(({ item }) => item.meeting),
          ...archive.topics.map(({ timeline }) => timeline.map(({ meeting }) => meeting)),
        ];
        for (const sequence of sequences)
          expect(sequence).toEqual(sequence.toSorted((a, b) => compareDates(a.date, b.date)));
      }),
    );
  });

  test('every decision that is printed is there once, with an id of its own', () => {
    fc.assert(
      fc.property(grownArchive, ({ meetings, archive }) => {
        const printed = meetings.flatMap(({ items }) => items.flatMap(decisionsPrintedIn)).map(({ id }) => id);
        const ids = archive.decisions.map(({ decision: { id } }) => id);
        expect(ids.toSorted()).toEqual(printed.toSorted());
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('each organ’s meetings are one chain, forwards and backwards', () => {
    fc.assert(
      fc.property(grownArchive, ({ archive }) => {
        for (const { id: organ } of organs) {
          const chain = archive.meetings.filter(({ meeting }) => meeting.organ === organ);
          const ids = chain.map(({ meeting }) => meeting.id);
          expect(chain.map(({ previous }) => previous?.id)).toEqual([undefined, ...ids].slice(0, ids.length));
          expect(chain.map(({ next }) => next?.id)).toEqual([...ids, undefined].slice(1));
        }
      }),
    );
  });

  test('a decision stands in the timeline of each topic between its neighbours', () => {
    fc.assert(
      fc.property(grownArchive, ({ archive }) => {
        for (const { item, neighbours } of archive.decisions) {
          expect(neighbours.map(({ topic }) => topic)).toEqual(item.topics);
          for (const { topic, timeline, previous, next } of neighbours) {
            expect(timeline).toBe(archive.topics.find((other) => other.topic === topic)?.timeline);
            const around = [undefined, ...timeline, undefined];
            const place = around.indexOf(item);
            expect([previous, next]).toEqual([around[place - 1], around[place + 1]]);
          }
        }
      }),
    );
  });

  test('the order of the files makes no difference', () => {
    fc.assert(
      fc.property(grownArchive, ({ meetings, archive }) => {
        expect(buildArchive({ organs, topics, meetings: meetings.toReversed(), glossary: [] })).toEqual(archive);
      }),
    );
  });
});
