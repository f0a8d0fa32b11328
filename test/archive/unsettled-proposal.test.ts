import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import type { Meeting } from '../../src/archive/meeting.ts';
import { findUnsettledProposals } from '../../src/archive/unsettled-proposal.ts';
import { decision, makeMeeting, makeOrgan, proposal, type ItemSketch } from '../samples/sample-archive.ts';

/** The numbers of the items that leave a proposal unsettled; those of an agenda beside the minutes have an `a` before them. */
function unsettledIn(
  items: readonly ItemSketch[],
  rest: Pick<Partial<Meeting>, 'type' | 'agenda'> = {},
): readonly string[] {
  const meeting = makeMeeting({ organ: 'lovrad', date: '2031-04-02', ...rest, items });
  const { meetings } = buildArchive({
    organs: [makeOrgan('lovrad', ['Lövrådet'])],
    meetings: [meeting],
    topics: [],
    glossary: [],
  });
  return meetings
    .flatMap(findUnsettledProposals)
    .map(({ item, inAgenda, proposals }) => `${inAgenda ? 'a' : ''}${item.item.number}:${proposals.length}`);
}

const JOUR = proposal('att teckna avtalet med regionen');
const planned = (number: string, ...blocks: ItemSketch['blocks'] & {}): ItemSketch => ({
  number,
  title: `Avtal ${number}`,
  blocks,
});

describe('the outcome of a proposal is not known', () => {
  test('where only the agenda is in the archive', () => {
    expect(
      unsettledIn([planned('2', JOUR, proposal('att utse en grupp')), planned('3')], { type: 'dagordning' }),
    ).toEqual(['2:2']);
  });

  test('where minutes propose without any decision, in the item, above it or below it', () => {
    expect(unsettledIn([planned('2', JOUR)])).toEqual(['2:1']);
    expect(unsettledIn([planned('2', JOUR, decision(['att teckna avtalet med regionen']))])).toEqual([]);
    expect(
      unsettledIn([planned('2', decision(['enligt förslaget'])), { ...planned('2a', JOUR), parent: '2' }]),
    ).toEqual([]);
    expect(
      unsettledIn([planned('2', JOUR), { ...planned('2a', decision(['enligt förslaget'])), parent: '2' }]),
    ).toEqual([]);
  });

  test('where the minutes beside an agenda do not settle it, told once', () => {
    const agenda = makeMeeting({
      organ: 'lovrad',
      date: '2031-04-02',
      type: 'dagordning',
      items: [planned('2', JOUR), planned('3', JOUR), planned('4', JOUR), planned('5', JOUR)],
    });
    const held = [planned('2', decision(['att teckna avtalet med regionen'])), planned('3'), planned('4', JOUR)];
    expect(unsettledIn(held, { agenda })).toEqual(['4:1', 'a3:1', 'a5:1']);
  });

  test('but a formal proposal is none in substance, and what was put off or withdrawn is settled so far', () => {
    expect(unsettledIn([planned('2', proposal('att godkänna dagordningen'))], { type: 'dagordning' })).toEqual([]);
    expect(unsettledIn([{ ...planned('2', JOUR), status: 'bordlagd' }])).toEqual([]);
    expect(unsettledIn([{ ...planned('2', JOUR), status: 'utgår' }])).toEqual([]);
  });
});
