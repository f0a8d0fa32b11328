import type { FilingDate } from '../swedish/calendar-date.ts';
import type { ImportReport } from './import-report.ts';
import type { ItemReading, ItemsChoice } from './item-reading.ts';

/** The person at the terminal, who is asked. Every answer may be `STOPPED` (Ctrl+C). */
export interface ImportingPerson {
  /** Asks for the name of a new organ. `suggested`: the name that the document itself seems to have for it. */
  readonly askName: (suggested: string) => Promise<string | typeof STOPPED>;
  /**
   * Asks for the day of a meeting whose document does not tell it. `choices`: the days it may be. `skipped`: the file
   * is left alone.
   */
  readonly askDate: (
    report: ImportReport,
    choices: readonly FilingDate[],
  ) => Promise<{ readonly date: FilingDate } | 'skipped' | typeof STOPPED>;
  /** Asks which of the readings of a document's items is right. `skipped`: the file is left alone. */
  readonly askItems: (
    report: ImportReport,
    readings: readonly ItemReading[],
  ) => Promise<{ readonly items: ItemsChoice } | 'skipped' | typeof STOPPED>;
  /** Shows what the document was understood as and what is uncertain, and asks whether to write it. */
  readonly askWhether: (
    report: ImportReport,
    circumstances: Circumstances,
  ) => Promise<'write' | 'skipped' | typeof STOPPED>;
  /** Shows how far the reading of `total` files has come. */
  readonly showProgress: (total: number) => Progress;
}

export interface Circumstances {
  /** How many files come after this one. */
  readonly more: number;
  /** Whether a meeting that is already there would be replaced. */
  readonly replaces: boolean;
}

/** The answer of a person who ended the import with Ctrl+C. */
export const STOPPED: unique symbol = Symbol('stopped');

export interface Progress {
  readonly advance: (file: string) => void;
  readonly end: () => void;
}
