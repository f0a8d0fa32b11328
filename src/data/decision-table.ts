import { writeCsv } from './csv.ts';
import { decisionRecord, type DecisionRecord } from './decision-record.ts';

/** The keys of a record, in their order: the columns of `beslut.csv`. */
export const DECISION_COLUMNS = decisionRecord.keyof().options;

/**
 * The records of `beslut.json` as a table. Clauses are divided by an empty line, since no clause contains one; ids are
 * divided by a space.
 */
export function decisionTable(records: readonly DecisionRecord[]): string {
  return writeCsv(
    DECISION_COLUMNS,
    records.map((record) => DECISION_COLUMNS.map((column) => cellOf(record, column))),
  );
}

function cellOf(record: DecisionRecord, column: keyof DecisionRecord): string {
  switch (column) {
    case 'satser':
      return record.satser.join('\n\n');
    case 'amnen':
      return record.amnen.join(' ');
    default:
      return String(record[column] ?? '');
  }
}
