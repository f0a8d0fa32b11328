import { z } from 'zod';
import { parseJson } from '../../archive/parse-json.ts';
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

export function readWrittenRecord({ json }: WrittenRecord): SearchRecord {
  return written.parse(parseJson(json));
}

/** No more is checked of it, since the same program wrote it a moment ago. */
const written = z.custom<SearchRecord>((value) => typeof value === 'object' && value !== null && 'filters' in value);
