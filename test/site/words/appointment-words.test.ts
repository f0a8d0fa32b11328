import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import type { Block } from '../../../src/archive/block.ts';
import { appointmentState, countAppointments } from '../../../src/site/words/appointment-words.ts';
import { appointment, day, makeMeeting, makeOrgan, prose } from '../../samples/sample-archive.ts';

/** What is said of the first appointment, where each meeting has so many blocks. */
function saidOf(...meetings: readonly (readonly Block[])[]): string {
  const { appointments } = archiveOf(meetings);
  const [first] = appointments;
  if (!first) throw new Error('Nobody was appointed');
  return appointmentState(first);
}

function archiveOf(meetings: readonly (readonly Block[])[]) {
  return buildArchive({
    organs: [makeOrgan('lov', ['Lövrådet'])],
    meetings: meetings.map((blocks, place) =>
      makeMeeting({ organ: 'lov', date: `2031-0${place + 1}-02`, items: [{ number: '1', blocks }] }),
    ),
    topics: [],
    glossary: [],
  });
}

const MAJA = [prose('Val.'), appointment('Maja Ek')];
const left = (person: string | undefined, rest = {}) => [appointment(person, { after: 'Maja Ek', ...rest })];

test.each<[string, readonly (readonly Block[])[]]>([
  ['Arkivet har inga senare minnesanteckningar från Lövrådet', [MAJA]],
  ['Inget är utmärkt om det i det enda senare möte med nätverket som arkivet har minnesanteckningar från', [MAJA, []]],
  ['Inget är utmärkt om det i de 2 senare möten med nätverket som arkivet har minnesanteckningar från', [MAJA, [], []]],
  ['Avlöst av Bo Vik, enligt mötet 2 februari 2031', [MAJA, left('Bo Vik')]],
  [
    'Avlöses av Bo Vik från september 2031, enligt mötet 2 februari 2031',
    [MAJA, left('Bo Vik', { from: day('2031-09') })],
  ],
  ['Har lämnat platsen: ingen ny utsedd, enligt mötet 2 februari 2031', [MAJA, left(undefined)]],
  [
    'Lämnar platsen: ingen ny utsedd från september 2031, enligt mötet 2 februari 2031',
    [MAJA, left(undefined, { from: day('2031-09') })],
  ],
  ['Nämns igen 2 februari 2031', [MAJA, [appointment('Maja Ek', { role: 'ordförande' })]]],
  ['Tiden har gått ut: till och med 2030', [[appointment('Maja Ek', { to: day('2030') })]]],
  ['Namnet är borttaget, så arkivet vet inte om något sägs senare', [[appointment('[namn borttaget]')]]],
  ['Inget senare är utmärkt om platsen', [[appointment(undefined)]]],
  [
    '1 person har utsetts till gruppen senare; om det är till den här platsen vet arkivet inte',
    [[appointment(undefined)], [appointment('Bo Vik')]],
  ],
  ['Tillsatt: Bo Vik, enligt mötet 2 februari 2031', [left(undefined), left('Bo Vik')]],
])('%s', (words, meetings) => {
  expect(saidOf(...meetings)).toBe(words);
});

test('how many there are, and how many have nobody', () => {
  const told = (...blocks: readonly Block[]) => countAppointments(archiveOf([blocks]).appointments);
  expect(told(appointment('Maja Ek'))).toBe('1 uppdrag');
  expect(told(appointment('Maja Ek'), appointment(undefined))).toBe('2 uppdrag, i 1 var ingen utsedd');
});
