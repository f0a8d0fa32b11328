import type { ArchivedDecision, Position } from '../../archive/archived.ts';
import { isInSubstance, onlyReceives } from '../../archive/decision-class.ts';
import type { Standing } from '../../archive/standing.ts';
import type { StandingKind } from '../../archive/standing-kind.ts';
import type { ReferralKind } from '../../swedish/referral-clause.ts';
import { dateInWords } from './date-in-words.ts';
import { mayNameTime, timeIsOver, validitySentence } from './validity-words.ts';
import { meetingDate } from './words.ts';

/** The answer to *Gäller detta fortfarande?*, and what it rests on, in whole sentences. */
export interface StandingAnswer {
  readonly short: string;
  readonly grounds: readonly string[];
}

type Decided = Pick<ArchivedDecision, 'decision' | 'item'>;

export function standingAnswer(archived: Decided, standing: Standing): StandingAnswer {
  const said = ANSWERS[standing.kind](archived, standing);
  const { item } = archived;
  return {
    short: said.short,
    grounds: [
      ...said.grounds,
      ...(standing.kind === 'utgått' ? [] : [sentenceOfTime(archived, standing) ?? []].flat()),
      ...(standing.kind === 'formellt'
        ? []
        : standing.referrals.map((referral) => referralSentence(referral, standing.referrals))),
      ...(OPEN.has(standing.kind) && standing.nextMeeting === undefined ? [noLaterMinutes(item)] : []),
    ],
  };
}

/**
 * The answer in a few sentences, for a place that has the decision beside others: without the general explanation, and without that the
 * archive has no later minutes where the list says it.
 */
export function standingInBrief(
  archived: Decided,
  standing: Standing,
  told: { readonly minutes: boolean } = { minutes: false },
): { readonly short: string; readonly rest: string } {
  const { short, grounds } = standingAnswer(archived, standing);
  const above = [NOTHING_SAYS, NO_TIME, ...(told.minutes ? [noLaterMinutes(archived.item)] : [])];
  return { short, rest: grounds.filter((ground) => !above.includes(ground)).join(' ') };
}

/** What a list says once of each network where several of its rows would say it; empty where none is said twice. */
export function lastMinutesOf(
  judged: readonly { readonly archivedDecision: Decided; readonly standing: Standing | undefined }[],
): readonly string[] {
  const silent = judged.flatMap(({ archivedDecision, standing }) =>
    standing && standingAnswer(archivedDecision, standing).grounds.includes(noLaterMinutes(archivedDecision.item))
      ? [archivedDecision.item]
      : [],
  );
  const last = silent.map(
    ({ organ, meeting }) =>
      `Arkivet har inga minnesanteckningar från ${organ.shortName} efter ${meetingDate(meeting)}.`,
  );
  return new Set(last).size === last.length ? [] : [...new Set(last)];
}

function noLaterMinutes({ organ }: Decided['item']): string {
  return `Arkivet har inga senare minnesanteckningar från ${organ.shortName}.`;
}

/** What a network's position says of whether it holds, where it builds on this decision: a formality settles nothing in the matter. */
export function positionAnswer(archived: Decided, standing: Standing): ReturnType<typeof standingInBrief> {
  if (standing.kind !== 'formellt') return standingInBrief(archived, standing);
  const rest =
    standing.nextMeeting === undefined
      ? `Arkivet har inga senare minnesanteckningar från ${archived.item.organ.shortName}.`
      : '';
  return { short: NO_SUBSTANCE, rest };
}

/** What a position rests on that an item says and no decision; undefined where one does, or where nothing is named. */
export function positionGround(stated: Position['stated']): string | undefined {
  if (!stated?.item || stated.decision) return undefined;
  return stated.item.decisions.some(isInSubstance)
    ? 'Läget bygger på punkten som helhet, inte på beslutet i den.'
    : NO_SUBSTANCE;
}

const NO_SUBSTANCE = 'Läget bygger inte på något beslut i sak.';

const NOTHING_SAYS =
  'Inget i arkivet är märkt som att det är ersatt, ändrat eller utfört, och ingen har bekräftat att det gäller.';

const NO_TIME = 'Hur länge det gäller står inte i beslutet.';

/** The time that it names, or that it names none; undefined of a formality, and where its words name a time that nobody has marked. */
function sentenceOfTime(archived: Decided, { kind, timeStands }: Standing): string | undefined {
  if (archived.decision.validity) return validitySentence(archived, timeStands);
  return LASTING.has(kind) && !mayNameTime(archived) ? NO_TIME : undefined;
}

/** Standings of a decision that may still hold. */
const LASTING: ReadonlySet<StandingKind> = new Set(['ändrat', 'ja', 'okänt']);

type Say = (archived: Decided, standing: Standing) => StandingAnswer;

/** Answers that a later meeting of the organ could change. */
const OPEN: ReadonlySet<StandingKind> = new Set(['uppskjutet', 'okänt']);

const ANSWERS: Readonly<Record<StandingKind, Say>> = {
  formellt: ({ decision }) =>
    onlyReceives(decision)
      ? { short: 'Beslutet gällde bara hur informationen togs emot.', grounds: ['Frågan kan leva vidare.'] }
      : { short: 'Beslutet gällde bara själva mötet.', grounds: [] },
  ersatt: () => ({
    short: 'Nej, det är ersatt.',
    grounds: ['Ett senare beslut i arkivet säger att det träder i stället.'],
  }),
  ändrat: () => ({ short: 'Inte i alla delar.', grounds: ['Ett senare beslut i arkivet ändrar det.'] }),
  utgått: (archived, standing) => ({
    short: timeIsOver(archived, standing.timeStands),
    grounds: [validitySentence(archived, standing.timeStands)].flatMap((sentence) => sentence ?? []),
  }),
  utfört: () => ({ short: 'Det är utfört.', grounds: ['Ett senare beslut i arkivet fullföljer det.'] }),
  uppskjutet: (_, { nextMeeting }) => ({
    short: 'Frågan sköts upp.',
    grounds: nextMeeting ? [`Nätverkets nästa minnesanteckningar i arkivet är från ${meetingDate(nextMeeting)}.`] : [],
  }),
  ja: ({ decision }) => ({
    short: 'Ja.',
    grounds: [`Arkivets redaktör bekräftade det den ${dateInWords(decision.confirmed ?? '')}.`],
  }),
  okänt: () => ({ short: 'Det vet arkivet inte.', grounds: [NOTHING_SAYS] }),
};

const REFERRAL_WORDS: Readonly<Record<ReferralKind, (body: string) => string>> = {
  tillstyrker: () => 'Beslutet innehåller en tillstyrkan',
  rekommenderar: (body) => `Beslutet är en rekommendation till ${body}`,
  'skickar vidare': (body) => `Beslutet skickades vidare till ${body}`,
};

function referralSentence({ kind, to, answer }: Standing['referrals'][number], all: Standing['referrals']): string {
  const sentence = REFERRAL_WORDS[kind](to ?? 'andra');
  /* Where another sentence names who has the last word, this one need not. */
  if (to === undefined && all.some((other) => other.to !== undefined)) return `${sentence}.`;
  if (to === undefined) return `${sentence}. Vem som har det sista ordet säger beslutet inte.`;
  return answer
    ? `${sentence}, som tas upp i arkivet ${meetingDate(answer.meeting)}.`
    : `${sentence}. Vad som beslutades där vet arkivet inte.`;
}
