import { LEDGER_FOLDERS } from '../site/addresses/read-address.ts';
import { LATEST, NEXT } from './newest-or-next.ts';
import { hasTypedDate } from './typed-date.ts';

/** Made for what is left of an address: `/b/`, `moten%2f`, `lov-skogen-2022`, `lov–skogen–2022–3`, `lov-2022m10`. */
const SIGNS = [
  new RegExp(String.raw`(?:^|[/.:%_])(?:${LEDGER_FOLDERS})(?:\/|%2f|_)`, 'i'),
  /[a-z][-_\u2010-\u2015\u2212\u00ad]+(?:18|19|20|21)\d{2}(?:[-_m\u2010-\u2015\u2212/]|$)/i,
] as const;

/**
 * Whether a text may name a meeting, an item or a decision. A quick test, so that nothing is fetched for ordinary
 * words.
 */
export function looksLikeReference(text: string): boolean {
  return hasTypedDate(text) || SIGNS.some((sign) => sign.test(text));
}

/** Made for: `19/3`, `SCHNV 19/3`. With more words such a day may be a part of a whole. */
const DAY_ALONE = /^\s*(?:\p{L}+\s+){0,2}\d{1,2}\/\d{1,2}\s*$/u;

/** Whether a text may name meetings: as a reference, by a month or a year, as the newest, or as the next. */
export function looksLikeMeeting(text: string): boolean {
  return (
    looksLikeReference(text) ||
    DAY_ALONE.test(text) ||
    /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text) ||
    LATEST.test(text) ||
    NEXT.test(text)
  );
}
