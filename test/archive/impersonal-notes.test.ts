import { expect, test } from 'vitest';
import { impersonalNotes } from '../../src/archive/impersonal-notes.ts';

const meeting = {
  attendance: [
    { body: undefined, attendees: [{ name: 'Anna-Karin Ek', role: undefined, part: undefined, present: true }] },
  ],
  signature: 'Vid pennan Bo Lind',
  items: [{ presenters: ['Siv Torn, enhetschef, Region Norr'] }],
};

test.each([
  ['Källan har två datum i Region Norr.', true],
  ['Punkt 2: det sägs inte vem som svarar.', true],
  ['Maja Alm står i listan två gånger.', false],
  ['I texten står bara Anna.', false],
  ['Anna-Karins ord är oläsliga.', false],
  ['Torn står som Tornn.', false],
  ['Namnet Lind är osäkert.', false],
])('a remark is told beyond its page where it names nobody: %s %s', (note, told) => {
  expect(impersonalNotes({ ...meeting, notes: [note] })).toEqual(told ? [note] : []);
});
