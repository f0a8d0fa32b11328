import type { FilingDate } from '../swedish/calendar-date.ts';

/** What somebody wants brought in, and where to. All paths are absolute. */
export interface ImportOrder {
  readonly files: readonly string[];
  readonly organ: string;
  readonly date: FilingDate | undefined;
  readonly dayLetter: string | undefined;
  /** The content folder; may not be there yet. */
  readonly folder: string;
  /** Other content folders, whose organs' names are known. */
  readonly archives: readonly string[];
  /** A meeting that is there already is replaced. */
  readonly replace: boolean;
  /** Nothing is written. */
  readonly dry: boolean;
}
