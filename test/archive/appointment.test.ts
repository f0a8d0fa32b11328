import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { appointmentsOf, isVacant, mayHold } from '../../src/archive/appointment.ts';
import type { AppointmentState } from '../../src/archive/archived.ts';
import { NO_LEDGER } from '../../src/archive/ledger.ts';
import { appointment, day, decision, makeMeeting, makeOrgan, proposal, prose } from '../samples/sample-archive.ts';
import type { Block } from '../../src/archive/block.ts';

const ORGAN = makeOrgan('lovrad', ['Lövrådet']);
const OTHER = makeOrgan('granrad', ['Granrådet']);

/** A meeting on each day, with one item. */
function archiveOf(meetings: Readonly<Record<string, readonly Block[]>>, organ = ORGAN.id) {
  return buildArchive({
    organs: [ORGAN, OTHER],
    meetings: Object.entries(meetings).map(([date, blocks]) =>
      makeMeeting({ organ, date, items: [{ number: '1', blocks }] }),
    ),
    topics: [],
    glossary: [],
    ledger: NO_LEDGER,
  });
}

function told(state: AppointmentState): string {
  return 'by' in state ? `${state.kind} ${state.by.appointment.person ?? 'ingen'}` : state.kind;
}

const statesOf = (meetings: Readonly<Record<string, readonly Block[]>>) =>
  archiveOf(meetings).appointments.map(({ state }) => told(state));

describe('an appointment', () => {
  test('has the words of the clause that it points at, and the decision', () => {
    const [only] = archiveOf({
      '2031-04-02': [decision(['att plantera', 'att utse Maja Ek']), appointment('Maja Ek', { clause: 2 })],
    }).appointments;
    expect(only).toMatchObject({
      id: 'lovrad-2031-04-02-1-uppdrag-1',
      text: 'att utse Maja Ek',
      decision: { id: 'lovrad-2031-04-02-1' },
      clauses: 2,
    });
  });

  test('that is empty means what stands right above it, a decision or a paragraph', () => {
    const { appointments } = archiveOf({
      '2031-04-02': [
        decision(['att utse Maja Ek']),
        appointment('Maja Ek'),
        prose('Häcken växer.\nBo och Åsa sitter i gruppen.'),
        appointment('Bo Vik'),
        appointment('Åsa Lind'),
        proposal('att utse Cia Alm'),
        appointment('Cia Alm'),
      ],
    });
    expect(appointments.map(({ text, decision: of }) => [text, of?.id])).toEqual([
      ['att utse Maja Ek', 'lovrad-2031-04-02-1'],
      ['Bo och Åsa sitter i gruppen.', undefined],
      ['Bo och Åsa sitter i gruppen.', undefined],
      ['', undefined],
    ]);
  });

  test('that nothing later speaks of is said to be so, with how many later meetings there are', () => {
    const { appointments } = archiveOf({ '2031-04-02': [appointment('Maja Ek')], '2031-05-02': [], '2031-06-02': [] });
    expect(appointments.map(({ state }) => state)).toEqual([{ kind: 'inget senare sagt', later: 2 }]);
  });

  test('has run out when its last day has passed by the archive’s day, and not on it', () => {
    const until = (to: string) =>
      statesOf({ '2031-04-02': [appointment('Maja Ek', { to: day(to) })], '2031-12-31': [] });
    expect(until('2031-11')).toEqual(['tiden har gått ut']);
    expect(until('2031')).toEqual(['inget senare sagt']);
    expect(until('2031-12-30')).toEqual(['tiden har gått ut']);
  });

  test('is followed by who takes over from the person in the same body of the same network', () => {
    expect(
      statesOf({
        '2031-04-02': [appointment('Maja Ek'), appointment('Åsa Lind', { body: 'Trädrådet' })],
        '2031-05-02': [
          appointment('Bo Vik', { after: 'maja  ek', body: 'STYRGRUPPEN' }),
          appointment('Cia Alm', { after: 'Åsa Lind' }),
        ],
      }),
    ).toEqual(['avlöst Bo Vik', 'inget senare sagt', 'inget senare sagt', 'inget senare sagt']);
    const { appointments } = buildArchive({
      organs: [ORGAN, OTHER],
      meetings: [
        makeMeeting({
          organ: 'lovrad',
          date: '2031-04-02',
          items: [{ number: '1', blocks: [appointment('Maja Ek')] }],
        }),
        makeMeeting({
          organ: 'granrad',
          date: '2031-05-02',
          items: [{ number: '1', blocks: [appointment('Bo Vik', { after: 'Maja Ek' })] }],
        }),
      ],
      topics: [],
      glossary: [],
    });
    expect(appointments.map(({ state }) => state.kind)).toEqual(['inget senare sagt', 'inget senare sagt']);
  });

  test('is to be followed where the other begins later than the archive’s day', () => {
    const following = (from: string) => appointment('Bo Vik', { after: 'Maja Ek', from: day(from) });
    expect(statesOf({ '2031-04-02': [appointment('Maja Ek')], '2031-05-02': [following('2031-09')] })[0]).toBe(
      'avlöses Bo Vik',
    );
    expect(statesOf({ '2031-04-02': [appointment('Maja Ek')], '2031-05-02': [following('2031-05')] })[0]).toBe(
      'avlöst Bo Vik',
    );
  });

  test('is followed by the first who comes after the person, also where the person comes back', () => {
    expect(
      statesOf({
        '2031-04-02': [appointment('Maja Ek')],
        '2031-05-02': [appointment('Bo Vik', { after: 'Maja Ek' })],
        '2031-06-02': [appointment('Maja Ek', { after: 'Bo Vik' })],
        '2031-07-02': [appointment('Cia Alm', { after: 'Maja Ek' })],
      }),
    ).toEqual(['avlöst Bo Vik', 'avlöst Maja Ek', 'avlöst Cia Alm', 'inget senare sagt']);
  });

  test('of a person of whom a later one tells something is told again', () => {
    expect(
      statesOf({
        '2031-04-02': [appointment('Maja Ek', { role: 'ledamot' })],
        '2031-05-02': [appointment('Maja Ek', { role: 'ordförande' })],
      }),
    ).toEqual(['nämnt igen Maja Ek', 'inget senare sagt']);
  });

  test('whose name was erased is compared with no other', () => {
    const erased = '[namn borttaget]';
    expect(
      statesOf({ '2031-04-02': [appointment(erased)], '2031-05-02': [appointment(erased, { after: erased })] }),
    ).toEqual(['namn borttaget', 'namn borttaget']);
  });
});

