import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { documentRoutes } from '../../src/archive/document-routes.ts';
import { NO_LEDGER, type LedgerRecord } from '../../src/archive/ledger.ts';
import { planRegistration } from '../../src/archive/plan-registration.ts';
import { currentAddresses } from '../../src/archive/wording.ts';
import type { RegistrationOrder } from '../../src/archive/registration.ts';
import { makeMeeting, makeOrgan } from '../samples/sample-archive.ts';
import { enter } from './ledger-on-paper.ts';

const ID = 'lovrad-2031-04-02';
const LATER = 'lovrad-2031-04-03';

/** The meeting with these files, by name and content, on a day. */
function meetingWith(files: Readonly<Record<string, number>>, date = '2031-04-02') {
  return makeMeeting({
    organ: 'lovrad',
    date,
    attachments: Object.entries(files).map(([name, content]) => ({
      label: 'A',
      name: 'Avtal, fil ett',
      items: ['1'],
      document: { name, bytes: 1, sha256: String(content).padStart(64, '0') },
      link: undefined,
    })),
    items: [{ number: '1' }],
  });
}

type Order = Partial<RegistrationOrder> & { readonly date: string };

/** What answers after each of these was entered. */
function play(steps: readonly (readonly [readonly ReturnType<typeof meetingWith>[], Order])[]) {
  let record: LedgerRecord = NO_LEDGER;
  let meetings: readonly ReturnType<typeof meetingWith>[] = [];
  for (const [now, { date, ...order }] of steps) {
    const plan = planRegistration(record, currentAddresses(now), {
      moves: [],
      withdrawals: [],
      reason: 'Rättat.',
      ...order,
    });
    expect(plan.refusals).toEqual([]);
    record = enter(record, plan.events, date);
    meetings = now;
  }
  const organs = [makeOrgan('lovrad', ['Lövrådet'])];
  return documentRoutes(buildArchive({ organs, meetings, topics: [], glossary: [], ledger: record }));
}

const FIRST = [[meetingWith({ 'a.pdf': 1 })], { date: '2031-05-01' }] as const;

test('a file that was taken away is gone since the day and for the reason of the correction', () => {
  const reason = 'Fel bilaga.';
  expect(play([FIRST, [[meetingWith({})], { date: '2031-06-01', reason }]])).toEqual([
    { kind: 'gone', folder: ID, name: 'a.pdf', meeting: ID, since: '2031-06-01', reason, renamed: undefined },
  ]);
});

test('a file that was renamed says what it is called now; one with another content is there', () => {
  expect(play([FIRST, [[meetingWith({ 'b.pdf': 1 })], { date: '2031-06-01' }]])).toEqual([
    { kind: 'file', folder: ID, name: 'b.pdf', meeting: ID },
    expect.objectContaining({ kind: 'gone', name: 'a.pdf', renamed: 'b.pdf' }),
  ]);
  expect(play([FIRST, [[meetingWith({ 'a.pdf': 2 })], { date: '2031-06-01' }]])).toEqual([
    { kind: 'file', folder: ID, name: 'a.pdf', meeting: ID },
  ]);
});

test('a file that comes back is there', () => {
  expect(play([FIRST, [[meetingWith({})], { date: '2031-06-01' }], [FIRST[0], { date: '2031-07-01' }]])).toEqual([
    { kind: 'file', folder: ID, name: 'a.pdf', meeting: ID },
  ]);
});

test('the files of a withdrawn meeting are gone with it', () => {
  const reason = 'Hölls aldrig.';
  expect(play([FIRST, [[], { date: '2031-06-01', withdrawals: [ID], reason }]])).toEqual([
    expect.objectContaining({ kind: 'gone', folder: ID, name: 'a.pdf', since: '2031-06-01', reason }),
  ]);
});

test('a meeting that has moved has its files at both addresses, and at both they are gone later', () => {
  const moved = [
    [meetingWith({ 'a.pdf': 1 }, '2031-04-03')],
    { date: '2031-06-01', moves: [{ from: ID, to: LATER }] },
  ] as const;
  expect(play([FIRST, moved])).toEqual([
    { kind: 'file', folder: LATER, name: 'a.pdf', meeting: LATER },
    { kind: 'file', folder: ID, name: 'a.pdf', meeting: LATER },
  ]);
  const gone = play([FIRST, moved, [[meetingWith({}, '2031-04-03')], { date: '2031-07-01' }]]);
  expect(gone.map(({ kind, folder, meeting }) => [kind, folder, meeting])).toEqual([
    ['gone', ID, LATER],
    ['gone', LATER, LATER],
  ]);
});

test('without a ledger there are the files that the meetings have', () => {
  const organs = [makeOrgan('lovrad', ['Lövrådet'])];
  const archive = buildArchive({ organs, meetings: FIRST[0], topics: [], glossary: [] });
  expect(documentRoutes(archive)).toEqual([{ kind: 'file', folder: ID, name: 'a.pdf', meeting: ID }]);
});
