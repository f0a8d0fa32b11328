import type { ArchivedFollowUp } from '../../archive/archived.ts';
import type { FollowUpKind } from '../../archive/follow-up-kind.ts';
import { isOpen } from '../../archive/follow-up.ts';
import { daysAfter, firstDay, lastDay, parseFilingDate } from '../../swedish/calendar-date.ts';
import { dateInWords } from './date-in-words.ts';
import { count, meetingDate } from './words.ts';

export const FOLLOW_UP_WORDS: Readonly<Record<FollowUpKind, string>> = {
  löfte: 'Löfte',
  uppdrag: 'Uppdrag',
  begäran: 'Begäran',
  väntat: 'Väntat',
  uppskjutet: 'Uppskjutet',
  tidsgräns: 'Tidsgräns',
};

/** What became of it as far as the archive knows, without the link to what answers. Another network is named. */
export function stateWords({ state, archived: { organ } }: ArchivedFollowUp): string {
  switch (state.kind) {
    case 'besvarad':
      return `${state.degree === 'delvis' ? 'Delvis besvarat' : 'Besvarat'} ${meetingDate(state.item.meeting)}${state.item.organ === organ ? '' : ` hos ${state.item.organ.shortName}`}`;
    case 'inget svar':
      return state.later === 1
        ? 'Inget svar är utmärkt i det enda senare möte med nätverket som arkivet har minnesanteckningar från'
        : `Inget svar är utmärkt i de ${state.later} senare möten med nätverket som arkivet har minnesanteckningar från`;
    case 'inget senare möte':
      return `Arkivet har inga senare minnesanteckningar från ${organ.shortName}`;
    default:
      return state satisfies never;
  }
}

/** The same in a list of several networks or meetings, where the line itself names its own. */
export function stateInShort(each: ArchivedFollowUp): string {
  switch (each.state.kind) {
    case 'besvarad':
      return stateWords(each);
    case 'inget svar':
      return `Inget svar utmärkt i ${count(each.state.later, 'senare möte', 'senare möten')}`;
    case 'inget senare möte':
      return `Inga senare minnesanteckningar från ${each.archived.organ.shortName} i arkivet`;
    default:
      return each.state satisfies never;
  }
}

/** What is said once of a list where it is the same of each that nothing answers; undefined where it differs. What is answered says so itself. */
export function sharedStateWords(listed: readonly ArchivedFollowUp[]): string | undefined {
  const unanswered = listed.filter(({ state }) => state.kind !== 'besvarad');
  const [first, ...rest] = unanswered;
  if (!first || rest.length === 0) return undefined;
  const words = stateInShort(first);
  if (rest.some((each) => stateInShort(each) !== words)) return undefined;
  const small = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  const isOfOne =
    rest.every(({ archived }) => archived.organ === first.archived.organ) && first.state.kind !== 'inget svar';
  if (unanswered.length < listed.length) return `Där inget annat sägs: ${small(isOfOne ? stateWords(first) : words)}`;
  return isOfOne ? stateWords(first) : `För allt nedan: ${small(words)}`;
}

/** What is said once of all that a meeting leaves and nothing in the archive answers; undefined where all is answered, if only in part. */
export function unansweredWords(ofMeeting: readonly ArchivedFollowUp[]): string | undefined {
  const [first] = ofMeeting.filter(({ state }) => state.kind !== 'besvarad');
  if (!first) return undefined;
  const [own, ...rest] = stateWords(first);
  const some = ofMeeting.some(({ state }) => state.kind === 'besvarad');
  return some ? `Där inget annat sägs: ${own?.toLowerCase()}${rest.join('')}` : stateWords(first);
}

/** `12 saker, 3 helt besvarade`. */
export function countFollowUps(followUps: readonly ArchivedFollowUp[]): string {
  const answered = followUps.filter((each) => !isOpen(each)).length;
  return `${count(followUps.length, 'sak', 'saker')}, ${answered === 0 ? 'ingen helt besvarad' : `${answered} helt ${answered === 1 ? 'besvarad' : 'besvarade'}`}`;
}

/** `14 juni 2024`, `juni 2024`, or `inför 2023`; undefined where it has no time. */
export function dueInWords({ followUp: { due, before } }: Pick<ArchivedFollowUp, 'followUp'>): string | undefined {
  return due === undefined ? undefined : `${before ? 'inför ' : ''}${dateInWords(due)}`;
}

/** Whether its time had passed by a day in ISO form; that of one without a time never has. */
export function wasDue(each: Pick<ArchivedFollowUp, 'followUp'>, day: string): boolean {
  const last = lastDayFor(each);
  return last !== undefined && day !== '' && last < day;
}

/** Whether it is still open and its time had passed by a day in ISO form: the archive's own. */
export function hasPassed(each: ArchivedFollowUp, day: string): boolean {
  return isOpen(each) && wasDue(each, day);
}

/** The last day in ISO form on which it is in time: of its day, month or year, or the day before those. Undefined where it has no time. */
export function lastDayFor({ followUp: { due, before } }: Pick<ArchivedFollowUp, 'followUp'>): string | undefined {
  const date = due === undefined ? undefined : parseFilingDate(due);
  if (date === undefined || typeof date === 'string') return undefined;
  return before ? daysAfter(firstDay(date), -1) : lastDay(date);
}
