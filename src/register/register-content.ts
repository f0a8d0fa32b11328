import type { Diagnostic } from '../archive/diagnostic.ts';
import { planRegistration } from '../archive/plan-registration.ts';
import type { PlannedEvent, Refusal, RegistrationOrder } from '../archive/registration.ts';
import type { Meeting } from '../archive/meeting.ts';
import { currentAddresses } from '../archive/wording.ts';
import { STOPPED } from '../import/importing-person.ts';
import { settleFolder } from '../import/settle-folder.ts';
import { withContentLock, type LockHolder } from '../minutes/content-lock.ts';
import { findName } from '../minutes/find-name.ts';
import { loadContent } from '../minutes/load-content.ts';
import { settleWithRegistrar, type Registrar } from './registrar.ts';
import { enterInLedger, type WriteFault } from './write-ledger.ts';

export interface RegisterOrder extends RegistrationOrder {
  readonly folder: string;
  /** The date of every line that is entered. */
  readonly date: string;
}

export type RegisterOutcome =
  | {
      readonly kind: 'entered';
      readonly events: readonly PlannedEvent[];
      readonly healed: boolean;
      readonly removed?: readonly string[];
    }
  /** Errors of the content or of the ledger that no entry can settle. */
  | { readonly kind: 'faulty'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'refused'; readonly order: RegistrationOrder; readonly refusals: readonly Refusal[] }
  /**
   * A reason names a person who attended a meeting. A line of the ledger cannot be changed later, so nothing is
   * entered.
   */
  | { readonly kind: 'named-person'; readonly name: string }
  | { readonly kind: 'unwritable'; readonly fault: WriteFault }
  /** Another command works with the folder, and did not finish in time. */
  | { readonly kind: 'held'; readonly holder: LockHolder }
  | { readonly kind: 'stopped' };

/**
 * Enters everything that the content has and the ledger lacks, or nothing. The person at the terminal is asked what
 * cannot be known from the content, such as whether a meeting was withdrawn.
 */
export async function registerContent(order: RegisterOrder, registrar?: Registrar): Promise<RegisterOutcome> {
  const end = await withContentLock(order.folder, 'register', () => enterAll(order, registrar));
  return 'holder' in end ? { kind: 'held', holder: end.holder } : end.done;
}

async function enterAll(
  { folder, date, ...given }: RegisterOrder,
  registrar: Registrar | undefined,
): Promise<RegisterOutcome> {
  const { healed, removed } = settleFolder(folder);
  const { content, ledger, diagnostics } = loadContent(folder);
  const faults = diagnostics.filter((diagnostic) => diagnostic.severity === 'error' && !isSettledByEntry(diagnostic));
  if (faults.length > 0) return { kind: 'faulty', diagnostics: faults };

  const current = currentAddresses(content.meetings.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  const plan = (order: RegistrationOrder) => planRegistration(ledger.record, current, order);
  const order = registrar ? await settleWithRegistrar(given, plan, registrar) : given;
  if (order === STOPPED) return { kind: 'stopped' };
  const { events, refusals } = plan(order);
  if (refusals.length > 0) return { kind: 'refused', order, refusals };
  const name = order.reason === undefined ? undefined : findNamedPerson(order.reason, content.meetings);
  if (name !== undefined) return { kind: 'named-person', name };

  const fault = events.length === 0 ? undefined : enterInLedger(folder, ledger, events, date);
  if (fault) return { kind: 'unwritable', fault };
  return { kind: 'entered', events, healed, ...(removed.length === 0 ? {} : { removed }) };
}

const SETTLED: ReadonlySet<string> = new Set([
  'address-vanished',
  'address-reused',
  'address-restored',
  'wording-changed',
  'wording-erased',
]);

function isSettledByEntry({ code }: Diagnostic): boolean {
  return SETTLED.has(code);
}

/** A person in the attendance of a meeting whose whole name stands in the text. */
function findNamedPerson(text: string, meetings: readonly Meeting[]): string | undefined {
  const names = new Set(
    meetings.flatMap(({ attendance }) => attendance.flatMap(({ attendees }) => attendees.map(({ name }) => name))),
  );
  return [...names].find((name) => /\s/.test(name.trim()) && findName(text, name).length > 0);
}
