import type { ArchivedDecision, ArchivedItem, Position } from '../../archive/archived.ts';
import { isInSubstance, onlyReceives } from '../../archive/decision-class.ts';
import type { Standing } from '../../archive/standing.ts';
import type { StandingKind } from '../../archive/standing-kind.ts';
import type { ReferralKind } from '../../swedish/referral-clause.ts';
import { dateInWords } from './date-in-words.ts';
import { recountedGround } from './recounted-words.ts';
import { itemMayNameTime, mayNameTime, timeIsOver, validitySentence } from './validity-words.ts';
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
 * archive has no later minutes where the list says it; that it names no time only where that is asked for.
 */
export function standingInBrief(
  archived: Decided,
  standing: Standing,
  told: { readonly minutes: boolean; readonly time?: boolean } = { minutes: false },
): { readonly short: string; readonly rest: string } {
  const { short, grounds } = standingAnswer(archived, standing);
  const above = [
    NOTHING_SAYS,
    ...(told.time ? [] : [NO_TIME]),
    ...(told.minutes ? [noLaterMinutes(archived.item)] : []),
  ];
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

/**
 * What a network's position says of whether it holds: as the decision that it builds on does. A formality, and an item without a decision, settle
 * nothing in the matter. Undefined where it names neither.
 */
export function positionAnswer(
  stated: Position['stated'],
  standing: Standing | undefined,
): ReturnType<typeof standingInBrief> | undefined {
  const { item, decision } = stated ?? {};
  if (!item || (decision && !standing)) return undefined;
  if (decision && standing && standing.kind !== 'formellt')
    return standingInBrief({ decision, item }, standing, { minutes: false, time: true });
  const silent = standing !== undefined && standing.nextMeeting === undefined;
  const ground = !decision && item.decisions.some(isInSubstance) ? BY_ITEM : NO_SUBSTANCE;
  return { short: UNKNOWN, rest: [ground, ...timeOfItem(item), ...(silent ? [noLaterMinutes(item)] : [])].join(' ') };
}

function timeOfItem(item: ArchivedItem): readonly string[] {
  return itemMayNameTime(item) ? [] : ['Hur länge det gäller står inte i punkten.'];
}

const UNKNOWN = 'Det vet arkivet inte.';
const BY_ITEM = 'Läget bygger på punkten som helhet, inte på beslutet i den.';
const NO_SUBSTANCE = 'Läget bygger inte på något eget beslut i sak.';

const NOTHING_SAYS =
  'Inget i arkivet är märkt som att det är ersatt, ändrat eller utfört, och ingen har bekräftat att det gäller.';

/** Stands right behind the time. */
const TIME_IS_OVER = 'Den tiden har gått ut.';

const NO_TIME = 'Hur länge det gäller står inte i beslutet.';

/** The time that it names, or that it names none; undefined of a formality, and where its words name a time that nobody has marked. */
function sentenceOfTime(archived: Decided, { kind, timeStands, timeOver }: Standing): string | undefined {
  const time = validitySentence(archived, timeStands);
  if (time !== undefined) return timeOver ? `${time} ${TIME_IS_OVER}` : time;
  return LASTING.has(kind) && !mayNameTime(archived) ? NO_TIME : undefined;
}

/** Standings of a decision that may still hold. */
const LASTING: ReadonlySet<StandingKind> = new Set(['ändrat', 'ja', 'okänt']);

type Say = (archived: Decided, standing: Standing) => StandingAnswer;

/** Answers that a later meeting of the organ could change. */
const OPEN: ReadonlySet<StandingKind> = new Set(['uppskjutet', 'okänt']);

const ANSWERS: Readonly<Record<StandingKind, Say>> = {
  formellt: ({ decision, item }) =>
    onlyReceives(decision)
      ? {
          short: 'Beslutet gällde bara hur informationen togs emot.',
          grounds: ['Frågan kan leva vidare.', ...recountedGround(item)],
        }
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
  okänt: () => ({ short: UNKNOWN, grounds: [NOTHING_SAYS] }),
};

const REFERRAL_WORDS: Readonly<Record<ReferralKind, (body: string) => string>> = {
  tillstyrker: () => 'Beslutet innehåller en tillstyrkan',
  rekommenderar: (body) => `Beslutet är en rekommendation till ${body}`,
  'skickar vidare': (body) => `Enligt beslutet skickas det vidare till ${body}`,
};

function referralSentence({ kind, to, answer }: Standing['referrals'][number], all: Standing['referrals']): string {
  const sentence = REFERRAL_WORDS[kind](to ?? 'andra');
  /* Where another sentence names who has the last word, this one need not. */
  if (to === undefined && all.some((other) => other.to !== undefined)) return `${sentence}.`;
  if (to === undefined) return `${sentence}. Vem som har det sista ordet säger beslutet inte.`;
  return answer
    ? `${sentence}. Ett senare beslut därifrån i samma ämne finns i arkivet: ${meetingDate(answer.meeting)}.`
    : `${sentence}. Arkivet har inte funnit något senare beslut därifrån.`;
}
