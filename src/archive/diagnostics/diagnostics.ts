import { ARCHIVE_DIAGNOSTICS } from './archive.ts';
import { FILE_DIAGNOSTICS } from './file.ts';
import { LEDGER_DIAGNOSTICS } from './ledger.ts';
import { MARKUP_DIAGNOSTICS } from './markup.ts';
import { MEETING_DIAGNOSTICS } from './meeting.ts';
import { PERSONAL_DATA_DIAGNOSTICS } from './personal-data.ts';

/** Every diagnostic of an archive's content, by code. A new code is an entry in one of these tables. */
export const DIAGNOSTICS = {
  ...FILE_DIAGNOSTICS,
  ...MARKUP_DIAGNOSTICS,
  ...MEETING_DIAGNOSTICS,
  ...ARCHIVE_DIAGNOSTICS,
  ...PERSONAL_DATA_DIAGNOSTICS,
  ...LEDGER_DIAGNOSTICS,
} as const;
