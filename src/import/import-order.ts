import type { FilingDate } from '../swedish/calendar-date.ts';
import type { ItemsChoice } from './item-reading.ts';

/** What somebody wants imported, and where to. All paths are absolute. */
export interface ImportOrder {
  readonly files: readonly string[];
  /** The id of the organ. */
  readonly organ: string;
  /** What a person gave with `--datum`, for all the files. */
  readonly date: FilingDate | undefined;
  readonly dayLetter: string | undefined;
  /** What a person gave with `--rad` or `--numrera`. */
  readonly items?: ItemsChoice | undefined;
  /** The content folder that is written to; it need not exist yet. */
  readonly folder: string;
  /** Other content folders, whose organs may be copied. */
  readonly archives: readonly string[];
  /** Whether a meeting that is already there is replaced. */
  readonly replace: boolean;
  /** Whether nothing is written, only reported. */
  readonly dry: boolean;
}
