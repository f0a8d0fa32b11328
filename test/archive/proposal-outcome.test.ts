import { describe, expect, test } from 'vitest';
import { countFates, findPlannedItems } from '../../src/archive/proposal-outcome.ts';
import { decision, makeMeeting, proposal, prose, type ItemSketch } from '../samples/sample-archive.ts';

const paper = (items: readonly ItemSketch[]) => makeMeeting({ organ: 'lovrad', date: '2031-04-02', items });

/** What is told of each item of the agenda: its number in the minutes, and the fates of its proposals. */
function told(agenda: readonly ItemSketch[], minutes: readonly ItemSketch[]): readonly string[] {
  return findPlannedItems(paper(agenda), paper(minutes)).map(({ planned, held, uncertain, proposals }) =>
    [`${planned.number}:`, held?.number ?? (uncertain ? '?' : '-'), ...proposals.map(({ fate }) => fate)].join(' '),
  );
}

const planned = (...texts: readonly string[]): ItemSketch => ({
  number: '2',
  title: 'Avtal om jour',
  blocks: texts.map(proposal),
});
const PLAN = planned('att teckna avtalet med regionen');
const held = (rest: Partial<ItemSketch> = {}): ItemSketch => ({ number: '2', title: 'Avtal om jour', ...rest });

describe('a proposal', () => {
  test.each<[string, ItemSketch, string]>([
    ['is carried in the same words', held({ blocks: [decision(['att teckna avtalet med regionen'])] }), 'bifölls'],
    [
      'is carried in another form of them',
      held({ blocks: [decision(['att avtalet med regionen tecknas'])] }),
      'bifölls',
    ],
    ['is carried by a decision that points at it', held({ blocks: [decision(['enligt förslaget'])] }), 'bifölls'],
    [
      'is carried among other things',
      held({ blocks: [decision(['att tacka', 'att teckna avtalet med regionen'])] }),
      'bifölls',
    ],
    ['is altered', held({ blocks: [decision(['att teckna avtalet med kommunen'])] }), 'ändrades'],
    ['is turned down, which is not to alter it', held({ blocks: [decision(['att avslå förslaget'])] }), 'osäkert'],
    ['is not carried, in so many words', held({ blocks: [decision(['att inte bifalla förslaget'])] }), 'osäkert'],
    ['is put off by its status', held({ status: 'bordlagd', blocks: [prose('Ärendet bordläggs.')] }), 'bordlades'],
    ['is put off by a decision', held({ blocks: [decision(['att bordlägga ärendet'])] }), 'bordlades'],
    ['leads to no decision', held({ blocks: [prose('Avtalet gicks igenom.')] }), 'beslut saknas'],
  ])('%s', (_what, item, fate) => {
    expect(told([PLAN], [item])).toEqual([`2: 2 ${fate}`]);
  });

  test('is told apart from another of the same item, as far as that is certain', () => {
    const two = planned('att teckna avtalet', 'att utse en grupp');
    const decided = (...texts: readonly string[]) => [held({ blocks: [decision(texts)] })];
    expect(told([two], decided('att teckna avtalet'))).toEqual(['2: 2 bifölls osäkert']);
    expect(told([two], decided('att teckna avtalet', 'att utse två grupper'))).toEqual(['2: 2 bifölls ändrades']);
    expect(told([two], decided('att gå hem'))).toEqual(['2: 2 osäkert osäkert']);
  });
});

describe('an item of the agenda', () => {
  const other = (number: string, title: string): ItemSketch => ({ number, title });

  test('is not in the minutes', () => {
    expect(told([PLAN, other('3', 'Övrigt')], [other('3', 'Övrigt')])).toEqual(['2: - nämns inte', '3: 3']);
  });

  test('is found by its title where the numbers have moved', () => {
    expect(
      told(
        [other('1', 'Öppnande'), PLAN, other('3', 'Lokaler'), other('4', 'Övrigt')],
        [other('1', 'Öppnande'), other('2', 'Lokaler'), other('3', 'Övrigt')],
      ),
    ).toEqual(['1: 1', '2: - nämns inte', '3: 2', '4: 3']);
  });

  test('is the same where one title says more, under one number', () => {
    expect(told([PLAN], [held({ title: 'Avtal om jour i länet' })])).toEqual(['2: 2 beslut saknas']);
  });

  test.each<[string, readonly ItemSketch[]]>([
    ['another title under its number', [other('2', 'Lokaler')]],
    ['its title under another number, and another title under its own', [other('2', 'Lokaler'), held({ number: '7' })]],
    ['its title twice, under other numbers', [held({ number: '6' }), held({ number: '7' })]],
  ])('is uncertain where the minutes have %s', (_what, minutes) => {
    expect(told([PLAN], minutes)).toEqual(['2: ? osäkert']);
  });

  test('has what was decided in it', () => {
    const minutes = paper([held({ blocks: [decision(['att gå hem'])] })]);
    expect(findPlannedItems(paper([other('2', 'Avtal om jour')]), minutes)[0]?.decisions.map(({ id }) => id)).toEqual([
      'lovrad-2031-04-02-2',
    ]);
  });
});

test('the fates are counted, those that no proposal met left out', () => {
  const agenda = paper([PLAN, { ...PLAN, number: '3', title: 'Lokaler' }, { ...PLAN, number: '4', title: 'Resor' }]);
  const minutes = paper([held({ blocks: [decision(['att teckna avtalet med regionen'])] })]);
  expect(countFates(findPlannedItems(agenda, minutes))).toEqual([
    { fate: 'bifölls', amount: 1 },
    { fate: 'nämns inte', amount: 2 },
  ]);
});
