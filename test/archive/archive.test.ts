import { describe, expect, test } from 'vitest';
import { itemText } from '../../src/archive/item-text.ts';
import type { Block } from '../../src/archive/block.ts';
import { PLAIN_IDENTITY } from '../../src/archive/identity.ts';
import { buildArchive } from '../../src/archive/archive.ts';
import { FIRST_PREVIOUS } from '../../src/archive/ledger.ts';
import { decision, followUp, makeMeeting, makeOrgan, makeTopic, prose } from '../samples/sample-archive.ts';

const lovrad = makeOrgan('lovrad', ['Lövrådet']);
const barrad = makeOrgan('barrad', ['Barrnätverket']);
const lindar = makeTopic('lindar', ['lind*']);

const spring = makeMeeting(
  {
    organ: 'lovrad',
    date: '2031-04-02',
    items: [
      {
        number: '6',
        title: 'Träd',
        blocks: [prose('Parken visades.'), decision(['att fälla almen'], { item: '6a', sequence: 2 })],
      },
      { number: '6a', title: 'Alleén', parent: '6', blocks: [decision(['att plantera lindar'])] },
      { number: '7', title: 'Övrigt', blocks: [prose('Se lindarna.')], topics: { include: [], exclude: ['lindar'] } },
    ],
  },
  ['Barrnätverket 310115 p 3', 'Se 310903', 'senast den 1 maj 2031'],
);
const autumn = makeMeeting(
  { organ: 'lovrad', date: '2031-09-03', items: [{ number: '1', title: 'Lindar', blocks: [prose('SKOG skogs')] }] },
  ['Lövrådet 310402 § 6 a'],
);

const archive = buildArchive({
  organs: [lovrad, barrad],
  meetings: [autumn, spring],
  topics: [lindar],
  glossary: [{ term: 'SKOG', name: undefined, explanation: 'Träd.', synonyms: ['almen'], searchWords: [], topics: [] }],
});
const item = (id: string) => archive.items.find((each) => each.item.id === id);
const wordsOf = (id: string) => {
  const found = item(id);
  return found && itemText(found);
};

describe('something to follow up', () => {
  const told = (blocks: readonly Block[]) =>
    buildArchive({
      organs: [lovrad],
      meetings: [makeMeeting({ organ: 'lovrad', date: '2031-04-02', items: [{ number: '1', blocks }] })],
      topics: [],
      glossary: [],
    }).followUps.map(({ context, matter }) => [context, matter]);
  const asked = followUp('Hon ber om svar.');

  test('has the sentence before it, word for word, where it points back', () => {
    expect(told([prose('Parken visades. Siv gick igenom  planen.'), asked])).toEqual([
      ['Siv gick igenom  planen.', undefined],
    ]);
    expect(told([prose('Siv gick igenom planen.'), followUp('Rådet ber om svar.')])).toEqual([[undefined, undefined]]);
  });

  test('has nothing from another matter, and says which one it stands in', () => {
    const matter: Block = { kind: 'matter', title: 'Almen', status: 'behandlad', blocks: [asked] };
    expect(told([prose('Siv kom.'), matter, asked])).toEqual([
      [undefined, 'Almen'],
      [undefined, undefined],
    ]);
  });

  test('has the clause before its own, where that one points back', () => {
    const clause = (number: number) => followUp('', { clause: number });
    expect(told([decision(['att Ekby ritar planen', 'att de därefter granskar den']), clause(1), clause(2)])).toEqual([
      [undefined, undefined],
      ['att Ekby ritar planen', undefined],
    ]);
  });
});

describe('an item', () => {
  test('knows its parent and its sub-items', () => {
    expect(item('lovrad-2031-04-02-6a')?.parent?.number).toBe('6');
    expect(item('lovrad-2031-04-02-6')?.subItems.map(({ number }) => number)).toEqual(['6a']);
    expect(item('lovrad-2031-04-02-6')?.parent).toBeUndefined();
  });

  test('has the decisions and the words made for it, wherever they are printed', () => {
    expect(item('lovrad-2031-04-02-6a')?.decisions).toHaveLength(2);
    expect(wordsOf('lovrad-2031-04-02-6a')).toBe('Alleén\natt plantera lindar\natt fälla almen');
    expect(item('lovrad-2031-04-02-6')?.decisions).toEqual([]);
    expect(wordsOf('lovrad-2031-04-02-6')).toBe('Träd\nParken visades.');
  });

  test('says what it came to', () => {
    expect(archive.items.map(({ outcomes }) => outcomes)).toEqual([['övrigt'], ['beslut'], ['övrigt'], ['övrigt']]);
  });

  test('is kept out of a topic by its mark', () => {
    expect(archive.topics[0]?.timeline.map(({ item: { id } }) => id)).toEqual([
      'lovrad-2031-04-02-6a',
      'lovrad-2031-09-03-1',
    ]);
  });
});

