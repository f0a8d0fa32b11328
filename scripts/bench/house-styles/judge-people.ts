import type { ReportedMeeting } from '../../../src/import/import-report.ts';
import type { FieldReading } from './field-score.ts';
import type { StyleExpectation } from './style-expectation.ts';

type Attendee = ReportedMeeting['attendance'][number];

interface PeopleReading {
  readonly people: FieldReading;
  readonly presence: FieldReading;
  readonly falsePresent: readonly string[];
}

/** A person is right with name, and with body and role where they are expected; presence is judged by itself. */
export function judgePeople(found: readonly Attendee[], expected: StyleExpectation['people']): PeopleReading {
  const nothing = { asked: 0, right: 0, faults: [] };
  if (!expected) return { people: nothing, presence: nothing, falsePresent: [] };
  const pairs = expected.map(([name, present, more = {}]) => ({
    name,
    present,
    more,
    one: found.find((person) => fold(person.name) === fold(name)),
  }));
  const extra = found.filter((person) => !pairs.some(({ one }) => one === person));
  const isRight = ({ one, more }: (typeof pairs)[number]) =>
    one !== undefined &&
    (more.body === undefined || one.body === more.body) &&
    (more.role === undefined || (one.role ?? '').toLowerCase().includes(more.role.toLowerCase()));
  const wrongPresence = pairs.filter(({ one, present }) => one !== undefined && one.present !== present);
  return {
    people: {
      asked: pairs.length + extra.length,
      right: pairs.filter(isRight).length,
      faults: [
        ...pairs.filter((pair) => !isRight(pair)).map(({ name, more, one }) => `${name} ${show(more)}: ${show(one)}`),
        ...extra.map((person) => `${show(person)} är ingen person där`),
      ],
    },
    presence: {
      asked: pairs.length,
      right: pairs.filter(({ one, present }) => one !== undefined && one.present === present).length,
      faults: wrongPresence.map(({ name, present, one }) => `${name} närvarande ${present}: ${one?.present}`),
    },
    falsePresent: [
      ...wrongPresence.filter(({ one }) => one?.present === true).map(({ name }) => name),
      ...extra.filter(({ present }) => present === true).map(({ name }) => name),
    ],
  };
}

/** Names in capitals are the same names. */
function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ');
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'saknas';
}
