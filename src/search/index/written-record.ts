import type { SearchRecord } from './record.ts';

/** A record as text: what tells whether it has changed, and what it is read from where it has. */
export interface WrittenRecord {
  readonly date: string;
  /** JSON without a line break. */
  readonly json: string;
}

export function writeRecord(record: SearchRecord): WrittenRecord {
  return { date: record.date, json: JSON.stringify(record) };
}

/** It is not checked, since the same program wrote it. */
export function readRecord({ json }: WrittenRecord): SearchRecord {
  return JSON.parse(json);
}
