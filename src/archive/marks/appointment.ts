import { foldWords } from '../../swedish/fold-letters.ts';
import { parseFilingDate, type FilingDate } from '../../swedish/calendar-date.ts';
import { ERASED_NAME } from '../erased-name.ts';
import type { RichText } from '../rich-text.ts';
import { parsePeriod } from '../validity.ts';
import type { BoxedMark, Contradiction, MarkReading } from './mark.ts';

export interface AppointmentBlock {
  readonly kind: 'appointment';
  readonly appointment: Appointment;
}

/** Who sits where for the network, as an editor has marked it. */
export interface Appointment {
  /** Its words; empty where it means what stands above it. */
  readonly content: RichText;
  /** Undefined where the place is vacant or nobody is named yet. */
  readonly person: string | undefined;
  /** Somebody is appointed, and the document does not say who. */
  readonly unnamed: boolean;
  readonly municipality: string | undefined;
  readonly role: string | undefined;
  readonly body: string;
  readonly from: FilingDate | undefined;
  readonly to: FilingDate | undefined;
  /** Whose place in the same body it is. */
  readonly after: string | undefined;
  /** The number of the clause that says it, from 1, in the decision, or the recounted one, printed above. */
  readonly clause: number | undefined;
  readonly line: number;
}

/**
 * `<Uppdrag>`: who sits for the network in another body. It stands around the words that say so, or is empty right below them; with
 * `sats="2"` it means a clause of the decision above. Its properties are an editor's remarks and no part of the wording.
 */
export const appointmentMark: BoxedMark<'Uppdrag', AppointmentBlock> = {
  tag: 'Uppdrag',
  name: 'uppdrag',
  stands: 'in-item',
  holds: 'words',
  emptyWith: 'sats',
  mayBeEmpty: true,
  properties: {
    person: 'person',
    namn: 'unnamed',
    kommun: 'municipality',
    roll: 'role',
    i: 'body',
    från: 'from',
    till: 'until',
    efter: 'former',
    sats: 'clause',
  },
  required: ['i'],
  contradictions: findContradictions,
  read: ({ properties, content, line }) => ({
    kind: 'appointment',
    appointment: {
      content: content(),
      person: properties['person'],
      unnamed: properties['namn'] !== undefined,
      municipality: properties['kommun'],
      role: properties['roll'],
      body: properties['i'] ?? '',
      from: readDay(properties['från']),
      to: readDay(properties['till']),
      after: properties['efter'],
      clause: properties['sats'] === undefined ? undefined : Number(properties['sats']),
      line,
    },
  }),
  words: ({ appointment: { content } }) => (content.text === '' ? [] : [content.text]),
  summary: ({ appointment: { content } }) => content.text || undefined,
  wording: ({ appointment: { content } }) => [content.text || undefined],
  box: (
    { appointment: { person, unnamed, municipality, role, body, from, to, after, content, clause } },
    { dateInWords },
  ) => ({
    look: 'uppdrag',
    heading: 'Uppdrag',
    details: [
      clause === undefined ? undefined : `sats ${clause}`,
      person ?? (unnamed ? 'namnet framgår inte' : 'ingen utsedd'),
      municipality,
      role,
      body,
      from && `från ${dateInWords(from.iso)}`,
      to && `till och med ${dateInWords(to.iso)}`,
      after && `efter ${after}`,
    ],
    texts: content.text === '' ? [] : [content],
  }),
  /* Appointments are a file of their own, which has those of clauses too. */
  openData: undefined,
};

function findContradictions({ person, namn, efter, från, till }: MarkReading['properties']): readonly Contradiction[] {
  const same =
    person !== undefined &&
    efter !== undefined &&
    foldWords(person) === foldWords(efter) &&
    !person.includes(ERASED_NAME);
  const backwards = från !== undefined && till !== undefined && parsePeriod(`${från}/${till}`) === undefined;
  return [
    ...(person !== undefined && namn !== undefined
      ? [{ name: 'namn', expected: 'antingen person (vem) eller namn (att det inte framgår vem), inte båda' }]
      : []),
    ...(same ? [{ name: 'efter', expected: 'någon annan än den som står i person, till exempel efter="Bo Vik"' }] : []),
    ...(backwards
      ? [{ name: 'till', expected: `en tid som inte slutar före från="${från}", till exempel till="${från}"` }]
      : []),
  ];
}

function readDay(text: string | undefined): FilingDate | undefined {
  const date = text === undefined ? undefined : parseFilingDate(text);
  return typeof date === 'string' ? undefined : date;
}
