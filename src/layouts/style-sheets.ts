import decision from '../styles/sheets/decision.css?url';
import dossier from '../styles/sheets/dossier.css?url';
import lists from '../styles/sheets/lists.css?url';
import meeting from '../styles/sheets/meeting.css?url';
import prose from '../styles/sheets/prose.css?url';
import search from '../styles/sheets/search.css?url';
import start from '../styles/sheets/start.css?url';
import topic from '../styles/sheets/topic.css?url';

/**
 * What each kind of page looks like, in one file that only pages of its kind fetch. What every page has is in each: a file of
 * its own for that would be a second request before anything is shown, and the two pack worse apart.
 */
export const SHEETS = { decision, dossier, lists, meeting, prose, search, start, topic } as const;

export type KindOfSheet = keyof typeof SHEETS;
