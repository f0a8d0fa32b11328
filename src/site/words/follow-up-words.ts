import type { ArchivedFollowUp } from '../../archive/archived.ts';
import type { FollowUpKind } from '../../archive/follow-up-kind.ts';
import { parseFilingDate } from '../../swedish/calendar-date.ts';
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
      return `Inget svar är utmärkt i ${count(state.later, 'det senare möte', 'de senare möten')} med nätverket som arkivet har`;
    case 'inget senare möte':
      return `Arkivet har inget senare möte med ${organ.shortName}`;
    default:
      return state satisfies never;
  }
}

/** Whether its day had passed by a day in ISO form; one without a day never has. */
export function wasDue({ followUp: { due } }: ArchivedFollowUp, day: string): boolean {
  const date = due === undefined ? undefined : parseFilingDate(due);
  return date !== undefined && typeof date !== 'string' && date.iso < day.slice(0, date.iso.length);
}
