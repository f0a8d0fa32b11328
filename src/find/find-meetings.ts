import { loadAddressIndex, loadAddressYears } from './load-addresses.ts';
import { findMeantMeetings, yearsOfMeetings, type MeantMeetings } from './meant-meetings.ts';

/** The meetings that a text means; undefined where it means none. Fetches the addresses of the years that the text names. */
export async function findMeetings(text: string): Promise<MeantMeetings | undefined> {
  const index = await loadAddressIndex();
  return findMeantMeetings(text, index, await loadAddressYears(yearsOfMeetings(text, index)));
}
