import { agendaId } from './agenda.ts';
import { diagnose, type Diagnostic } from './diagnostic.ts';
import { findEnd, followLedger, type AddressState, type FollowedLedger } from './follow-ledger.ts';
import { LEDGER_FILE, meetingOf, wordingFile, type LedgerRecord } from './ledger.ts';
import { isAgendaWording, sameWording, type CurrentAddress } from './wording.ts';

export interface Comparison {
  readonly record: LedgerRecord;
  readonly current: readonly CurrentAddress[];
  /** Whether every meeting of the folder could be read. If not, no address can be said to have vanished. */
  readonly isComplete: boolean;
}

/** Reports everything in which the content and its ledger disagree, each with the command that settles it. */
export function compareWithLedger({ record, current, isComplete }: Comparison): readonly Diagnostic[] {
  const followed = followLedger(record.lines);
  const byId = new Map(current.map((address) => [address.id, address]));
  const agendas = new Set(current.flatMap(({ id, kind }) => (kind === 'agenda' ? [id] : [])));
  const compared = current.flatMap((address) => compareAddress(address, followed, record, agendas));
  const come = new Set(compared.flatMap(({ code, file }) => (code === 'minutes-unregistered' ? [file] : [])));
  return [
    ...findMisplacedLines(followed),
    ...findDeadEnds(record, followed),
    ...(isComplete ? findVanished(record, followed, byId) : []),
    ...compared,
    ...findUnregistered(current, followed, (meeting) => come.has(byId.get(meeting)?.file ?? '')),
  ];
}

function findMisplacedLines({ outOfPlace }: FollowedLedger): readonly Diagnostic[] {
  return outOfPlace.map(({ index, line: { event, id }, fault }) =>
    diagnose('ledger-event', { file: LEDGER_FILE, line: index + 1 }, { id, event, fault }),
  );
}

/** Reports a move to an address that was never published, and moves that lead in a ring. */
function findDeadEnds({ lines }: LedgerRecord, { states }: FollowedLedger): readonly Diagnostic[] {
  return lines.flatMap(({ event, id, target = '' }, index): readonly Diagnostic[] => {
    const standing = states.get(id)?.standing;
    const place = { file: LEDGER_FILE, line: index + 1 };
    if (event === 'moved' && !states.has(target)) return [diagnose('ledger-target', place, { id, target })];
    return event === 'moved' &&
      standing?.kind === 'moved' &&
      standing.target === target &&
      !findEnd(states, id) &&
      leadsInRing(states, id)
      ? [diagnose('ledger-ring', place, { id, target })]
      : [];
  });
}

function leadsInRing(states: ReadonlyMap<string, AddressState>, id: string): boolean {
  const seen = new Set<string>();
  for (let state = states.get(id); state?.standing.kind === 'moved'; state = states.get(state.standing.target)) {
    if (seen.has(state.id)) return true;
    seen.add(state.id);
  }
  return false;
}

/**
 * Reports published addresses that the content no longer has. A vanished meeting is reported once, together with its
 * decisions.
 */
function findVanished(
  { lines }: LedgerRecord,
  { states }: FollowedLedger,
  byId: ReadonlyMap<string, CurrentAddress>,
): readonly Diagnostic[] {
  const gone = [...states.values()].filter(({ id, standing }) => standing.kind === 'page' && !byId.has(id));
  const goneMeetings = new Set(gone.flatMap(({ id, kind }) => (kind === 'meeting' ? [id] : [])));
  const homeOf = ({ id, kind }: AddressState) =>
    kind === 'meeting' ? undefined : meetingOf(id, (prefix) => states.get(prefix)?.kind === 'meeting');
  const within = Map.groupBy(gone, homeOf);
  const lineOf = new Map(lines.map(({ id }, index) => [id, index + 1]));
  return gone
    .filter((state) => !goneMeetings.has(homeOf(state) ?? ''))
    .map(({ id, kind }) =>
      diagnose(
        'address-vanished',
        { file: LEDGER_FILE, line: lineOf.get(id) ?? 1 },
        { id, kind, decisions: (within.get(id) ?? []).filter((each) => each.kind === 'decision').length },
      ),
    );
}

function compareAddress(
  address: CurrentAddress,
  { states }: FollowedLedger,
  { wordings }: LedgerRecord,
  agendas: ReadonlySet<string>,
): readonly Diagnostic[] {
  const { id, kind, file, line } = address;
  const state = states.get(id);
  if (!state) return [];
  if (state.standing.kind === 'moved')
    return [diagnose('address-reused', { file, line }, { id, target: state.standing.target })];
  if (state.standing.kind === 'withdrawn')
    return [diagnose('address-restored', { file, line }, { id, date: state.standing.date })];
  const hash = state.wordings.at(-1)?.hash ?? '';
  const stored = wordings.get(hash);
  if (!stored) return [];
  if (stored.kind === 'erased') return [diagnose('wording-erased', { file: wordingFile(hash), line: 1 }, { id, file })];
  const { text } = address;
  if (sameWording(stored.text, text)) return [];
  if (kind === 'meeting' && haveMinutesCome(stored.text, text) && agendas.has(agendaId(id)))
    return [diagnose('minutes-unregistered', { file, line }, { id, agenda: agendaId(id) })];
  return [diagnose('wording-changed', { file, line }, { id, kind, ...findDifference(stored.text, text) })];
}

function haveMinutesCome(before: string, after: string): boolean {
  return isAgendaWording(before) && !isAgendaWording(after);
}

/** Some words from where the two texts first differ, with the two words before. */
function findDifference(before: string, after: string): { readonly before: string; readonly after: string } {
  const [old, now] = [before.split(/\s+/), after.split(/\s+/)];
  const place = Math.max(
    0,
    old.findIndex((word, index) => word !== now[index]),
  );
  const start = Math.max(0, (old.every((word, index) => word === now[index]) ? old.length : place) - 2);
  const excerpt = (words: readonly string[]) => words.slice(start, start + 8).join(' ') || 'inget';
  return { before: excerpt(old), after: excerpt(now) };
}

/**
 * Reports addresses that the ledger does not know: a new meeting together with its agenda and its decisions, or one of these
 * that alone is new. `isTold`: whether of the meeting itself is told that its minutes are new.
 */
function findUnregistered(
  current: readonly CurrentAddress[],
  { states }: FollowedLedger,
  isTold: (meeting: string) => boolean,
): readonly Diagnostic[] {
  const unknown = current.filter(({ id }) => !states.has(id));
  if (states.size === 0) {
    const [first] = unknown;
    return first ? [diagnose('ledger-missing', { file: LEDGER_FILE, line: 1 }, { addresses: unknown.length })] : [];
  }
  const meetings = new Set(unknown.flatMap(({ id, kind }) => (kind === 'meeting' ? [id] : [])));
  const decisions = Map.groupBy(
    unknown.filter(({ kind }) => kind === 'decision'),
    ({ meeting }) => meeting,
  );
  return unknown.flatMap(({ id, kind, meeting, file, line }): readonly Diagnostic[] => {
    if (kind === 'meeting')
      return [diagnose('meeting-unregistered', { file, line }, { id, decisions: decisions.get(id)?.length ?? 0 })];
    if (meetings.has(meeting) || isTold(meeting)) return [];
    return [diagnose(kind === 'agenda' ? 'agenda-unregistered' : 'decision-unregistered', { file, line }, { id })];
  });
}
