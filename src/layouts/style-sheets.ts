import decision from '../styles/sheets/decision.css?url';
import dossier from '../styles/sheets/dossier.css?url';
import every from '../styles/sheets/every-page.css?url';
import lists from '../styles/sheets/lists.css?url';
import meeting from '../styles/sheets/meeting.css?url';
import prose from '../styles/sheets/prose.css?url';
import search from '../styles/sheets/search.css?url';
import start from '../styles/sheets/start.css?url';
import topic from '../styles/sheets/topic.css?url';

/** What every page looks like. */
export const SHEET_OF_ALL = every;

/** What the kinds of pages look like besides, each a file that only pages of its kind fetch. */
export const SHEETS = { decision, dossier, lists, meeting, prose, search, start, topic } as const;

export type KindOfSheet = keyof typeof SHEETS;
