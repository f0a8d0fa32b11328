import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import type { Block } from '../../src/archive/block.ts';
import { NO_LEDGER } from '../../src/archive/ledger.ts';
import { findSameSums, sumsOf, topicsWithSums } from '../../src/archive/sum.ts';
import { loadShippedArchive } from '../samples/shipped-archive.ts';
import {
  decision,
  makeMeeting,
  makeOrgan,
  makeTopic,
  proposal,
  prose,
  type ItemSketch,
} from '../samples/sample-archive.ts';

function archiveOf(items: readonly ItemSketch[], rest: { readonly notes?: readonly string[] } = {}) {
  return buildArchive({
    organs: [makeOrgan('lovrad', ['Lövrådet'])],
    meetings: [makeMeeting({ organ: 'lovrad', date: '2031-04-02', items, ...rest })],
    topics: [makeTopic('hackar', ['häck*']), makeTopic('dammar', ['damm*'])],
    glossary: [],
    ledger: NO_LEDGER,
  });
}

const saysOf = (...blocks: readonly Block[]) =>
  sumsOf(archiveOf([{ number: '1', title: 'Häckar', blocks }])).map(({ words, said }) => `${words}: ${said}`);

describe('a sum of the archive', () => {
  test('is told as printed, with its sentence and where it stands', () => {
    const [sum] = sumsOf(
      archiveOf([{ number: '1', title: 'Häckar', blocks: [prose('Häcken växer. Den kostar ca 3 mkr per år. Slut.')] }]),
    );
    expect(sum).toMatchObject({
      id: 'lovrad-2031-04-02-1-belopp-1',
      words: 'ca 3 mkr per år',
      sentence: 'Den kostar ca 3 mkr per år.',
      start: 11,
      decision: undefined,
      said: 'löptext',
    });
  });

  test('says whether it was decided, proposed or only told', () => {
    expect(saysOf(prose('Det kostar 1 kr.'), proposal('att betala 2 kr'), decision(['att betala 3 kr']))).toEqual([
      '1 kr: löptext',
      '2 kr: förslag',
      '3 kr: beslut',
    ]);
  });

  test('belongs to the item that its decision was made for', () => {
    const sums = sumsOf(
      archiveOf([
        { number: '1', title: 'Häckar', blocks: [decision(['att betala 3 kr'], { item: '2' })] },
        { number: '2', title: 'Dammar' },
      ]),
    );
    expect(sums.map(({ item, decision: made }) => [item.item.number, made?.id])).toEqual([
      ['2', 'lovrad-2031-04-02-2'],
    ]);
  });

  test('is none where the document strikes its item out', () => {
    expect(sumsOf(archiveOf([{ number: '1', struckOut: true, blocks: [prose('Det kostar 1 kr.')] }]))).toEqual([]);
  });

  test('has the remark on its item that prints it, and no other', () => {
    const notes = [
      'Punkt 1: det är oklart vad 200 kr gäller.',
      'Punkt 1: rubriken är struken.',
      'Punkterna 2 och 3: 200 kr står två gånger.',
    ];
    const sums = sumsOf(
      archiveOf(
        ['1', '2', '4'].map((number) => ({ number, blocks: [prose('Det kostar 200 kr.')] })),
        { notes },
      ),
    );
    expect(sums.map((sum) => sum.notes)).toEqual([[notes[0]], [notes[2]], []]);
  });

  test('knows the other items that name the same sum, however it is spelled', () => {
    const archive = archiveOf([
      { number: '1', blocks: [prose('Det kostar 1,2 miljoner kronor, ja 1,2 mkr.')] },
      { number: '2', blocks: [prose('Det kostar cirka 1 200 000 kr.')] },
      { number: '3', blocks: [prose('Det kostar 1 200 000 kr per år.')] },
    ]);
    const same = findSameSums(archive);
    expect(sumsOf(archive).map((sum) => same(sum, 5).latest.map(({ item }) => item.item.number))).toEqual([
      ['2'],
      ['2'],
      ['1'],
      [],
    ]);
  });

  test('counts all the others and tells the newest, the item itself never', () => {
    const archive = archiveOf(
      ['1', '2', '3', '4'].map((number) => ({
        number,
        blocks: [prose('Det kostar 5 mkr, alltså 5 miljoner kronor.')],
      })),
    );
    const same = findSameSums(archive);
    const told = sumsOf(archive).map((sum) => same(sum, 2));
    expect(told.map(({ total }) => total)).toEqual([3, 3, 3, 3, 3, 3, 3, 3]);
    expect(told.map(({ latest }) => latest.map(({ item }) => item.item.number).join())).toEqual(
      ['4,3', '4,3', '4,2', '3,2'].flatMap((each) => [each, each]),
    );
  });

  test('is found among its topics alone', () => {
    const archive = archiveOf([
      { number: '1', title: 'Häckar', blocks: [prose('Det kostar 1 kr.')] },
      { number: '2', title: 'Dammar', blocks: [prose('Det kostar.')] },
    ]);
    expect(topicsWithSums(archive).map(({ id }) => id)).toEqual(['hackar']);
  });
});

test('the sums of the shipped archive are those that a person finds in its texts', () => {
  expect(
    sumsOf(loadShippedArchive()).map(({ words, item, notes }) => `${item.item.id} ${words} ${notes.length}`),
  ).toEqual([
    'schnv-dalarna-2021-03-19-6 ca 31 mkr 0',
    'schnv-fyrbodal-2022-03-04-3 1 952 652 kr 1',
    'schnv-fyrbodal-2022-03-04-4 ca 2,3 miljoner 0',
    'schnv-fyrbodal-2022-03-04-4 1,6 miljoner kr 0',
    'schnv-fyrbodal-2022-03-04-10 1250 kr per deltagare och kursdag 0',
    'schnv-fyrbodal-2022-03-04-10 400 kr 0',
    'schnv-fyrbodal-2022-03-04-10 200 000 kr 0',
    'schnv-dalarna-2022-5 1 800 000 kr 1',
    'schnv-dalarna-2026-03-10-6b 446 kronor per person 0',
    'schnv-dalarna-2026-03-10-7a cirka 25 000 kronor per deltagare 0',
  ]);
});
