import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import type { Watch } from '../../src/archive/watch.ts';
import { findWatched } from '../../src/search/watched-items.ts';
import { decision, makeMeeting, makeOrgan, makeTopic, prose } from '../samples/sample-archive.ts';

const archive = buildArchive({
  organs: [makeOrgan('lovrad', ['Lövrådet']), makeOrgan('granrad', ['Granrådet'])],
  meetings: [
    makeMeeting({
      organ: 'lovrad',
      date: '2031-01-01',
      items: [
        { number: '1', title: 'Häckplantering', blocks: [prose('Den kostar mycket i år.')] },
        { number: '2', title: 'Dammen', blocks: [decision(['att häckarna planteras vid dammen'])] },
      ],
    }),
    makeMeeting({ organ: 'granrad', date: '2031-02-01', items: [{ number: '1', title: 'Häckens kostnader' }] }),
  ],
  topics: [makeTopic('dammar', ['damm*'])],
  glossary: [],
});

const found = (asked: Partial<Watch>) =>
  findWatched(
    { id: 'ekar', name: 'Ekar', words: [], exact: [], topic: undefined, organ: undefined, ...asked },
    archive,
  ).map(({ item }) => item.id);

test.each([
  [{ words: ['häck'] }, ['lovrad-2031-01-01-1', 'lovrad-2031-01-01-2', 'granrad-2031-02-01-1']],
  [{ words: ['Häckar', 'kostnad'] }, ['granrad-2031-02-01-1']],
  [{ words: ['plantering'] }, ['lovrad-2031-01-01-1', 'lovrad-2031-01-01-2']],
  [{ words: ['häck', 'och'] }, ['lovrad-2031-01-01-1', 'lovrad-2031-01-01-2', 'granrad-2031-02-01-1']],
  [{ words: ['lind'] }, []],
  [{ exact: ['häckarna'] }, ['lovrad-2031-01-01-2']],
  [{ exact: ['häckar'] }, []],
  [{ exact: ['Plantering'] }, []],
  [{ exact: ['mycket i år'] }, ['lovrad-2031-01-01-1']],
  [{ words: ['häck'], exact: ['vid dammen'] }, ['lovrad-2031-01-01-2']],
  [{ organ: 'granrad' }, ['granrad-2031-02-01-1']],
  [{ topic: 'dammar' }, ['lovrad-2031-01-01-2']],
  [{ topic: 'dammar', organ: 'granrad' }, []],
])('%j is answered by %j', (asked, items) => {
  expect(found(asked)).toEqual(items);
});
