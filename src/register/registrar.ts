import type { PlannedEvent } from '../archive/registration.ts';

/** Whoever sits at the terminal and knows what became of the texts. Every question may be answered with a Ctrl+C: `STOPPED`. */
export interface Registrar {
  readonly askWhetherMoved: (from: string, to: string) => Promise<boolean | typeof STOPPED>;
  /** `decisions`: how many go with a meeting. */
  readonly askWhetherWithdrawn: (id: string, decisions: number) => Promise<boolean | typeof STOPPED>;
  /** Why the words of these were changed, taken back or put back. */
  readonly askReason: (events: readonly Pick<PlannedEvent, 'event' | 'id'>[]) => Promise<string | typeof STOPPED>;
}

export const STOPPED: unique symbol = Symbol('stopped');
