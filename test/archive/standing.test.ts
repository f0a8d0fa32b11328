import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import type { Decision, RelationKind } from '../../src/archive/decision.ts';
import type { AddressHistory } from '../../src/archive/ledger.ts';
import { buildCitations, buildStandings, type Standing } from '../../src/archive/standing.ts';
import { parsePeriod } from '../../src/archive/validity.ts';
import { decision, makeMeeting, makeOrgan, makeTopic } from '../samples/sample-archive.ts';

const organs = [makeOrgan('lov', ['Lövrådet']), makeOrgan('barr', ['Barrådet'])];

type Marks = readonly (readonly [RelationKind, string])[];

/** One meeting a year from 2030, each with one decision that has these marks. */
function archiveOf(...marks: readonly Marks[]) {
  return buildArchive({
    organs,
    glossary: [],
    topics: [
      {
        ...makeTopic('hackar', ['häck*']),
        positions: [{ organ: 'lov', text: 'Läget.', source: 'lov-2033-01-01-1', confirmed: undefined }],
      },
    ],
    meetings: marks.map((own, index) =>
      makeMeeting({
        organ: 'lov',
        date: `${2030 + index}-01-01`,
        items: [
          {
            number: '1',
            title: 'Om häckar',
            blocks: [decision(['att ansa häcken'], { relations: own.map(([kind, target]) => ({ kind, target })) })],
          },
        ],
      }),
    ),
  });
}
const id = (year: number) => `lov-${year}-01-01-1`;
function standingOf(archive: ReturnType<typeof archiveOf>, year: number): Standing {
  const standing = buildStandings(archive).get(id(year));
  if (!standing) throw new Error(`No standing of ${year}`);
  return standing;
}
const idsOf = (relations: Standing['later']) =>
  relations.map(
    ({
      kind,
      decision: {
        decision: { id: own },
      },
    }) => [kind, own],
  );

