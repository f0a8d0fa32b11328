import type { Archive } from '../archive/archived.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { bodyKey } from '../archive/seats.ts';
import { editDistance } from '../swedish/edit-distance.ts';
import { foldWords } from '../swedish/fold-letters.ts';

/**
 * What an appointment points at: the words above it, and the person whose place it is. A predecessor whom the archive does not know
 * is nothing to tell, unless the name is nearly one that it knows in the body.
 */
export function checkAppointments({ appointments }: Pick<Archive, 'appointments'>): readonly Diagnostic[] {
  const bodies = new Map<string, People>();
  return appointments.flatMap((each): readonly Diagnostic[] => {
    const { archived, appointment, clauses, text } = each;
    const { clause, body, after, person, line } = appointment;
    const place = { file: archived.meeting.file, line };
    const people = bodies.get(bodyKey(each)) ?? { known: new Set(), latest: [] };
    const meant = after === undefined ? undefined : findMeant(after, people);
    if (person !== undefined) bodies.set(bodyKey(each), withPerson(person, people));
    return [
      ...(clause !== undefined && clause > clauses
        ? [diagnose('unknown-clause', place, { tag: 'Uppdrag', clause, clauses })]
        : []),
      ...(clause === undefined && text === '' ? [diagnose('empty-mark', place, { tag: 'Uppdrag' })] : []),
      ...(after !== undefined && meant !== undefined
        ? [diagnose('misspelled-predecessor', place, { after, body, nearest: meant })]
        : []),
    ];
  });
}

/** Who has been appointed to a body so far. */
interface People {
  readonly known: Set<string>;
  readonly latest: readonly string[];
}

/** So many of the latest people of a body are compared with a name, so that a long history costs no more. */
const COMPARED = 50;
/** A short name with two other letters is another name. */
const LONG_NAME = 10;

function findMeant(name: string, { known, latest }: People): string | undefined {
  const own = foldWords(name);
  const most = own.length < LONG_NAME ? 1 : 2;
  return known.has(own) ? undefined : latest.findLast((other) => editDistance(own, foldWords(other)) <= most);
}

function withPerson(person: string, { known, latest }: People): People {
  known.add(foldWords(person));
  return { known, latest: [...latest.slice(1 - COMPARED), person] };
}
