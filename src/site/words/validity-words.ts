import type { ArchivedDecision, ArchivedItem } from '../../archive/archived.ts';
import { itemText } from '../../archive/item-text.ts';
import { wordsOfValidity, type Period } from '../../archive/validity.ts';
import { concernedYears, type TimeStands } from '../../archive/where-time-stands.ts';
import { swedishDate } from '../../swedish/calendar-date.ts';
import { namesTime } from '../../swedish/named-period.ts';
import { decisionTitle } from './words.ts';

type Decided = Pick<ArchivedDecision, 'decision' | 'item'>;

/**
 * `Enligt beslutet gäller det till och med 30 november 2021 (”t.o.m. 2021-11-30”).` Words that name a season are given as they are,
 * with the months that the archive reckons it as. A year in a name, or of money, is what the decision is about: `Beslutet rör 2022
 * (”medel 2022”).` A time without a day is its words: `Tiden som föreslogs: ”två (2) år”. Från vilken dag står inte.` Where they
 * stand outside the decision, its document says them and not it. Undefined where it is marked with no time.
 */
export function validitySentence(archived: Decided, stands: TimeStands | undefined): string | undefined {
  const { validity } = archived.decision;
  if (!validity || !stands) return undefined;
  const words = wordsOf(archived);
  const { said, about } = TIME_WORDS[stands];
  if (validity.from === undefined && validity.to === undefined) return `${said} ”${words}”. Från vilken dag står inte.`;
  const period = periodInWords(validity);
  /* A bare year is what the decision is about, and no time that it sets. */
  if (words === undefined || !/\p{L}/u.test(words))
    return validity.from?.iso === validity.to?.iso
      ? `Beslutet gäller ${period.replace(/^under/u, 'år')}.`
      : `${said} ${period}.`;
  if (SEASON.test(words)) return `${said} ”${words}”, här räknat som ${period}.`;
  const years = concernedYears(archived, stands);
  return years === undefined ? `${said} ${period} (”${words}”).` : `${about} ${years} (”${words}”).`;
}

/** That the time has run out which a decision is marked with: `Tiden i beslutet har gått ut.` */
export function timeIsOver(archived: Decided, stands: TimeStands = 'clauses'): string {
  const { subject } = TIME_WORDS[stands];
  const years = concernedYears(archived, stands);
  if (years === undefined) return `${subject} har gått ut.`;
  return `${subject.replace('Tiden', years.length > YEAR_LENGTH ? 'Åren' : 'Året')} är slut.`;
}

const YEAR_LENGTH = 4;

/** Whether the words of a decision or its heading speak of a time, which nobody has marked. */
export function mayNameTime(archived: Decided): boolean {
  const { decision, item } = archived;
  return namesTime(
    decision.clauses.map(({ text }) => text),
    decisionTitle(item.item, decision),
  );
}

/** Whether anything in an item speaks of a time for which something holds. */
export function itemMayNameTime(archived: Pick<ArchivedItem, 'item' | 'decisions'>): boolean {
  return namesTime([itemText(archived)], archived.item.title);
}

/** `hösten 2021`, `(höst) 2021–2022`, `sommar 2022`. */
const SEASON = /(?<!\p{L})(?:vår|sommar|höst|vinter)(?:en|terminen)?(?!\p{L})/iu;

function wordsOf({ decision, item }: Decided): string | undefined {
  return wordsOfValidity(decision, decisionTitle(item.item, decision));
}

interface TimeWords {
  readonly subject: string;
  readonly said: string;
  /** Leads a year that is named, and set for nothing; undefined where it is not the decision's own. */
  readonly about?: string;
}

/** What the time is the time of, by where its words stand. */
const TIME_WORDS: Readonly<Record<TimeStands, TimeWords>> = {
  clauses: { subject: 'Tiden i beslutet', said: 'Enligt beslutet gäller det', about: 'Beslutet rör' },
  heading: { subject: 'Tiden i rubriken', said: 'Enligt rubriken gäller det', about: 'Enligt rubriken rör det' },
  proposal: { subject: 'Tiden som föreslogs', said: 'Tiden som föreslogs:' },
  document: { subject: 'Tiden som handlingen anger', said: 'Tiden enligt handlingen:' },
};

/** `till och med 30 november 2021`, `från juli 2021 till och med december 2022`, `under 2022`. */
function periodInWords({ from, to }: Period): string {
  if (from && to && from.iso === to.iso) return `${to.precision === 'day' ? 'den' : 'under'} ${swedishDate(to)}`;
  if (from && to) return `från ${swedishDate(from)} till och med ${swedishDate(to)}`;
  return to ? `till och med ${swedishDate(to)}` : from ? `från och med ${swedishDate(from)}` : '';
}
