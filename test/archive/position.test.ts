import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import type { StatedPosition } from '../../src/archive/topic.ts';
import { decision, makeMeeting, makeOrgan, makeTopic } from '../samples/sample-archive.ts';

const organs = [makeOrgan('lov', ['Lövrådet']), makeOrgan('barr', ['Barrådet']), makeOrgan('tyst', ['Tystrådet'])];

function positionsOf(...positions: readonly Partial<StatedPosition>[]) {
  const about = (organ: string, date: string, clause: string) =>
    makeMeeting({ organ, date, items: [{ number: '1', title: 'Häckar', blocks: [decision([clause])] }] });
  const [topic] = buildArchive({
    organs,
    glossary: [],
    topics: [
      {
        ...makeTopic('hackar', ['häck*']),
        positions: positions.map((position) => ({
          organ: undefined,
          text: 'Klipps.',
          source: undefined,
          confirmed: undefined,
          ...position,
        })),
      },
    ],
    meetings: [
      about('lov', '2030-01-01', 'att klippa häcken'),
      about('lov', '2031-01-01', 'att notera informationen om häcken'),
      about('barr', '2030-06-01', 'att ansa häcken'),
    ],
  }).topics;
  return (topic?.positions ?? []).map(({ organ, latest, stated, newer }) => [
    organ.id,
    latest?.item.id,
    stated && [stated.text, stated.item?.item.id, stated.decision?.id],
    newer?.item.id,
  ]);
}

describe('where networks stand in a topic', () => {
  test('is one for each that took it up, the latest first, and silent where no editor wrote', () => {
    expect(positionsOf({ organ: 'lov', source: 'lov-2030-01-01-1' })).toEqual([
      ['lov', 'lov-2031-01-01-1', ['Klipps.', 'lov-2030-01-01-1', 'lov-2030-01-01-1'], undefined],
      ['barr', 'barr-2030-06-01-1', undefined, undefined],
    ]);
  });

  test('in the older form is that of the network whose decision it names', () => {
    expect(positionsOf({ source: 'barr-2030-06-01-1' }).map(([organ, , stated]) => [organ, stated])).toEqual([
      ['lov', undefined],
      ['barr', ['Klipps.', 'barr-2030-06-01-1', 'barr-2030-06-01-1']],
    ]);
  });

  test('may be told of a network that has no meeting here', () => {
    expect(positionsOf({ organ: 'tyst' }).at(-1)).toEqual([
      'tyst',
      undefined,
      ['Klipps.', undefined, undefined],
      undefined,
    ]);
  });

  test('builds on no decision of an item that says it, unless it names one', () => {
    const decided = (source: string) =>
      positionsOf({ organ: 'lov', source, byItem: true }).find(([organ]) => organ === 'lov')?.[2];
    expect(decided('lov-2030-01-01-1')).toEqual(['Klipps.', 'lov-2030-01-01-1', undefined]);
    expect(decided('lov-2031-01-01-1')).toEqual(['Klipps.', 'lov-2031-01-01-1', undefined]);
  });

  test('builds on what an item decides in the matter and not on its formality, and on a decision that it names', () => {
    const formal = decision(['att notera informationen']);
    const own = decision(['att klippa häcken'], { sequence: 2 });
    const stated = (source: string) =>
      buildArchive({
        organs,
        glossary: [],
        topics: [
          {
            ...makeTopic('hackar', ['häck*']),
            positions: [{ organ: 'lov', text: 'Klipps.', source, confirmed: undefined }],
          },
        ],
        meetings: [
          makeMeeting({
            organ: 'lov',
            date: '2030-01-01',
            items: [
              { number: '1', title: 'Häckar', blocks: [formal, own] },
              { number: '2', title: 'Häckar', blocks: [formal] },
            ],
          }),
        ],
      }).topics[0]?.positions[0]?.stated?.decision?.id;
    expect(['lov-2030-01-01-1', 'lov-2030-01-01-1-beslut2', 'lov-2030-01-01-2'].map(stated)).toEqual([
      'lov-2030-01-01-1-beslut2',
      'lov-2030-01-01-1-beslut2',
      'lov-2030-01-01-2',
    ]);
  });
});
