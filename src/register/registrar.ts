import type { PlannedEvent, Registration, RegistrationOrder } from '../archive/registration.ts';
import { STOPPED } from '../import/importing-person.ts';

/**
 * The person at the terminal, who knows what became of the texts. Each question may be stopped with Ctrl+C, which gives
 * `STOPPED`.
 */
export interface Registrar {
  readonly askWhetherMoved: (from: string, to: string) => Promise<boolean | typeof STOPPED>;
  /** Asks whether a meeting was withdrawn. `decisions`: how many decisions are withdrawn with it. */
  readonly askWhetherWithdrawn: (id: string, decisions: number) => Promise<boolean | typeof STOPPED>;
  /**
   * Asks why these texts of one meeting were changed, withdrawn or restored. `before`: what was answered for the meeting
   * before, which is proposed again. `judge`: what is wrong with an answer, in Swedish.
   */
  readonly askReason: (
    events: readonly Pick<PlannedEvent, 'event' | 'id'>[],
    before?: string,
    judge?: (reason: string) => string | undefined,
  ) => Promise<string | typeof STOPPED>;
}

/** Asks until no more can be settled by an answer. */
export async function settleWithRegistrar(
  given: RegistrationOrder,
  plan: (order: RegistrationOrder) => Registration,
  registrar: Registrar,
  judge: (reason: string) => string | undefined,
): Promise<RegistrationOrder | typeof STOPPED> {
  let order = given;
  const denied = new Set<string>();
  for (;;) {
    const { refusals } = plan(order);
    const open = refusals.find(
      (refusal) => (refusal.kind === 'move-proposed' || refusal.kind === 'vanished') && !denied.has(refusal.id),
    );
    if (open?.kind === 'move-proposed') {
      const moved = await registrar.askWhetherMoved(open.id, open.target);
      if (moved === STOPPED) return STOPPED;
      if (moved) {
        order = { ...order, moves: [...order.moves, { from: open.id, to: open.target }] };
        continue;
      }
    }
    if (open && open.kind !== 'reason-needed') {
      const withdrawn = await registrar.askWhetherWithdrawn(open.id, open.kind === 'vanished' ? open.decisions : 0);
      if (withdrawn === STOPPED) return STOPPED;
      if (withdrawn) order = { ...order, withdrawals: [...order.withdrawals, open.id] };
      else denied.add(open.id);
      continue;
    }
    const unexplained = refusals.flatMap((refusal) => (refusal.kind === 'reason-needed' ? [refusal] : []));
    if (unexplained.length === 0 || unexplained.length < refusals.length) return order;
    const own = unexplained.filter(({ meeting }) => meeting === unexplained[0]?.meeting);
    const reason = await registrar.askReason(own, order.reasons?.at(-1)?.reason, judge);
    if (reason === STOPPED) return STOPPED;
    order = { ...order, reasons: [...(order.reasons ?? []), ...own.map(({ id }) => ({ id, reason }))] };
  }
}
