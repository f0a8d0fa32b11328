import type { ArchivedDecision, ArchivedMeeting } from '../../archive/archived.ts';
import { classOf, isInSubstance } from '../../archive/decision-class.ts';
import { decisionText } from '../../archive/decision.ts';
import { proposalsIn } from '../../archive/decisions-of.ts';
import type { Meeting } from '../../archive/meeting.ts';
import { count, meetingDate, meetingIsoDate, TYPE_WORDS } from './words.ts';

/** The description of a meeting's page, for link previews. For a sammandrag it begins with saying so. */
export function meetingDescription(archived: ArchivedMeeting): string {
  const { meeting, organ } = archived;
  return marked(
    meeting,
    `${TYPE_WORDS[meeting.type]}, ${organ.name}, ${meetingDate(meeting)}: ${countItems(archived)}.`,
  );
}

/** The description of the page of an agenda whose meeting has minutes. */
export function agendaDescription(agenda: ArchivedMeeting): string {
  const { meeting, organ } = agenda;
  return marked(
    meeting,
    `${TYPE_WORDS.dagordning}, ${organ.name}, ${meetingDate(meeting)}: ${countProposals(agenda)}.`,
  );
}

/** `3 punkter, 1 förslag`: what an agenda has, of which the minutes tell what it came to. */
export function countProposals({ items }: Pick<ArchivedMeeting, 'items'>): string {
  const proposals = items.flatMap(({ item }) => proposalsIn(item)).length;
  return `${count(items.length, 'punkt', 'punkter')}, ${count(proposals, 'förslag', 'förslag')}`;
}

/**
 * The number of items and decisions of a meeting; of an agenda, the number of proposals instead, because it does not
 * know what was decided.
 */
export function countItems({ meeting, items, decisions }: ArchivedMeeting): string {
  return meeting.type === 'dagordning'
    ? `${countProposals({ items })}, besluten okända`
    : `${count(items.length, 'punkt', 'punkter')}, ${countDecisions(decisions)}`;
}

/** `7 beslut, varav 4 i sak`; `2 beslut i sak`; `3 formella beslut`; `3 beslut, inget i sak` where one of them put a matter off. */
export function countDecisions(decisions: readonly Pick<ArchivedDecision, 'decision'>[]): string {
  const all = decisions.length;
  const substantial = decisions.filter(({ decision }) => isInSubstance(decision)).length;
  if (all === 0) return '0 beslut';
  if (substantial === all) return `${all} beslut i sak`;
  if (decisions.every(({ decision }) => classOf(decision) === 'formellt'))
    return count(all, 'formellt beslut', 'formella beslut');
  return `${all} beslut, ${substantial === 0 ? 'inget i sak' : `varav ${substantial} i sak`}`;
}

/** The description of a decision's page: who decided when, and the decision's own words, uncut. */
export function decisionDescription({
  decision,
  item: { meeting, organ },
}: Pick<ArchivedDecision, 'decision' | 'item'>): string {
  const words = decisionText(decision);
  const lead =
    decision.form === 'att-satser'
      ? `${decision.by ?? organ.shortName} ${meetingIsoDate(meeting)} beslutade `
      : `${organ.shortName} ${meetingIsoDate(meeting)}: `;
  return marked(meeting, `${lead}${words}`);
}

function marked(meeting: Meeting, words: string): string {
  return meeting.textForm === 'sammandrag' ? `Sammandrag: ${words}` : words;
}
