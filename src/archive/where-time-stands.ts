import { onlyNamesYears } from '../swedish/named-period.ts';
import type { Referral } from '../swedish/referral-clause.ts';
import type { ArchivedDecision } from './archived.ts';
import { wordsOfValidity } from './validity.ts';

/**
 * Whose the time is that a decision is marked with, by where its words stand. `proposal`: somebody proposed it, and nothing here says
 * that it came to hold. `document`: the document says it, outside what was decided.
 */
export type TimeStands = 'clauses' | 'heading' | 'proposal' | 'document';

/** A decision that leaves the last word to others (`referrals`) sets no time by words that stand outside it. */
export function whereTimeStands(
  { decision, item }: Pick<ArchivedDecision, 'decision' | 'item'>,
  referrals: readonly Pick<Referral, 'kind'>[],
): TimeStands {
  const heading = headingOf({ decision, item });
  const words = wordsOfValidity(decision, heading);
  if (words === undefined) return 'clauses';
  const stands = (text: string) => oneSpaced(text).includes(oneSpaced(words));
  if (PROPOSED.test(words)) return 'proposal';
  if (decision.clauses.some(({ text }) => stands(text))) return 'clauses';
  if (stands(heading)) return 'heading';
  return referrals.length > 0 ? 'proposal' : 'document';
}

/** `Avtalstiden föreslås därefter bli 2023–2027`: the time is proposed, whoever decides and wherever it is said. */
const PROPOSED = /(?<!\p{L})föresl(?:ås|ogs|agen|aget|agna|år|og)(?!\p{L})/iu;

/**
 * The years that a decision is about, of money or in a name, where the time it is marked with is none for which it holds: `2022`,
 * `2022–2023`. Undefined of every other time.
 */
export function concernedYears(
  { decision, item }: Pick<ArchivedDecision, 'decision' | 'item'>,
  stands: TimeStands | undefined,
): string | undefined {
  const words = wordsOfValidity(decision, headingOf({ decision, item }));
  const isOwn = stands === 'clauses' || stands === 'heading';
  if (!isOwn || words === undefined || !/\p{L}/u.test(words) || !onlyNamesYears(words)) return undefined;
  const { from, to } = decision.validity ?? {};
  if (from?.precision !== 'year' || to?.precision !== 'year') return undefined;
  return from.year === to.year ? from.iso : `${from.iso}–${to.iso}`;
}

function headingOf({ decision, item }: Pick<ArchivedDecision, 'decision' | 'item'>): string {
  return [item.item.title, decision.matter].filter(Boolean).join(': ');
}

function oneSpaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv');
}
