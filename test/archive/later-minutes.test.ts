import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { findLaterMinutes } from '../../src/archive/later-minutes.ts';
import { makeMeeting, makeOrgan } from '../samples/sample-archive.ts';

test('the later minutes of a network are no agendas and no other network’s', () => {
  const archive = buildArchive({
    organs: [makeOrgan('lov', ['Lövrådet']), makeOrgan('barr', ['Barrådet'])],
    glossary: [],
    topics: [],
    meetings: [
      makeMeeting({ organ: 'lov', date: '2030-01-01' }),
      makeMeeting({ organ: 'lov', date: '2032-01-01', type: 'dagordning' }),
      makeMeeting({ organ: 'lov', date: '2034-05-01' }),
      makeMeeting({ organ: 'lov', date: '2036-05-01' }),
      makeMeeting({ organ: 'barr', date: '2033-01-01' }),
    ],
  });
  const laterMinutes = findLaterMinutes(archive);
  expect(
    archive.meetings.map(({ meeting }) => [meeting.id, laterMinutes(meeting).next?.id, laterMinutes(meeting).count]),
  ).toEqual([
    ['lov-2030-01-01', 'lov-2034-05-01', 2],
    ['lov-2032-01-01', 'lov-2034-05-01', 2],
    ['barr-2033-01-01', undefined, 0],
    ['lov-2034-05-01', 'lov-2036-05-01', 1],
    ['lov-2036-05-01', undefined, 0],
  ]);
});
