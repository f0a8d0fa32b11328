import { followLedger, type AddressState } from './follow-ledger.ts';
import { meetingOf, type LedgerRecord } from './ledger.ts';
import type { CurrentAddress } from './wording.ts';

/** The ledger and the content side by side. */
export interface LedgerBook {
  readonly states: ReadonlyMap<string, AddressState>;
  readonly current: ReadonlyMap<string, CurrentAddress>;
  /** The wording that the ledger entered last for an address; undefined where it is erased. */
  readonly textOf: (state: AddressState) => string | undefined;
  /** Published addresses that the content no longer has. */
  readonly vanished: readonly AddressState[];
  /** The decisions and agendas among them, by the id of their meeting. */
  readonly vanishedIn: ReadonlyMap<string, readonly AddressState[]>;
}

export function openBook({ lines, wordings }: LedgerRecord, addresses: readonly CurrentAddress[]): LedgerBook {
  const { states } = followLedger(lines);
  const current = new Map(addresses.map((address) => [address.id, address]));
  const vanished = [...states.values()].filter(({ id, standing }) => standing.kind === 'page' && !current.has(id));
  const home = ({ id }: AddressState) => meetingOf(id, (prefix) => states.get(prefix)?.kind === 'meeting') ?? '';
  return {
    states,
    current,
    vanished,
    vanishedIn: Map.groupBy(
      vanished.filter(({ kind }) => kind !== 'meeting'),
      home,
    ),
    textOf: ({ wordings: entered }) => {
      const stored = wordings.get(entered.at(-1)?.hash ?? '');
      return stored?.kind === 'kept' ? stored.text : undefined;
    },
  };
}
