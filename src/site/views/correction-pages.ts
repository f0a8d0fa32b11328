import type { AddressHistory } from '../../archive/ledger.ts';
import { correctionsOf, type Correction } from '../../archive/publication.ts';
import type { Archive } from '../../archive/archived.ts';
import type { Organ } from '../../archive/organ.ts';

/** What was changed in a meeting or an agenda since it was published: its own page shows when and why. */
export interface CorrectionPage {
  readonly history: AddressHistory;
  /** The latest first. None where all that were told here are of the agenda that stood at the address until the minutes came. */
  readonly corrections: readonly Correction[];
  /** The address that a meeting with corrections moved to, if it did. */
  readonly movedTo: string | undefined;
  readonly organs: readonly Organ[];
}

/**
 * Of each address of the kind that has been corrected, also where it has moved, was withdrawn, or has its minutes since: what was
 * published answers.
 */
export function buildCorrectionPages(
  { addresses, organs }: Pick<Archive, 'addresses' | 'organs'>,
  kind: 'meeting' | 'agenda',
): readonly CorrectionPage[] {
  const corrected = [...addresses.values()].filter((history) => history.kind === kind && wasCorrected(history));
  const ids = new Set(corrected.map(({ id }) => id));
  return corrected.map((history) => ({
    history,
    corrections: correctionsOf(history).toReversed(),
    movedTo: history.fate.kind === 'moved' && ids.has(history.fate.to) ? history.fate.to : undefined,
    organs,
  }));
}

/** Whether a wording ever took the place of another, the minutes that of the agenda aside. */
function wasCorrected({ wordings }: AddressHistory): boolean {
  return wordings.slice(1).some(({ afterAgenda }) => !afterAgenda);
}
