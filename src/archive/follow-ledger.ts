import { agendaId } from './agenda.ts';
import { addressKind, type AddressKind, type LedgerLine } from './ledger.ts';

/** The state of an address after all lines of the ledger. */
export interface AddressState {
  readonly id: string;
  readonly kind: AddressKind;
  /** The day of its first publication. */
  readonly published: string;
  readonly standing: AddressFate;
  /** Every wording that it has had, the oldest first, with those that it took over from an earlier address. */
  readonly wordings: readonly EnteredWording[];
}

/** What the last line about an address says of it: it has a page, has moved, or was withdrawn. */
type AddressFate =
  | { readonly kind: 'page' }
  | { readonly kind: 'moved'; readonly target: string; readonly date: string; readonly reason: string | undefined }
  | { readonly kind: 'withdrawn'; readonly date: string; readonly reason: string };

export interface EnteredWording {
  readonly hash: string;
  readonly date: string;
  readonly reason: string | undefined;
  /** Whether it was published before a withdrawal of the address, and so is no longer shown. */
  readonly withdrawn: boolean;
  /** The minutes of a meeting, where the wording before is the agenda's, which has an address of its own since. */
  readonly afterAgenda?: true;
}

/** A line that does not fit the lines before it. */
export interface OutOfPlace {
  /** The index of the line, from 0. */
  readonly index: number;
  readonly line: LedgerLine;
  readonly fault: 'unpublished' | 'already-published' | 'moved-away' | 'not-standing' | 'same-wording' | 'other-kind';
}

/** The states of all addresses by id, and the lines that do not fit. */
export interface FollowedLedger {
  readonly states: ReadonlyMap<string, AddressState>;
  readonly outOfPlace: readonly OutOfPlace[];
}

/** Follows the ledger from its first line. A line that does not fit changes nothing. */
export function followLedger(lines: readonly LedgerLine[]): FollowedLedger {
  const states = new Map<string, AddressState>();
  const isMeeting = (id: string) => states.get(id)?.kind === 'meeting';
  const outOfPlace = lines.flatMap((line, index): readonly OutOfPlace[] => {
    const state = states.get(line.id);
    const next = play(line, state, () => addressKind(line.id, isMeeting));
    if (typeof next === 'string') return [{ index, line, fault: next }];
    states.set(line.id, next);
    if (line.event === 'moved') inherit(states, line);
    if (line.event === 'corrected') handOverAgenda(states, next);
    return [];
  });
  const wrongTargets = lines.flatMap((line, index): readonly OutOfPlace[] => {
    const target = line.target === undefined ? undefined : states.get(line.target);
    return target && states.has(line.id) && target.kind !== states.get(line.id)?.kind
      ? [{ index, line, fault: 'other-kind' }]
      : [];
  });
  return { states, outOfPlace: [...outOfPlace, ...wrongTargets] };
}

function play(
  line: LedgerLine,
  state: AddressState | undefined,
  kind: () => AddressKind,
): AddressState | OutOfPlace['fault'] {
  const { event, id, date, sha256: hash = '', reason } = line;
  if (event === 'published')
    return state
      ? publishAgain(line, state)
      : {
          id,
          kind: kind(),
          published: date,
          standing: { kind: 'page' },
          wordings: [{ hash, date, reason: undefined, withdrawn: false }],
        };
  if (!state) return 'unpublished';
  if (event === 'moved') {
    /* A text that was withdrawn may still be found at another place, so a withdrawn address may move. */
    return state.standing.kind === 'moved'
      ? 'not-standing'
      : { ...state, standing: { kind: 'moved', target: line.target ?? '', date, reason } };
  }
  if (state.standing.kind !== 'page') return 'not-standing';
  if (event === 'withdrawn') return { ...state, standing: { kind: 'withdrawn', date, reason: reason ?? '' } };
  return state.wordings.at(-1)?.hash === hash
    ? 'same-wording'
    : { ...state, wordings: [...state.wordings, { hash, date, reason, withdrawn: false }] };
}

/**
 * The state of an address that is published again. An address is never given to another text: one that has moved must
 * return with its last wording; one that was withdrawn may return with its last wording or a corrected one.
 */
function publishAgain(
  { sha256: hash = '', date, reason }: LedgerLine,
  state: AddressState,
): AddressState | OutOfPlace['fault'] {
  const standing = { kind: 'page' } as const;
  const isLast = state.wordings.at(-1)?.hash === hash;
  switch (state.standing.kind) {
    case 'page':
      return 'already-published';
    case 'moved':
      return isLast ? { ...state, standing } : 'moved-away';
    case 'withdrawn':
      return isLast
        ? { ...state, standing }
        : {
            ...state,
            standing,
            wordings: [
              ...state.wordings.map((wording) => ({ ...wording, withdrawn: true })),
              { hash, date, reason, withdrawn: false },
            ],
          };
  }
}

/** Gives an address the earlier wordings of the one that moved to it, if the text moved unchanged. */
function inherit(states: Map<string, AddressState>, { id, target: to = '' }: LedgerLine): void {
  const [from, target] = [states.get(id), states.get(to)];
  if (from && target?.wordings.length === 1 && target.wordings[0]?.hash === from.wordings.at(-1)?.hash) {
    states.set(to, { ...target, wordings: from.wordings });
  }
}

/**
 * Where a meeting gets its minutes: gives the agenda's own address the wordings that it has had at the meeting's, if it was
 * published there with the last of them.
 */
function handOverAgenda(states: Map<string, AddressState>, meeting: AddressState): void {
  const agenda = states.get(agendaId(meeting.id));
  const [before, minutes] = meeting.wordings.slice(-2);
  if (!agenda || !before || !minutes) return;
  if (agenda.wordings.length !== 1 || agenda.wordings[0]?.hash !== before.hash) return;
  const earlier = meeting.wordings.slice(0, -1);
  states.set(agenda.id, { ...agenda, published: meeting.published, wordings: earlier });
  states.set(meeting.id, { ...meeting, wordings: [...earlier, { ...minutes, afterAgenda: true }] });
}

/**
 * The state of the address that a chain of moves ends at; undefined where the chain is a ring or leads to no published
 * address.
 */
export function findEnd(states: ReadonlyMap<string, AddressState>, id: string): AddressState | undefined {
  const seen = new Set<string>();
  let state = states.get(id);
  while (state?.standing.kind === 'moved' && !seen.has(state.id)) {
    seen.add(state.id);
    state = states.get(state.standing.target);
  }
  return state?.standing.kind === 'moved' ? undefined : state;
}
