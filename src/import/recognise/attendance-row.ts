import type { PresenceLegend } from '../../swedish/presence-legend.ts';
import type { ListedPerson } from '../meeting-draft.ts';
import type { SourceLine } from '../source-document.ts';
import type { Cell } from './attendance-columns.ts';

/** What the readers of a table know beside its rows. */
export interface TableContext {
  /** The municipalities of the organ in small letters. */
  readonly members: ReadonlySet<string>;
  readonly legend: PresenceLegend;
}

export interface ListedRow {
  readonly line: SourceLine;
  /** A cell that is merged with the one above it has the words of that one. */
  readonly cells: readonly Cell[];
}

/** A row and whom it lists. */
export interface ReadRow {
  readonly line: SourceLine;
  readonly people: readonly ListedPerson[];
}