describe('a reference', () => {
  test('to a meeting held leads to it and its item, there and back', () => {
    const [first, second] = archive.meetings;
    expect(first?.resolutions[1]).toMatchObject({ kind: 'held', meeting: autumn });
    expect(second?.resolutions).toMatchObject([{ kind: 'held', meeting: spring, item: '6a' }]);
  });

  test('to a meeting not held is a gap, told by whom', () => {
    expect(archive.gaps).toMatchObject([
      { organ: barrad, date: { iso: '2031-01-15' }, mentions: [{ meeting: spring, reference: { item: '3' } }] },
    ]);
  });

  test('to a meeting not held is known to the meeting that names it, once', () => {
    const twice = makeMeeting({ organ: 'lovrad', date: '2031-12-01' }, [
      'Barrnätverket 310115',
      'Barrnätverket den 15 januari 2031 p 4',
    ]);
    const { meetings, gaps } = buildArchive({
      organs: [lovrad, barrad],
      meetings: [spring, autumn, twice],
      topics: [],
      glossary: [],
    });
    expect(gaps).toHaveLength(1);
    expect(meetings.map((meeting) => meeting.gaps)).toEqual([gaps, [], gaps]);
  });

  test('each has one answer, at its own place', () => {
    expect(archive.meetings.map(({ resolutions }) => resolutions.map(({ kind }) => kind))).toEqual([
      ['gap', 'held', 'none'],
      ['held'],
    ]);
  });
});

describe('an agenda beside the minutes', () => {
  const agenda = makeMeeting(
    {
      organ: 'lovrad',
      date: '2031-09-03',
      type: 'dagordning',
      items: [{ number: '1', title: 'Lindar SKOG', blocks: [prose('Almen.'), followUp('Se efter.')] }, { number: '2' }],
    },
    ['Lövrådet 310402 § 6 a', 'Barrnätverket 310120'],
  );
  const content = {
    organs: [lovrad, barrad],
    topics: [lindar],
    glossary: [{ term: 'SKOG', name: undefined, explanation: 'Träd.', synonyms: [], searchWords: [], topics: [] }],
  };
  const without = buildArchive({ ...content, meetings: [spring, autumn] });
  const { meetings, ...rest } = buildArchive({ ...content, meetings: [spring, { ...autumn, agenda }] });

  test('is known to its meeting alone', () => {
    expect(meetings.map(({ agenda: own }) => own?.items.map(({ item: { number } }) => number))).toEqual([
      undefined,
      ['1', '2'],
    ]);
    const { meetings: _meetings, ...others } = without;
    const told = (archive: unknown) =>
      JSON.stringify(archive, (key, value: unknown) => (key === 'agenda' ? undefined : value));
    expect(told(rest)).toBe(told(others));
  });

  test('has its references, but knows of no meeting that the archive lacks', () => {
    expect(meetings[1]?.agenda?.resolutions.map(({ kind }) => kind)).toEqual(['held', 'none']);
    expect(meetings[1]?.agenda?.gaps).toEqual([]);
  });

  test('leaves no gap, as an agenda without minutes does', () => {
    expect(rest.gaps.flatMap((gap) => gap.agenda ?? [])).toEqual([]);
    expect(buildArchive({ ...content, meetings: [agenda] }).gaps.flatMap((gap) => gap.agenda ?? [])).toEqual([agenda]);
  });
});

describe('the archive', () => {
  test('finds the items where a term or its synonyms occur', () => {
    expect(archive.glossary[0]?.occurrences.map((each) => each.item.id)).toEqual([
      'lovrad-2031-04-02-6a',
      'lovrad-2031-09-03-1',
    ]);
  });

  test('holds two meetings of one day side by side', () => {
    const second = makeMeeting({ organ: 'lovrad', date: '2031-04-02', id: 'lovrad-2031-04-02b' });
    const { meetings } = buildArchive({ organs: [lovrad], meetings: [second, spring], topics: [], glossary: [] });
    expect(meetings.map(({ meeting, previous, next }) => [meeting.id, previous?.id, next?.id])).toEqual([
      ['lovrad-2031-04-02', undefined, 'lovrad-2031-04-02b'],
      ['lovrad-2031-04-02b', 'lovrad-2031-04-02', undefined],
    ]);
  });

  test('of nothing is empty', () => {
    expect(buildArchive({ organs: [], meetings: [], topics: [], glossary: [] })).toEqual({
      identity: PLAIN_IDENTITY,
      organs: [],
      meetings: [],
      items: [],
      decisions: [],
      topics: [],
      glossary: [],
      gaps: [],
      followUps: [],
      appointments: [],
      watches: [],
      addresses: new Map(),
      ledger: [],
      day: '',
    });
  });

  test('speaks up to the last day of its ledger, or else of its latest meeting', () => {
    const meetings = [
      makeMeeting({ organ: 'lov', date: '2031-03' }),
      makeMeeting({ organ: 'lov', date: '2030-01-01' }),
    ];
    const content = { organs: [makeOrgan('lov', ['Lövrådet'])], meetings, topics: [], glossary: [] };
    const line = { event: 'published', id: 'lov-2031m03', date: '2031-05-01', previous: FIRST_PREVIOUS } as const;
    const ledger = { lines: [line, { ...line, date: '2031-04-01' }], wordings: new Map() };
    expect([buildArchive(content).day, buildArchive({ ...content, ledger }).day]).toEqual(['2031-03-31', '2031-05-01']);
  });
});
