import type { AddressState } from './follow-ledger.ts';
import { meetingOf, type AddressHistory, type LedgerRecord, type Witness } from './ledger.ts';
import type { Meeting } from './meeting.ts';

/** So much of a hash is printed: 80 bits, which nobody can hit by trying salts. */
const PRINTED_LENGTH = 20;

export function printedHash({ hash }: Witness): string {
  return hash.slice(0, PRINTED_LENGTH);
}

/**
 * The line that last concerned each address: its own, one by which another moved there, or, for a meeting, one about a
 * decision of it. It stays when others are entered.
 */
export function findWitnesses(
  { lines, hashes = [] }: LedgerRecord,
  states: ReadonlyMap<string, AddressState>,
): ReadonlyMap<string, Witness> {
  const isMeeting = (id: string) => states.get(id)?.kind === 'meeting';
  return new Map(
    lines.flatMap(({ id, target }, index) => {
      const hash = hashes[index];
      if (hash === undefined) return [];
      const concerned = [id, target, ...[id, target].map((each) => each && meetingOf(each, isMeeting))];
      return concerned.flatMap((each) => (each ? [[each, { hash, line: index + 1 }] as const] : []));
    }),
  );
}

/** The newest line; undefined where there is no ledger. */
export function newestWitness({ hashes = [] }: LedgerRecord): Witness | undefined {
  const hash = hashes.at(-1);
  return hash === undefined ? undefined : { hash, line: hashes.length };
}

/** The line that last concerned one of some meetings; undefined where none has. */
export function latestWitness(
  meetings: readonly Pick<Meeting, 'id'>[],
  addresses: ReadonlyMap<string, Pick<AddressHistory, 'witness'>>,
): Witness | undefined {
  const own = meetings.map(({ id }) => addresses.get(id)?.witness);
  return own.reduce((last, each) => (each && each.line > (last?.line ?? 0) ? each : last), undefined);
}
