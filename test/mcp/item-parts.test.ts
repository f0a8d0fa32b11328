import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import type { Block } from '../../src/archive/block.ts';
import { NO_LEDGER } from '../../src/archive/ledger.ts';
import type { MeetingType } from '../../src/archive/meeting.ts';
import { followUpRecords } from '../../src/data/follow-up-record.ts';
import { meetingRecords } from '../../src/data/meeting-record.ts';
import { caveatsOfParts } from '../../src/mcp/build-hit.ts';
import { buildFollowUpWording, buildItemWording } from '../../src/mcp/build-wording.ts';
import type { ItemPart } from '../../src/mcp/answer.ts';
import { leaveOutParts } from '../../src/mcp/item-parts.ts';
import { followUp, makeMeeting, makeOrgan, proposal, prose } from '../samples/sample-archive.ts';

const text = 'Lövrådet beslutade:\natt Ekby räfsar\natt Lindby krattar';
const recounted: Block = {
  kind: 'recounted',
  by: 'Lövrådet',
  date: '2030-05',
  content: { html: '', text },
  clauses: ['att Ekby räfsar', 'att Lindby krattar'],
};
const PROSE = ['Löven faller.', 'att plantera ekar', 'Lövrådet beslutade:', 'att Ekby räfsar', 'att Lindby krattar'];

/** The only item of a meeting with these blocks, and what is to be followed up there. */
function tell(blocks: readonly Block[], type: MeetingType = 'minnesanteckningar') {
  const archive = buildArchive({
    organs: [makeOrgan('granrad', ['Granrådet'])],
    meetings: [makeMeeting({ organ: 'granrad', date: '2031-04-02', type, items: [{ number: '1', blocks }] })],
    topics: [],
    glossary: [],
    ledger: NO_LEDGER,
  });
  const [meeting] = meetingRecords(archive, undefined);
  const [item] = meeting?.punkter ?? [];
  if (!meeting || !item) throw new Error('There is no item');
  return {
    item: buildItemWording({ meeting, item }, PROSE, (address) => address),
    promises: followUpRecords(archive).map((record) =>
      buildFollowUpWording(record, meeting, (address) => address, item),
    ),
  };
}

describe('an item', () => {
  test('has its proposals and what it recounts as parts, which are not among its own words', () => {
    const { item } = tell([prose('Löven faller.'), proposal('att plantera ekar'), recounted]);
    expect(item.lydelse).toEqual(['Löven faller.']);
    expect(item.delar).toEqual([
      { slag: 'förslag', av: null, datum: null, lydelse: ['att plantera ekar'] },
      { slag: 'återgivet beslut', av: 'Lövrådet', datum: '2030-05', lydelse: text.split('\n') },
    ]);
    expect(caveatsOfParts([item])).toEqual([
      expect.stringContaining('förslag'),
      expect.stringContaining('någon annan'),
    ]);
  });

  test('without such parts is told as it stands, and nothing is said of them', () => {
    const { item } = tell([prose('Löven faller.')]);
    expect([item.lydelse, item.delar, caveatsOfParts([item])]).toEqual([PROSE, undefined, []]);
  });

  test('of an agenda is said to be planned', () => {
    const { item } = tell([prose('Löven faller.')], 'dagordning');
    expect(caveatsOfParts([item])).toEqual([expect.stringContaining('vad mötet beslutade vet arkivet inte')]);
  });
});

describe('the paragraphs of a part', () => {
  const part: ItemPart = {
    slag: 'återgivet beslut',
    av: 'Lövrådet',
    datum: null,
    lydelse: ['att räfsa', 'att kratta'],
  };

  test('are found however they are divided, and left out once for each part', () => {
    expect(leaveOutParts(['A.', 'att räfsa – att kratta', 'B.'], [part])).toEqual(['A.', 'B.']);
    expect(leaveOutParts(['att räfsa', 'att kratta', 'att räfsa', 'att kratta'], [part])).toHaveLength(2);
  });

  test('are not left out where only some of its words stand', () => {
    expect(leaveOutParts(['att räfsa', 'och att kratta'], [part])).toEqual(['att räfsa', 'och att kratta']);
  });
});

test('something to follow up in a recounted decision says who made it; something else there does not', () => {
  const { promises } = tell([recounted, followUp('', { clause: 2 }), followUp('Maja återkommer.')]);
  expect(promises.map(({ lydelse, uppfoljning }) => [lydelse[0], uppfoljning?.aterger])).toEqual([
    ['att Lindby krattar', { av: 'Lövrådet', datum: '2030-05' }],
    ['Maja återkommer.', null],
  ]);
  expect(caveatsOfParts(promises)).toEqual([expect.stringContaining('någon annan')]);
});
