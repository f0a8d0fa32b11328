import { findEnd, followLedger, type AddressState, type EnteredWording } from './follow-ledger.ts';
import { meetingOf, type AddressHistory, type Fate, type LedgerRecord, type Wording } from './ledger.ts';
import { holdsDecision } from './marks/decision.ts';
import { findWitnesses } from './witness.ts';
import { documentsInWording } from './wording.ts';

/**
 * Builds the history of every address that was ever published, by its id. `currentText`: the words that stand at an
 * address now. They are used for the latest wording where the record has no file of it.
 */
export function buildAddresses(
  record: LedgerRecord,
  currentText: (id: string) => string | undefined,
): ReadonlyMap<string, AddressHistory> {
  const { states } = followLedger(record.lines);
  const withdrawn = withdrawnDecisions(states);
  const witnesses = findWitnesses(record, states);
  return new Map(
    [...states.values()].flatMap((state) => {
      const fate = fateOf(state, states);
      const wordings = withholdWithdrawn(wordingsOf(state, record, currentText), withdrawn.get(state.id) ?? []);
      const witness = witnesses.get(state.id);
      const { id, kind, published } = state;
      return fate ? [[id, { id, kind, published, fate, wordings, ...(witness ? { witness } : {}) }] as const] : [];
    }),
  );
}

interface WithdrawnDecision {
  readonly item: string;
  readonly sequence: number;
}

/** The withdrawn decisions by the meeting that they stood in. */
function withdrawnDecisions(
  states: ReadonlyMap<string, AddressState>,
): ReadonlyMap<string, readonly WithdrawnDecision[]> {
  const isMeeting = (id: string) => states.get(id)?.kind === 'meeting';
  const all = [...states.values()]
    .filter(({ kind, standing }) => kind === 'decision' && standing.kind === 'withdrawn')
    .map(({ id }) => {
      const meeting = meetingOf(id, isMeeting) ?? '';
      const [, item = '', sequence = '1'] = /^-(.+?)(?:-beslut(\d+))?$/.exec(id.slice(meeting.length)) ?? [];
      return { meeting, item, sequence: Number(sequence) };
    });
  return Map.groupBy(all, ({ meeting }) => meeting);
}

/** Leaves out the text of those earlier wordings of a meeting that hold a decision which was withdrawn later. */
function withholdWithdrawn(wordings: readonly Wording[], decisions: readonly WithdrawnDecision[]): readonly Wording[] {
  if (decisions.length === 0) return wordings;
  return wordings.map((wording, index) => {
    const { text } = wording;
    const isHeld =
      index < wordings.length - 1 &&
      text !== undefined &&
      decisions.some(({ item, sequence }) => holdsDecision(text, item, sequence));
    return isHeld ? { ...wording, text: undefined } : wording;
  });
}

/**
 * What answers at an address. An address that moved to another one, which was later withdrawn, counts as withdrawn too.
 * Undefined where a chain of moves leads nowhere.
 */
function fateOf({ id, standing }: AddressState, states: ReadonlyMap<string, AddressState>): Fate | undefined {
  if (standing.kind !== 'moved') return standing;
  const end = findEnd(states, id);
  if (!end || end.standing.kind === 'moved') return undefined;
  return end.standing.kind === 'withdrawn'
    ? end.standing
    : { kind: 'moved', to: end.id, date: standing.date, reason: standing.reason };
}

function wordingsOf(
  state: AddressState,
  { wordings }: LedgerRecord,
  currentText: (id: string) => string | undefined,
): readonly Wording[] {
  return state.wordings.map(({ hash, date, reason, withdrawn, afterAgenda }: EnteredWording, index) => {
    const stored = wordings.get(hash);
    const stands = index === state.wordings.length - 1 && state.standing.kind === 'page';
    const text = stored
      ? stored.kind === 'kept'
        ? stored.text
        : undefined
      : stands
        ? currentText(state.id)
        : undefined;
    const documents = state.kind === 'decision' || text === undefined ? [] : documentsInWording(text);
    return {
      hash,
      date,
      reason,
      text: withdrawn ? undefined : text,
      ...(afterAgenda ? { afterAgenda } : {}),
      ...(documents.length > 0 ? { documents } : {}),
    };
  });
}

/** The id that an address leads to now: marks and positions may name one that has moved since. */
export function followMove(id: string, addresses: ReadonlyMap<string, AddressHistory>): string {
  const fate = addresses.get(id)?.fate;
  return fate?.kind === 'moved' ? fate.to : id;
}
