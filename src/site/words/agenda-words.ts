import type { ArchivedMeeting } from '../../archive/archived.ts';
import { countFates, findPlannedItems, type PlannedItem, type ProposalFate } from '../../archive/proposal-outcome.ts';
import type { Meeting } from '../../archive/meeting.ts';
import { count, DEFINITE_TYPES } from './words.ts';

/** What tells of the fates: minutes of a kind, word for word or as a summary, which may leave out what the minutes have. */
export type Minutes = Pick<Meeting, 'id' | 'type' | 'textForm'>;

/** What became of a proposal, beside it, and where that is told. */
export function fateInWords(fate: ProposalFate, { type, textForm }: Minutes): string {
  const source = textForm === 'sammandrag' ? `sammandraget av ${DEFINITE_TYPES[type]}` : DEFINITE_TYPES[type];
  return {
    bifölls: 'Bifölls',
    ändrades: 'Ändrades: beslutet har andra ord än förslaget',
    bordlades: 'Bordlades',
    'beslut saknas': `Punkten finns i ${source}, utan beslut`,
    'nämns inte': `Nämns inte i ${source}`,
    osäkert: `Osäkert: jämför själv med ${DEFINITE_TYPES[type]}`,
  }[fate];
}

/** Of several, in a line that counts them. */
const COUNTED: Readonly<Record<ProposalFate, string>> = {
  bifölls: 'bifölls',
  ändrades: 'ändrades',
  bordlades: 'bordlades',
  'beslut saknas': 'utan antecknat beslut',
  'nämns inte': 'nämns inte',
  osäkert: 'osäkert',
};

/** What became of an item without proposals. */
export function fateOfItem({ held, uncertain, decisions }: PlannedItem, minutes: Minutes): string {
  if (held === undefined) return fateInWords(uncertain ? 'osäkert' : 'nämns inte', minutes);
  if (decisions.length > 0) return count(decisions.length, 'beslut', 'beslut');
  return fateInWords(held.status === 'bordlagd' ? 'bordlades' : 'beslut saknas', minutes);
}

/** `Beslutet`; `Beslut 2` where there are several. */
export function decidedIn(amount: number, index: number): string {
  return amount === 1 ? 'Beslutet' : `Beslut ${index + 1}`;
}

/** `3 förslag: 2 bifölls, 1 nämns inte`; `4 punkter, inga förslag`: an agenda in one line, for the page of its meeting. */
export function agendaInBrief({ meeting, agenda }: ArchivedMeeting & { readonly agenda: ArchivedMeeting }): string {
  const items = findPlannedItems(agenda.meeting, meeting);
  const fates = countFates(items);
  if (fates.length === 0) return `${count(items.length, 'punkt', 'punkter')}, inga förslag`;
  const all = fates.reduce((sum, { amount }) => sum + amount, 0);
  return `${count(all, 'förslag', 'förslag')}: ${fates.map(({ fate, amount }) => `${amount} ${COUNTED[fate]}`).join(', ')}`;
}
