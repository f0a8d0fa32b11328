import type { ArchivedMeeting } from '../../archive/archived.ts';
import { countFates, findPlannedItems, type PlannedItem, type ProposalFate } from '../../archive/proposal-outcome.ts';
import { count } from './words.ts';

/** What became of a proposal, beside it. */
export const FATE_WORDS: Readonly<Record<ProposalFate, string>> = {
  bifölls: 'Bifölls',
  ändrades: 'Ändrades: beslutet har andra ord än förslaget',
  bordlades: 'Bordlades',
  'beslut saknas': 'Punkten togs upp, men inget beslut är antecknat',
  'nämns inte': 'Nämns inte i anteckningarna',
  osäkert: 'Osäkert: jämför själv med anteckningarna',
};

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
export function fateOfItem({ held, uncertain, decisions }: PlannedItem): string {
  if (held === undefined) return FATE_WORDS[uncertain ? 'osäkert' : 'nämns inte'];
  if (decisions.length > 0) return count(decisions.length, 'beslut', 'beslut');
  return held.status === 'bordlagd' ? FATE_WORDS.bordlades : FATE_WORDS['beslut saknas'];
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
