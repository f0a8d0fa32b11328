import { FILING_DIAGNOSTICS } from './filing.ts';
import { RECOGNISED_DIAGNOSTICS } from './meeting.ts';
import { SOURCE_DIAGNOSTICS } from './source.ts';

/** Every diagnostic of the import, by code. A new code is an entry in one of these tables. */
export const IMPORT_DIAGNOSTICS = {
  ...SOURCE_DIAGNOSTICS,
  ...RECOGNISED_DIAGNOSTICS,
  ...FILING_DIAGNOSTICS,
} as const;