describe('a vacancy', () => {
  const vacant = (rest = {}) => appointment(undefined, rest);

  test('is one until somebody comes after the same person, and the person has left', () => {
    const left = { '2031-04-02': [appointment('Maja Ek')], '2031-05-02': [vacant({ after: 'Maja Ek' })] };
    expect(statesOf(left)).toEqual(['avlöst ingen', 'vakant']);
    expect(statesOf({ ...left, '2031-06-02': [appointment('Bo Vik', { after: 'Maja Ek' })] })).toEqual([
      'avlöst ingen',
      'tillsatt Bo Vik',
      'inget senare sagt',
    ]);
  });

  test('of a role is filled by the next person of the role, one vacancy each, the oldest first', () => {
    const ledamot = { role: 'ledamot' };
    expect(
      statesOf({
        '2031-04-02': [vacant(ledamot), vacant(ledamot), vacant({ role: 'ersättare' })],
        '2031-05-02': [appointment('Bo Vik', { role: 'Ledamot' })],
      }),
    ).toEqual(['tillsatt Bo Vik', 'vakant', 'vakant', 'inget senare sagt']);
  });

  test('is not filled by who takes over another place, nor where no role is said', () => {
    const states = archiveOf({
      '2031-04-02': [vacant({ role: 'ledamot' }), vacant()],
      '2031-05-02': [appointment('Bo Vik', { role: 'ledamot', after: 'Åsa Lind' }), appointment('Cia Alm')],
    }).appointments.map(({ state }) => state);
    expect(states.slice(0, 2)).toEqual([
      { kind: 'vakant', later: 2 },
      { kind: 'vakant', later: 2 },
    ]);
  });

  test('that is told twice is one, and is filled as one', () => {
    const twice = { '2031-04-02': [vacant({ after: 'Maja Ek' })], '2031-05-02': [vacant({ after: 'Maja Ek' })] };
    expect(statesOf(twice)).toEqual(['nämnt igen ingen', 'vakant']);
    expect(statesOf({ ...twice, '2031-06-02': [appointment('Bo Vik', { after: 'Maja Ek' })] }).slice(0, 2)).toEqual([
      'tillsatt Bo Vik',
      'tillsatt Bo Vik',
    ]);
  });

  test('and what nothing has ended may hold', () => {
    const archive = archiveOf({
      '2031-04-02': [
        appointment('Maja Ek'),
        vacant({ role: 'ersättare' }),
        appointment('Bo Vik', { to: day('2031-01') }),
      ],
    });
    expect(archive.appointments.map((each) => [isVacant(each), mayHold(each)])).toEqual([
      [false, true],
      [true, true],
      [false, false],
    ]);
    const [item] = archive.items;
    expect(item && appointmentsOf(item, archive)).toEqual(archive.appointments);
  });
});

test('somebody whom the document does not name is no vacancy: neither waits for anybody nor fills a place', () => {
  const unnamed = appointment(undefined, { role: 'ledamot', unnamed: true });
  expect(
    statesOf({
      '2031-04-02': [prose('En plats är ledig.'), appointment(undefined, { role: 'ledamot' })],
      '2031-05-02': [prose('Någon utsågs.'), unnamed],
      '2031-06-02': [prose('Maja Ek utsågs.'), appointment('Maja Ek', { role: 'ledamot' })],
    }),
  ).toEqual(['tillsatt Maja Ek', 'namnet framgår inte', 'inget senare sagt']);
  const [only] = archiveOf({ '2031-05-02': [prose('Någon utsågs.'), unnamed] }).appointments;
  expect(only && [isVacant(only), mayHold(only)]).toEqual([false, true]);
});
