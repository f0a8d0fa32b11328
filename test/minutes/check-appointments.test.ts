import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { checkAppointments } from '../../src/minutes/check-appointments.ts';
import type { Block } from '../../src/archive/block.ts';
import { appointment, decision, makeMeeting, makeOrgan } from '../samples/sample-archive.ts';

function check(...days: readonly (readonly Block[])[]) {
  const archive = buildArchive({
    organs: [makeOrgan('lovrad', ['Lövrådet'])],
    meetings: days.map((blocks, place) =>
      makeMeeting({ organ: 'lovrad', date: `2031-0${place + 1}-02`, items: [{ number: '1', blocks }] }),
    ),
    topics: [],
    glossary: [],
  });
  return checkAppointments(archive).map(({ code, details }) => [code, details]);
}

const CHOSEN = decision(['att utse Maja Ek']);

describe('an appointment', () => {
  test('of a clause that the decision lacks, or with nothing above it, is refused', () => {
    expect(check([CHOSEN, appointment('Maja Ek', { clause: 2 })])).toEqual([
      ['unknown-clause', { tag: 'Uppdrag', clause: 2, clauses: 1 }],
    ]);
    expect(check([appointment('Maja Ek'), CHOSEN])).toEqual([['empty-mark', { tag: 'Uppdrag' }]]);
    expect(check([CHOSEN, appointment('Maja Ek'), appointment('Maja Ek', { clause: 1 })])).toEqual([]);
  });

  test('after somebody whose name is nearly that of one in the body is asked about', () => {
    const following = (name: string, body = 'Styrgruppen') => [CHOSEN, appointment('Bo Vik', { after: name, body })];
    const known = [CHOSEN, appointment('Maja Ek')];
    expect(check(known, following('Maja Ekk'))).toEqual([
      ['misspelled-predecessor', { after: 'Maja Ekk', body: 'Styrgruppen', nearest: 'Maja Ek' }],
    ]);
    for (const fine of [
      following('MAJA EK'),
      following('Lena Sund'),
      following('Maja Ås'),
      following('Maja Ekk', 'Trädrådet'),
    ])
      expect(check(known, fine)).toEqual([]);
  });

  test('is never asked for where there is none', () => {
    expect(check([CHOSEN])).toEqual([]);
  });
});
