import type { ArchivedItem } from '../../archive/archived.ts';
import { swedishDate } from '../../swedish/calendar-date.ts';
import { readMeetingId } from '../../archive/identifier.ts';
import type { ItemKind, ItemStatus } from '../../archive/item-status.ts';
import type { Decision } from '../../archive/decision.ts';
import type { Meeting, MeetingType } from '../../archive/meeting.ts';
import type { Organ } from '../../archive/organ.ts';
import type { StandingKind } from '../../archive/standing-kind.ts';
import { outcomeSlug, type Outcome } from '../../archive/outcome.ts';

/* The visible words that several pages need. */

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  beslut: 'Beslut',
  formellt: 'Formellt beslut',
  förslag: 'Förslag',
  information: 'Information',
  dialog: 'Dialog',
  bordlagd: 'Bordlagd',
  flyttad: 'Flyttad',
  utgår: 'Utgår',
  övrigt: 'Ärende',
};

/** A decision in substance, where it is told apart from formal ones. */
export const IN_SUBSTANCE = 'Beslut i sak';

/** Whether a decision still holds, in a word beside it. Nothing of one that settles nothing in the matter. */
export const STANDING_LABELS: Readonly<Record<StandingKind, string | undefined>> = {
  formellt: undefined,
  ersatt: 'Ersatt',
  ändrat: 'Ändrat',
  utgått: 'Utgånget',
  utfört: 'Utfört',
  uppskjutet: 'Uppskjutet',
  ja: 'Bekräftat',
  okänt: 'Okänt om det gäller',
};

/** The field of a day in a list, which is asked for in an address as `?dag=`. */
export const HELD_ON_DAY = 'Visa vad som var beslutat den dag';

/** What a heading says that an item is. That it came to a decision is another thing. */
export const KIND_WORDS: Readonly<Record<ItemKind, string>> = {
  beslut: 'Beslutsärende',
  information: 'Information',
  dialog: 'Dialog',
};

export const STATUS_WORDS: Readonly<Record<ItemStatus, string | undefined>> = {
  behandlad: undefined,
  bordlagd: 'Bordlagd',
  flyttad: 'Flyttad',
  utgår: 'Utgår',
};

export const TYPE_WORDS: Readonly<Record<MeetingType, string>> = {
  minnesanteckningar: 'Minnesanteckningar',
  protokoll: 'Protokoll',
  dagordning: 'Dagordning',
};

/** As a sentence names the one of a meeting: `Enligt protokollet`. */
export const DEFINITE_TYPES: Readonly<Record<MeetingType, string>> = {
  minnesanteckningar: 'minnesanteckningarna',
  protokoll: 'protokollet',
  dagordning: 'dagordningen',
};

/** `19 mars 2021 (källan anger två datum)`: what a sentence says of the day of a meeting, with what is unsure of it. */
export function meetingDate(meeting: Meeting): string {
  return withDoubt(dayOfMeeting(meeting), meeting);
}

/** `2021-03-19 (källan anger två datum)`: the same in short. */
export function meetingIsoDate(meeting: Meeting): string {
  return withDoubt(meeting.date.iso, meeting);
}

function withDoubt(day: string, meeting: Meeting): string {
  const doubt = dayDoubt(meeting);
  return doubt === undefined ? day : `${day} (${doubt})`;
}

/** That the source of a meeting gives several days as its own. Undefined where it does not. */
export function dayDoubt({ alsoDated = [] }: Pick<Meeting, 'alsoDated'>): string | undefined {
  if (alsoDated.length === 0) return undefined;
  return `källan anger ${alsoDated.length === 1 ? 'två' : 'flera'} datum`;
}

/**
 * `19 mars 2021`, where the doubt about it stands beside. For a filing date without a day it says that the day is unknown.
 */
export function dayOfMeeting(meeting: Meeting): string {
  const date = swedishDate(meeting.date);
  const { letter } = readMeetingId(meeting.id);
  const day = meeting.date.precision === 'day' ? date : `${date} (dag okänd)`;
  return letter === undefined ? day : `${day} (möte ${letter})`;
}

/** `Socialchefsnätverket i Dalarna 19 mars 2021`. */
export function meetingName(meeting: Meeting, organ: Organ): string {
  return `${organ.name} ${meetingDate(meeting)}`;
}

/** `Punkt 4` and, for paragraphs as printed, `§ 41`, `Sn § 49`. */
export function itemLabel(item: Pick<ArchivedItem['item'], 'printedNumber'>): string {
  return item.printedNumber.includes('§') ? item.printedNumber : `Punkt ${item.printedNumber}`;
}

/** The title of a decision, or of something to follow up: that of its item, and of the matter without a number in which it stands. */
export function decisionTitle(item: ArchivedItem['item'], decision: Pick<Decision, 'matter'>): string {
  return capitalised(decision.matter === undefined ? item.title : `${item.title}: ${decision.matter}`);
}

/** Both names of a network, since other pages call it by the short one: `Länsnätverket för förvaltningschefer (Chefsnätverket Dalarna)`. */
export function fullOrganName({ name, shortName }: Organ): string {
  return name === shortName ? name : `${name} (${shortName})`;
}

/** `1 punkt`, `3 punkter`. */
export function count(amount: number, one: string, many: string): string {
  return `${inDigits(amount)} ${amount === 1 ? one : many}`;
}

/** `9702`, and from five digits in groups of three: `17 487`, with spaces that hold a line together. */
export function inDigits(amount: number): string {
  return amount < 10_000 ? String(amount) : String(amount).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, '\u00A0');
}

/**
 * The text with a capital first, for a title that stood after a word of its kind in the source: *Dialog – gemensam
 * strategi*.
 */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** The text cut at a word, with an ellipsis, to at most `length` characters. */
export function clip(text: string, length: number): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** The class that gives an outcome's badge its colour, in ASCII letters. */
export function outcomeClass(outcome: string): string {
  return `utfall utfall-${outcomeSlug(outcome)}`;
}
