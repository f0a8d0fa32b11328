import { FILING_DIAGNOSTICS } from './filing.ts';
import { RECOGNISED_DIAGNOSTICS } from './meeting.ts';
import { SOURCE_DIAGNOSTICS } from './source.ts';

/** Everything that may be said of a document that is brought in. A new code is an entry in one of these. */
export const IMPORT_DIAGNOSTICS = {
  ...SOURCE_DIAGNOSTICS,
  ...RECOGNISED_DIAGNOSTICS,
  ...FILING_DIAGNOSTICS,
} as const;
