import type { FilingDate } from '../swedish/calendar-date.ts';
import type { ImportReport } from './import-report.ts';

/** Whoever sits at the terminal. Every question may be answered with a Ctrl+C: `STOPPED`. */
export interface ImportingPerson {
  readonly askName: (suggested: string) => Promise<string | typeof STOPPED>;
  /** The document does not say which day it is of; `choices` may be it. `skipped`: the file is left alone. */
  readonly askDate: (
    report: ImportReport,
    choices: readonly FilingDate[],
  ) => Promise<FilingDate | 'skipped' | typeof STOPPED>;
  /** Shows what was understood, and what of it is uncertain. */
  readonly askWhether: (
    report: ImportReport,
    circumstances: Circumstances,
  ) => Promise<'write' | 'skipped' | typeof STOPPED>;
  /** Reading many files has begun. */
  readonly showProgress: (total: number) => Progress;
}

export interface Circumstances {
  /** How many files come after. */
  readonly more: number;
  /** A meeting that is there already would be gone. */
  readonly replaces: boolean;
}

export const STOPPED: unique symbol = Symbol('stopped');

export interface Progress {
  readonly advance: (file: string) => void;
  readonly end: () => void;
}
