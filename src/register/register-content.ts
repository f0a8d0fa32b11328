import type { Diagnostic } from '../archive/diagnostic.ts';
import type { Witness } from '../archive/ledger.ts';
import { planRegistration } from '../archive/plan-registration.ts';
import type { PlannedEvent, Refusal, RegistrationOrder } from '../archive/registration.ts';
import { sealOf, type Seal } from '../archive/verify-chain.ts';
import { currentAddresses } from '../archive/wording.ts';
import { STOPPED } from '../import/importing-person.ts';
import { settleFolder } from '../import/settle-folder.ts';
import { withContentLock, type LockHolder } from '../minutes/content-lock.ts';
import { loadLedgerRows } from '../minutes/ledger-rows.ts';
import { loadContent, type ContentFolder } from '../minutes/load-content.ts';
import { judgeReason, reasonMessage, type ReasonFault } from '../minutes/judge-reason.ts';
import { loadNotedRuns, noteRuns } from './registration-note.ts';
import { settleWithRegistrar, type Registrar } from './registrar.ts';
import { enterInLedger, type WriteFault } from './write-ledger.ts';

export interface RegisterOrder extends RegistrationOrder {
  readonly folder: string;
  /** The date of every line that is entered. */
  readonly date: string;
  /** `loadContent` where it is left out. */
  readonly load?: (folder: string) => ContentFolder;
  /** What finds the same errors and the same addresses with less work; what is told of them comes from `load` all the same. */
  readonly loadOutlines?: (folder: string) => ContentFolder;
}

export type RegisterOutcome =
  | {
      readonly kind: 'entered';
      readonly events: readonly PlannedEvent[];
      /** The newest line that was entered. */
      readonly newest?: Witness;
      readonly healed: boolean;
      readonly removed?: readonly string[];
      /** Surnames of attendees that a reason has. */
      readonly surnames?: readonly string[];
    }
  /** Errors of the content or of the ledger that no entry can settle. */
  | { readonly kind: 'faulty'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'refused'; readonly order: RegistrationOrder; readonly refusals: readonly Refusal[] }
  /** A reason says something about a person that readers must not see. Nothing is entered. */
  | Exclude<ReasonFault, { readonly kind: 'surname' }>
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
  { folder, date, load = loadContent, loadOutlines = load, ...given }: RegisterOrder,
  registrar: Registrar | undefined,
): Promise<RegisterOutcome> {
  const { healed, removed } = settleFolder(folder);
  const outlined = loadOutlines(folder);
  const isRight = loadOutlines === load || findFaults(outlined).length === 0;
  const found = isRight ? outlined : load(folder);
  const faults = findFaults(found);
  if (faults.length > 0) return { kind: 'faulty', diagnostics: faults };
  const { content, ledger } = found;

  const current = currentAddresses(content.meetings.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  const plan = (order: RegistrationOrder) => planRegistration(ledger.record, current, order);
  const judge = (reason: string) => judgeReason(reason, content.meetings);
  const order = registrar ? await settleWithRegistrar(given, plan, registrar, (text) => refusalOf(judge(text))) : given;
  if (order === STOPPED) return { kind: 'stopped' };
  const { events, refusals } = plan(order);
  if (refusals.length > 0) return { kind: 'refused', order, refusals };
  const reasons = [
    ...(order.reason === undefined ? [] : [order.reason]),
    ...(order.reasons ?? []).map((each) => each.reason),
  ];
  const told = [...new Set(reasons)].flatMap((reason) => judge(reason) ?? []);
  const grave = told.find(({ kind }) => kind !== 'surname');
  if (grave && grave.kind !== 'surname') return grave;
  const surnames = told.flatMap((fault) => (fault.kind === 'surname' ? [fault.name] : []));

  const fault = events.length === 0 ? undefined : enterInLedger(folder, ledger, events, date);
  if (fault) return { kind: 'unwritable', fault };
  const newest = events.length === 0 ? undefined : noteRun(folder, sealOf(ledger.links));
  return {
    kind: 'entered',
    events,
    healed,
    ...(newest === undefined ? {} : { newest }),
    ...(removed.length === 0 ? {} : { removed }),
    ...(surnames.length === 0 ? {} : { surnames }),
  };
}

const SETTLED: ReadonlySet<string> = new Set([
  'address-vanished',
  'address-reused',
  'address-restored',
  'wording-changed',
  'minutes-unregistered',
  'wording-erased',
]);

function findFaults({ diagnostics }: ContentFolder): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => diagnostic.severity === 'error' && !isSettledByEntry(diagnostic));
}

function isSettledByEntry({ code }: Diagnostic): boolean {
  return SETTLED.has(code);
}

/** Notes the run that began at this seal, so that it can be taken back. Gives its last line. */
function noteRun(folder: string, before: Seal): Witness {
  const after = sealOf(loadLedgerRows(folder).links);
  noteRuns(folder, [...loadNotedRuns(folder, before), { before, after }]);
  return { hash: after.last, line: after.count };
}

/** Why a reason cannot be entered, in Swedish; undefined where it can. */
function refusalOf(fault: ReasonFault | undefined): string | undefined {
  return fault === undefined || fault.kind === 'surname' ? undefined : reasonMessage(fault);
}
