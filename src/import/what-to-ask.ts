import { DATE_FAULTS } from './date-choices.ts';
import type { ImportResult } from './import-document.ts';

/** Faults that a choice between readings of the items mends. */
const ITEM_FAULTS: readonly string[] = ['no-items', 'items-doubtful', 'no-such-row'];

/**
 * What a person can say so that a refused document is imported: which reading of the items is right, or the day of the
 * meeting. Undefined where it has a fault that no answer mends.
 */
export function whatToAsk({
  report,
  readings = [],
}: Pick<ImportResult, 'report' | 'readings'>): 'items' | 'date' | undefined {
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  const faults = [...DATE_FAULTS, ...(readings.length > 0 ? ITEM_FAULTS : [])];
  if (errors.length === 0 || !errors.every((code) => faults.includes(code))) return undefined;
  return errors.some((code) => ITEM_FAULTS.includes(code)) ? 'items' : 'date';
}
