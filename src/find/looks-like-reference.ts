import { LEDGER_FOLDERS } from '../site/addresses/read-address.ts';
import { MONTH_START } from '../swedish/date-words.ts';

/** Made for dates, and addresses with a year in them. */
const SIGNS = [
  /(?<!\d)(?:18|19|20|21)\d{2}[-./ ]\d{1,2}[-./ ]\d{1,2}(?!\d)/,
  /(?<![\d.,])(?:(?:18|19|20|21)\d{2}|\d{2})(?:0\d|1[0-2])[0-3]\d(?!\d)/,
  /(?<!\d)\d{2}-\d{2}-\d{2}(?!\d)/,
  new RegExp(String.raw`(?<!\d)\d{1,2}[:.]?(?:e\s+|\s*)${MONTH_START}`, 'i'),
  /(?<!\d)\d{1,2}[/.]\d{1,2}[/. -]+(?:18|19|20|21)\d{2}(?!\d)/,
  new RegExp(String.raw`(?:^|[/.:%_])(?:${LEDGER_FOLDERS})(?:\/|%2f|_)`, 'i'),
  /[a-z][-_\u2010-\u2015\u2212\u00ad]+(?:18|19|20|21)\d{2}(?:[-_m\u2010-\u2015\u2212/]|$)/i,
] as const;

/** Whether a text may name a meeting, an item or a decision: cheap, so that nothing is fetched for ordinary words. */
export function looksLikeReference(text: string): boolean {
  return SIGNS.some((sign) => sign.test(text));
}
