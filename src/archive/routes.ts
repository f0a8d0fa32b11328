import { agendaId } from './agenda.ts';
import type { Archive } from './archived.ts';
import type { AddressHistory } from './ledger.ts';

/**
 * What the site answers at the address of a meeting, an agenda or a decision: a page, a forward to another address, or a page that
 * says it was withdrawn.
 */
type Route =
  | { readonly kind: 'page'; readonly id: string }
  | { readonly kind: 'forward'; readonly history: Departed<'moved'> }
  | { readonly kind: 'tombstone'; readonly history: Departed<'withdrawn'> };

/** The history of an address that has moved or was withdrawn. */
export type Departed<Kind extends 'moved' | 'withdrawn' = 'moved' | 'withdrawn'> = AddressHistory & {
  readonly fate: { readonly kind: Kind };
};

/** Every address that answers, by its id: those of the content, and those that were published earlier. */
export interface Routes {
  readonly meetings: ReadonlyMap<string, Route>;
  readonly decisions: ReadonlyMap<string, Route>;
  /** Of the agendas that have a page beside their meeting. */
  readonly agendas: ReadonlyMap<string, Route>;
}

export function buildRoutes({
  meetings,
  decisions,
  addresses,
}: Pick<Archive, 'meetings' | 'decisions' | 'addresses'>): Routes {
  const departed = [...addresses.values()];
  const gone = (kind: AddressHistory['kind']) =>
    departed.flatMap((history) => (history.kind === kind ? routeOf(history) : []));
  const pages = (ids: readonly string[]) => ids.map((id) => [id, { kind: 'page', id }] as const);
  return {
    meetings: new Map<string, Route>([...gone('meeting'), ...pages(meetings.map(({ meeting }) => meeting.id))]),
    decisions: new Map<string, Route>([...gone('decision'), ...pages(decisions.map(({ decision }) => decision.id))]),
    agendas: new Map<string, Route>([
      ...gone('agenda'),
      ...pages(meetings.flatMap(({ agenda }) => (agenda ? [agendaId(agenda.meeting.id)] : []))),
    ]),
  };
}

/** Every published address that has moved or was withdrawn. Each needs a page that forwards or says why it is gone. */
export function departedAddresses({ addresses }: Pick<Archive, 'addresses'>): readonly Departed[] {
  return [...addresses.values()].filter(hasDeparted);
}

function hasDeparted(history: AddressHistory): history is Departed {
  return history.fate.kind !== 'page';
}

function routeOf(history: AddressHistory): readonly (readonly [string, Route])[] {
  if (hasMoved(history)) return [[history.id, { kind: 'forward', history }]];
  return isWithdrawn(history) ? [[history.id, { kind: 'tombstone', history }]] : [];
}

export function hasMoved(history: AddressHistory): history is Departed<'moved'> {
  return history.fate.kind === 'moved';
}

export function isWithdrawn(history: AddressHistory): history is Departed<'withdrawn'> {
  return history.fate.kind === 'withdrawn';
}

/** The history, if the address has moved or was withdrawn; undefined where it has a page. */
export function departedFrom(history: AddressHistory): Departed | undefined {
  return hasDeparted(history) ? history : undefined;
}

/** The page of an earlier wording. */
export interface EarlierWordingRoute {
  readonly history: AddressHistory;
  /** The number of the wording, from 1. */
  readonly number: number;
  /** The address that the decision took this wording along to; undefined where it did not. */
  readonly movedTo: string | undefined;
}

/**
 * The pages of earlier wordings of decisions. They were published too, so they answer as long as the decision's address
 * does.
 */
export function earlierWordings({ addresses }: Pick<Archive, 'addresses'>): readonly EarlierWordingRoute[] {
  return [...addresses.values()]
    .filter(({ kind }) => kind === 'decision')
    .flatMap((history) =>
      history.wordings.slice(0, -1).map(({ hash }, index) => {
        const to = history.fate.kind === 'moved' ? addresses.get(history.fate.to) : undefined;
        const isTakenAlong = to !== undefined && index < to.wordings.length - 1 && to.wordings[index]?.hash === hash;
        return { history, number: index + 1, movedTo: isTakenAlong ? to.id : undefined };
      }),
    );
}