describe('whether a decision still holds', () => {
  const archive = archiveOf(
    [],
    [['ersätter', id(2030)]],
    [
      ['ersätter', id(2031)],
      ['fullföljer', id(2030)],
    ],
    [['ändrar', id(2032)]],
  );

  test('it does not where a later one replaced it, and the chain leads to the last', () => {
    const standing = standingOf(archive, 2030);
    expect(standing.kind).toBe('ersatt');
    expect(standing.successors.map(({ decision: { id: own } }) => own)).toEqual([id(2031), id(2032)]);
    expect(idsOf(standing.later)).toEqual([
      ['ersätter', id(2031)],
      ['fullföljer', id(2030 + 2)],
    ]);
  });

  test('it does in part where a later one altered it, and both know of each other', () => {
    expect(standingOf(archive, 2032).kind).toBe('ändrat');
    expect(idsOf(standingOf(archive, 2032).earlier)).toEqual([
      ['ersätter', id(2031)],
      ['fullföljer', id(2030)],
    ]);
  });

  test('that the present standing of a topic builds on it is told, and is no yes', () => {
    expect(standingOf(archive, 2033).kind).toBe('okänt');
    expect(standingOf(archive, 2033).topics.map(({ id: topic }) => topic)).toEqual(['hackar']);
  });

  test('it is unknown where nothing says anything, with what later meetings took up', () => {
    const standing = standingOf(archiveOf([], [], []), 2030);
    expect([
      standing.kind,
      standing.later,
      standing.since.map(({ topic, own, others }) => [topic.id, own?.count, own?.latest.item.id, others]),
    ]).toEqual(['okänt', [], [['hackar', 2, id(2032), undefined]]]);
  });

  describe('by its time', () => {
    const ofPeriod = (gäller: string, rest: Partial<Decision> = {}) => {
      const period = parsePeriod(gäller);
      if (!period) throw new Error(gäller);
      const held = buildArchive({
        organs,
        topics: [],
        glossary: [],
        meetings: ['2030-01-01', '2032-06-15'].map((date) =>
          makeMeeting({
            organ: 'lov',
            date,
            items: [
              {
                number: '1',
                blocks: [decision(['att ansa häcken'], { validity: { ...period, words: undefined }, ...rest })],
              },
            ],
          }),
        ),
      });
      return buildStandings(held).get(id(2030))?.kind;
    };

    test.each([
      ['../2032-06-14', 'utgått'],
      ['../2032-06-15', 'okänt'],
      ['../2032-05', 'utgått'],
      ['../2032-06', 'okänt'],
      ['2031', 'utgått'],
      ['2031/..', 'okänt'],
    ])('%s, on the day of the latest meeting, is %s', (period, kind) => {
      expect(ofPeriod(period)).toBe(kind);
    });

    test('what has run out is no yes, whatever an editor once confirmed', () => {
      expect(ofPeriod('2031', { confirmed: '2030-05-01' })).toBe('utgått');
      expect(ofPeriod('2033', { confirmed: '2032-05-01' })).toBe('ja');
    });
  });

  test('is no question of a formula', () => {
    const formal = buildArchive({
      organs,
      topics: [],
      glossary: [],
      meetings: [
        makeMeeting({
          organ: 'lov',
          date: '2030-01-01',
          items: [{ number: '1', blocks: [decision(['att öppna mötet'])] }],
        }),
      ],
    });
    expect(buildStandings(formal).get(id(2030))?.kind).toBe('formellt');
  });

  test('follows a decision to the address that it moved to', () => {
    const moved: AddressHistory = {
      id: 'lov-2029-12-31-1',
      kind: 'decision',
      published: '2030-01-02',
      wordings: [],
      fate: { kind: 'moved', to: id(2030), date: '2030-02-01', reason: undefined },
    };
    const with2 = { ...archiveOf([], [['ersätter', moved.id]]), addresses: new Map([[moved.id, moved]]) };
    expect(standingOf(with2, 2030).kind).toBe('ersatt');
  });

  test('is answered for every decision, even in a ring', () => {
    const anyMarks = fc.array(
      fc.array(
        fc.tuple(
          fc.constantFrom<RelationKind>('ersätter', 'ändrar', 'fullföljer'),
          fc.integer({ min: 2030, max: 2036 }).map(id),
        ),
        { maxLength: 3 },
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const any = archiveOf(...marks);
        const standings = buildStandings(any);
        expect([...standings.keys()].toSorted()).toEqual(any.decisions.map(({ decision: own }) => own.id).toSorted());
        for (const [own, { later, successors }] of standings) {
          expect(new Set(successors).size).toBe(successors.length);
          for (const { kind, decision: from } of later)
            expect(idsOf(standings.get(from.decision.id)?.earlier ?? [])).toContainEqual([kind, own]);
        }
      }),
    );
  });
});

describe('who refers to an item', () => {
  const cited = makeMeeting({ organ: 'lov', date: '2030-01-01', items: [{ number: '1' }, { number: '2' }] });
  const citing = makeMeeting({ organ: 'barr', date: '2030-02-01', items: [{ number: '1' }] }, [
    'Lövrådet 300101, p. 2 och Lövrådet 300101, p. 2',
    'Lövrådet 2030-01-01',
    'Lövrådet 300101 p 9',
  ]);
  const archive = buildArchive({ organs, topics: [], glossary: [], meetings: [cited, citing] });
  const citations = archive.items.map(buildCitations(archive));

  test('is told once for each item that refers, the meeting as a whole apart', () => {
    const names = (list: (typeof citations)[number]['item']) => list.map(({ item }) => item?.item.id);
    expect(citations.map(({ item, meeting }) => [names(item), names(meeting)])).toEqual([
      [[], ['barr-2030-02-01-1']],
      [['barr-2030-02-01-1'], ['barr-2030-02-01-1']],
      [[], []],
    ]);
  });
});
