import { STANDING_KINDS, type StandingKind } from '../archive/standing-kind.ts';

/** Whether a decision holds, as its own page says it in one sentence. */
export interface DecisionStanding {
  /** The decision's number under its item. */
  readonly sequence: number;
  readonly kind: StandingKind;
  readonly said: string;
}

/** `1 utgått Tiden i beslutet har gått ut.`: kept with a record as one value. */
export function writeDecisionStanding({ sequence, kind, said }: DecisionStanding): string {
  return `${sequence} ${kind} ${said}`;
}

/** Undefined where the text was not made by `writeDecisionStanding`: another archive may have sent anything. */
export function readDecisionStanding(written: string): DecisionStanding | undefined {
  const [, sequence = '', word = '', said = ''] = /^(\d+) (\p{L}+) (.+)$/su.exec(written) ?? [];
  const kind = STANDING_KINDS.find((known) => known === word);
  return kind === undefined ? undefined : { sequence: Number(sequence), kind, said };
}
