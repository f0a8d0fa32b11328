import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { GUARD_COLUMN } from '../../src/data/csv.ts';
import { decisionRecord, type DecisionRecord } from '../../src/data/decision-record.ts';

const row = z.record(z.string(), z.string());

/** `beslut.csv` as the records it was made of, read by a parser that is not ours, as the page of open data tells people to. */
export function readDecisionTable(text: string): readonly DecisionRecord[] {
  return z
    .array(row)
    .parse(parse(text, { bom: true, columns: true, recordDelimiter: '\r\n' }))
    .map(({ [GUARD_COLUMN]: guarded = '', ...cells }) => {
      const names = guarded.split(' ');
      const words = Object.fromEntries(
        Object.entries(cells).map(([name, cell]) => [name, names.includes(name) ? cell.slice(1) : cell]),
      );
      return decisionRecord.parse({
        ...words,
        satser: words['satser']?.split('\n\n'),
        amnen: words['amnen'] === '' ? [] : words['amnen']?.split(' '),
        formellt: words['formellt'] === 'true',
        kalla: words['kalla'] === '' ? null : words['kalla'],
        rattelse: words['rattelse'] === '' ? null : words['rattelse'],
      });
    });
}
