import type { PlacedAppointment } from './archived.ts';
import { ERASED_NAME } from './erased-name.ts';
import { foldWords } from '../swedish/fold-letters.ts';

/** What later marks say of the place that an appointment is about, in the same body of the same network. */
export interface Seat {
  /** The first later one that names its person in `efter`. */
  readonly successor: PlacedAppointment | undefined;
  /** Of a vacancy: who filled it. */
  readonly filled: PlacedAppointment | undefined;
  /** The first later one of the same person, or of the vacancy after the same person. */
  readonly again: PlacedAppointment | undefined;
  /** How many people have been appointed to the body at later meetings. */
  readonly later: number;
}

/**
 * Follows every place through the archive; `placed` has the oldest first. A vacancy is filled by a later person who comes after the
 * same one, or, where that person comes after nobody, in the same role: one person fills one vacancy of a role, the oldest. Names and
 * bodies are the same where their words are, whatever signs and capitals they have. An erased name is no name.
 */
export function followSeats(placed: readonly PlacedAppointment[]): (each: PlacedAppointment) => Seat {
  const filled = findFilled(placed);
  const next = new Map<string, PlacedAppointment>();
  /* How many people by body, and by body and meeting: whoever is chosen at the same meeting does not come later. */
  const counted = new Map<string, number>();
  const seats = new Map<PlacedAppointment, Seat>();
  for (const each of placed.toReversed()) {
    const { person, unnamed, after } = each.appointment;
    const body = bodyKey(each);
    const meetingKey = `${body}\nmöte ${each.archived.meeting.id}`;
    const [who, whom] = [nameKey(person), nameKey(after)];
    const vacancy = person === undefined && !unnamed;
    const same = vacancy ? whom && `${body}\nvakant ${whom}` : who && `${body}\nperson ${who}`;
    seats.set(each, {
      successor: who === undefined ? undefined : next.get(`${body}\nefter ${who}`),
      filled: filled.get(each),
      again: same === undefined ? undefined : unlessFromElsewhere(each, next.get(same)),
      later: (counted.get(body) ?? 0) - (counted.get(meetingKey) ?? 0),
    });
    if (whom !== undefined) next.set(`${body}\nefter ${whom}`, each);
    if (same !== undefined) next.set(same, each);
    if (person !== undefined) for (const key of [body, meetingKey]) counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return (each) => seats.get(each) ?? NOTHING_SAID;
}

/** Two people may have one name: who comes from another municipality is another person. */
function unlessFromElsewhere(
  { appointment: { municipality } }: PlacedAppointment,
  other: PlacedAppointment | undefined,
): PlacedAppointment | undefined {
  const from = other?.appointment.municipality;
  const differs = municipality !== undefined && from !== undefined && foldWords(municipality) !== foldWords(from);
  return differs ? undefined : other;
}

/** The network and the body, as its words are compared. */
export function bodyKey({ archived, appointment }: PlacedAppointment): string {
  return `${archived.organ.id}\n${foldWords(appointment.body)}`;
}

const NOTHING_SAID: Seat = { successor: undefined, filled: undefined, again: undefined, later: 0 };

function findFilled(placed: readonly PlacedAppointment[]): ReadonlyMap<PlacedAppointment, PlacedAppointment> {
  const open = new Map<string, Vacancies>();
  const filled = new Map<PlacedAppointment, PlacedAppointment>();
  for (const each of placed) {
    const { person, unnamed, after, role } = each.appointment;
    /* Whose place it is cannot be told, so that it neither waits nor fills. */
    if (unnamed) continue;
    const [body, whom] = [bodyKey(each), nameKey(after)];
    const place = whom === undefined ? undefined : `${body}\nefter ${whom}`;
    const rank = role === undefined ? undefined : `${body}\nroll ${foldWords(role)}`;
    if (person === undefined) {
      for (const key of [place, rank]) if (key !== undefined) wait(each, key, open);
      continue;
    }
    /* Who comes after somebody takes that place and no other. */
    const waiting = open.get((after === undefined ? rank : place) ?? '');
    if (!waiting) continue;
    for (; waiting.first < waiting.all.length; waiting.first += 1) {
      const vacancy = waiting.all[waiting.first];
      if (vacancy === undefined || filled.has(vacancy)) continue;
      filled.set(vacancy, each);
      /* Several vacancies after one person are one place; several of a role are several. */
      if (after === undefined) break;
    }
  }
  return filled;
}

/** Vacancies of one key, the oldest first. Those before `first` are filled. */
interface Vacancies {
  readonly all: PlacedAppointment[];
  first: number;
}

function wait(vacancy: PlacedAppointment, key: string, open: Map<string, Vacancies>): void {
  const known = open.get(key) ?? { all: [], first: 0 };
  known.all.push(vacancy);
  open.set(key, known);
}

/** Undefined where there is no name, or one that was erased and may have been anybody's. */
function nameKey(name: string | undefined): string | undefined {
  return name === undefined || name.includes(ERASED_NAME) ? undefined : foldWords(name);
}
