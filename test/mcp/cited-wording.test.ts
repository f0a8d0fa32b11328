import { expect, test } from 'vitest';
import { buildMeetingWording } from '../../src/mcp/build-wording.ts';
import { doubtVersion } from '../../src/mcp/cited-wording.ts';
import { buildArchive } from '../../src/archive/archive.ts';
import { meetingRecords } from '../../src/data/meeting-record.ts';
import { makeMeeting, makeOrgan } from '../samples/sample-archive.ts';

const [meeting] = meetingRecords(
  buildArchive({
    organs: [makeOrgan('lovrad', ['Lövrådet'])],
    meetings: [makeMeeting({ organ: 'lovrad', date: '2031-04-02', items: [{ number: '1' }] })],
    topics: [],
    glossary: [],
  }),
  undefined,
);
if (meeting === undefined) throw new Error('The sample has no meeting');
const lydelse = buildMeetingWording({ ...meeting, version: '0123456789abcdef' }, (address) => address);

test.each([
  ['/moten/lovrad-2031-04-02/?v=0123456789abcdef', 0],
  ['/moten/lovrad-2031-04-02/?v=0123456789ABCDEF#p1', 0],
  ['https://x.test/?url=%2Fmoten%2Flovrad-2031-04-02%2F%3Fv%3D0123456789abcdef', 0],
  ['/moten/lovrad-2031-04-02/', 0],
  ['/moten/lovrad-2031-04-02/?v=0000000000000000', 1],
  ['Se /moten/lovrad-2031-04-02/?v=0000000000000000.', 1],
  ['/moten/lovrad-2031-04-02/?v=0123', 1],
])('%s is told with %i doubts of its version', (text, doubts) => {
  expect(doubtVersion(text, [{ lydelse, beslut: [] }])).toHaveLength(doubts);
});

test('where nothing is told there is no version to doubt', () => {
  expect(doubtVersion('/b/lovrad-2031-04-02-1/?v=0000000000000000', [])).toEqual([]);
});
