import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import {
  dueInWords,
  lastDayFor,
  sharedStateWords,
  stateInShort,
  stateWords,
  unansweredWords,
  wasDue,
} from '../../../src/site/words/follow-up-words.ts';
import type { FollowUp } from '../../../src/archive/marks/follow-up.ts';
import { followUp, makeMeeting, makeOrgan } from '../../samples/sample-archive.ts';

const promise: FollowUp = {
  content: { html: '', text: '' },
  kind: undefined,
  due: undefined,
  before: false,
  owner: undefined,
  clause: undefined,
  answer: undefined,
  line: 1,
};

/** The state of what the first meeting promised, with so many later minutes and agendas. */
function leftAfter(minutes: number, agendas: number) {
  const meeting = (date: string, rest = {}) => makeMeeting({ organ: 'lov', date, ...rest });
  const { followUps } = buildArchive({
    organs: [makeOrgan('lov', ['Lövrådet'])],
    glossary: [],
    topics: [],
    meetings: [
      meeting('2030-01-01', { items: [{ number: '1', blocks: [followUp('Bo svarar.')] }] }),
      ...Array.from({ length: minutes }, (_, index) => meeting(`203${index + 1}-01-01`)),
      ...Array.from({ length: agendas }, (_, index) => meeting(`203${index + 1}-05-01`, { type: 'dagordning' })),
    ],
  });
  return followUps;
}

describe('what became of something to follow up', () => {
  test.each([
    [0, 0, 'Arkivet har inga senare minnesanteckningar från Lövrådet'],
    [0, 2, 'Arkivet har inga senare minnesanteckningar från Lövrådet'],
    [1, 1, 'Inget svar är utmärkt i det enda senare möte med nätverket som arkivet har minnesanteckningar från'],
    [3, 1, 'Inget svar är utmärkt i de 3 senare möten med nätverket som arkivet har minnesanteckningar från'],
  ])('with %i later minutes and %i agendas', (minutes, agendas, words) => {
    const followUps = leftAfter(minutes, agendas);
    expect(followUps.map(stateWords)).toEqual([words]);
    expect(unansweredWords(followUps)).toBe(words);
  });

  test.each([
    [0, 2, 'Inga senare minnesanteckningar från Lövrådet i arkivet'],
    [1, 1, 'Inget svar utmärkt i 1 senare möte'],
    [3, 1, 'Inget svar utmärkt i 3 senare möten'],
  ])('in a list of several, with %i later minutes and %i agendas', (minutes, agendas, words) => {
    expect(leftAfter(minutes, agendas).map(stateInShort)).toEqual([words]);
  });

  test('is told once of a list where it is the same of each', () => {
    const [first] = leftAfter(0, 0);
    const [later] = leftAfter(2, 0);
    if (!first || !later) throw new Error('Nothing is left');
    expect(sharedStateWords([first, first])).toBe('Arkivet har inga senare minnesanteckningar från Lövrådet');
    expect(sharedStateWords([later, later])).toBe('För allt nedan: inget svar utmärkt i 2 senare möten');
    expect([sharedStateWords([first]), sharedStateWords([first, later]), sharedStateWords([])]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is told once of a meeting, and not of what is answered', () => {
    const { followUps } = buildArchive({
      organs: [makeOrgan('lov', ['Lövrådet'])],
      glossary: [],
      topics: [],
      meetings: [
        makeMeeting({
          organ: 'lov',
          date: '2030-01-01',
          items: [
            {
              number: '1',
              blocks: [
                followUp('Bo svarar.', { answer: { item: 'lov-2030-02-01-1', degree: 'helt' } }),
                followUp('Maja svarar.'),
              ],
            },
          ],
        }),
        makeMeeting({ organ: 'lov', date: '2030-02-01', items: [{ number: '1' }] }),
      ],
    });
    expect(unansweredWords(followUps)).toMatch(/^Där inget annat sägs: inget svar är utmärkt/);
    expect(unansweredWords(followUps.slice(0, 1))).toBeUndefined();
  });
});

describe('the time of something to follow up', () => {
  const due = (date: string, day: string) => {
    const { followUps } = buildArchive({
      organs: [makeOrgan('lov', ['Lövrådet'])],
      glossary: [],
      topics: [],
      meetings: [
        makeMeeting({
          organ: 'lov',
          date: '2030-01-01',
          items: [{ number: '1', blocks: [followUp('Bo.', { due: date })] }],
        }),
      ],
    });
    return followUps.map((each) => wasDue(each, day))[0];
  };

  test('has passed after its last day, and never by an unknown day', () => {
    expect(due('2030-04', '2030-04-30')).toBe(false);
    expect(due('2030-04', '2030-05-01')).toBe(true);
    expect(due('2030', '2030-12-31')).toBe(false);
    expect(due('2030-04-02', '2030-04-03')).toBe(true);
    expect(due('2030-04-02', '')).toBe(false);
    const last = (rest: Partial<FollowUp>) => lastDayFor({ followUp: { ...promise, ...rest } });
    expect([last({ due: '2030-02' }), last({ due: 'snart' })]).toEqual(['2030-02-28', undefined]);
  });

  test('has passed when what it goes before has come, where it says *inför*', () => {
    const ahead = (time: string) => ({ followUp: { ...promise, due: time, before: true } });
    expect(['2030', '2030-03', '2030-04-02'].map((time) => lastDayFor(ahead(time)))).toEqual([
      '2029-12-31',
      '2030-02-28',
      '2030-04-01',
    ]);
    expect([wasDue(ahead('2030'), '2029-12-31'), wasDue(ahead('2030'), '2030-01-01')]).toEqual([false, true]);
    expect([dueInWords(ahead('2030')), dueInWords(ahead('2030-04-02'))]).toEqual(['inför 2030', 'inför 2 april 2030']);
  });
});
