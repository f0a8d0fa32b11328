import { describe, expect, test } from 'vitest';
import type { ArchiveWording } from '../../src/mcp/answer.ts';
import { caveatsOfSpans, caveatsOfTimes } from '../../src/mcp/said-times.ts';
import { readQuestion } from '../../src/search/engine/question.ts';
import { buildArchive } from '../../src/archive/archive.ts';
import { meetingRecords } from '../../src/data/meeting-record.ts';
import { makeMeeting, makeOrgan } from '../samples/sample-archive.ts';

const records = meetingRecords(
  buildArchive({
    organs: [makeOrgan('lovrad', ['Lövrådet'])],
    meetings: [makeMeeting({ organ: 'lovrad', date: '2031-06-20', items: [{ number: '1' }] })],
    topics: [],
    glossary: [],
  }),
  undefined,
);
const tables = { meetings: async (year: number) => records.filter(({ datum }) => datum.startsWith(String(year))) };

function caveats(asked: string, text: string, datum: string, delar: ArchiveWording['delar'] = []) {
  const lydelse: ArchiveWording = {
    ...{ id: 'lovrad-x-1', slag: 'punkt', rubrik: '', lydelse: [], avkortad: false, adress: '', version: null },
    ...{ version_av: null, textform: 'ordagrann', organ: 'lovrad', organ_namn: 'Lövrådet', datum, kalla: null, delar },
  };
  return caveatsOfTimes(readQuestion(`${asked} `).values, [{ hit: { lydelse }, text }], tables);
}

describe('a time that is asked for', () => {
  test.each([
    ['avtal 2031', '2031-03-04'],
    ['avtal mars 2031', '2031-03-04'],
  ])('is told as that of the meeting where the text does not name it: %s', async (asked, datum) => {
    expect(await caveats(asked, 'Ett avtal om jour.', datum)).toEqual([
      expect.stringMatching(/läst som mötets tid.*lovrad-x-1/u),
    ]);
  });

  test.each([
    ['avtal 2033', 'Ett avtal för 2032–2033.', '2031-03-04'],
    ['avtal 2032', 'Ett avtal för 2032.', '2031-03-04'],
    ['avtal 4 mars 2031', 'Ett avtal den 4 mars.', '2031-03-04'],
    ['avtal 2032-2033', 'Ett avtal för 2032–2033.', '2031-03-04'],
  ])('needs no words where the text names it, or it is the meeting’s day: %s', async (asked, text, datum) => {
    expect(await caveats(asked, text, datum)).toEqual([]);
  });

  test('that lay ahead of the meeting is told as such, and that the archive has nothing from it', async () => {
    expect(await caveats('rådet 17 juni 2031', 'Rådet ses den 17 juni 2031.', '2031-05-08')).toEqual([
      expect.stringMatching(/inte mötets.*lovrad-x-1.*2031-05-08/u),
      expect.stringContaining('2031-06-17 framåt'),
      expect.stringContaining('inget möte från 2031-06-17'),
    ]);
  });

  test('that lay before it is not told as ahead, and a meeting from it is named', async () => {
    expect(await caveats('rådet 20 juni 2031', 'Rådet sågs den 20 juni 2031.', '2031-08-08')).toEqual([
      expect.stringContaining('inte mötets'),
      expect.stringContaining('lovrad-2031-06-20'),
    ]);
    expect(await caveats('rådet 17 juni', 'Rådet ses den 17 juni.', '2031-05-08')).toHaveLength(1);
  });

  test('is the right one where the item recounts a decision from it', async () => {
    const delar: ArchiveWording['delar'] = [
      { slag: 'återgivet beslut', av: 'Rådet', datum: '2031-01-17', lydelse: [] },
    ];
    expect(await caveats('rådet 17 januari 2031', 'Rådet sa den 17 januari 2031.', '2031-05-08', delar)).toEqual([]);
  });
});

test('a span of years that nothing has is told as looked for in the texts', () => {
  const told = (asked: string) => caveatsOfSpans(readQuestion(`${asked} `).values);
  expect(told('avtal 2031–2033')).toEqual([expect.stringContaining('”2031–2033”')]);
  expect(told('avtal 2031')).toEqual([]);
});
