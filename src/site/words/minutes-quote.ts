import type { Meeting } from '../../archive/meeting.ts';

/** Words of a meeting's text, as a list gives them: a summary is the archive's own words, and stands without quotation marks. */
export function minutesQuote(words: string, { textForm }: Pick<Meeting, 'textForm'>): string {
  return textForm === 'sammandrag' ? words : `”${words}”`;
}
