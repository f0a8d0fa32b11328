import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import { NO_LEDGER } from '../../../src/archive/ledger.ts';
import { sumsOf } from '../../../src/archive/sum.ts';
import { buildSumListings, buildTopicSumPages } from '../../../src/site/views/sum-lists.ts';
import { makeMeeting, makeOrgan, makeTopic, prose } from '../../samples/sample-archive.ts';

const meeting = (organ: string, date: string, ...texts: readonly string[]) =>
  makeMeeting({
    organ,
    date,
    items: texts.map((text, index) => ({
      number: String(index + 1),
      title: text,
      blocks: [prose('Det kostar 500 kr.')],
    })),
  });
const archive = buildArchive({
  organs: ['lovrad', 'granrad', 'almrad'].map((id) => makeOrgan(id, [id])),
  meetings: [
    meeting('granrad', '2030-04-02', 'Häckar', 'Häckar igen'),
    meeting('lovrad', '2030-10-02', 'Häckar'),
    meeting('granrad', '2031-04-02', ...Array.from({ length: 6 }, () => 'Häckar')),
    makeMeeting({ organ: 'almrad', date: '2031-05-02', items: [{ number: '1', title: 'Dammar' }] }),
  ],
  topics: [makeTopic('hackar', ['häck*']), makeTopic('dammar', ['damm*'])],
  glossary: [],
  ledger: NO_LEDGER,
});
const ids = (values: readonly { readonly id: string }[]) => values.map(({ id }) => id);

describe('a list of sums', () => {
  test('goes by network in the archive’s order, and has the latest meeting of each first', () => {
    const { byOrgan } = buildSumListings(archive)(sumsOf(archive), false);
    expect(
      byOrgan.map(({ organ, meetings }) => [organ.id, ...meetings.map(({ meeting: { date } }) => date.iso)]),
    ).toEqual([
      ['lovrad', '2030-10-02'],
      ['granrad', '2031-04-02', '2030-04-02'],
    ]);
  });

  test('tells how many other items name a sum, and shows the latest of them', () => {
    const [first] = buildSumListings(archive)(sumsOf(archive), false).byOrgan;
    const [same] = first?.meetings[0]?.sums.map((listed) => listed.same) ?? [];
    expect(same?.total).toBe(8);
    expect(same?.shown).toEqual(
      [6, 5, 4, 3, 2].map((number) => ({
        address: `/moten/granrad-2031-04-02/#p${number}`,
        name: `granrad 2 april 2031, punkt ${number}`,
      })),
    );
  });

  test('can be narrowed to what it has, and as a part of a longer list to what that may have', () => {
    const listingOf = buildSumListings(archive);
    const [whole, part] = [listingOf(sumsOf(archive), false), listingOf(sumsOf(archive), true)];
    expect([ids(whole.organs), ids(whole.topics)]).toEqual([['lovrad', 'granrad'], ['hackar']]);
    expect([ids(part.organs), ids(part.topics)]).toEqual([
      ['lovrad', 'granrad', 'almrad'],
      ['hackar', 'dammar'],
    ]);
  });
});

test('a topic has a page of sums where an item of it names one', () => {
  expect(buildTopicSumPages(archive).map(({ topic, told, whole }) => [topic.id, told, whole])).toEqual([
    ['hackar', '9 belopp i 9 punkter', true],
  ]);
});
