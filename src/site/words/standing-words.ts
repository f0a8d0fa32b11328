import type { ArchivedDecision } from '../../archive/archived.ts';
import { onlyReceives } from '../../archive/decision-class.ts';
import type { Standing, StandingKind } from '../../archive/standing.ts';
import { wordsOfValidity, type Period } from '../../archive/validity.ts';
import { swedishDate } from '../../swedish/calendar-date.ts';
import type { ReferralKind } from '../../swedish/referral-clause.ts';
import { dateInWords } from './date-in-words.ts';
import { decisionTitle, meetingDate } from './words.ts';

/** The answer to *Gäller detta fortfarande?*, and what it rests on, in whole sentences. */
export interface StandingAnswer {
  readonly short: string;
  readonly grounds: readonly string[];
}

export function standingAnswer(archived: ArchivedDecision, standing: Standing): StandingAnswer {
  const said = ANSWERS[standing.kind](archived, standing);
  const { decision, item } = archived;
  return {
    short: said.short,
    grounds: [
      ...said.grounds,
      ...(decision.validity && standing.kind !== 'utgått' ? [validitySentence(archived, decision.validity)] : []),
      ...(standing.kind === 'formellt' ? [] : standing.referrals.map(referralSentence)),
      ...(OPEN.has(standing.kind) && standing.nextMeeting === undefined
        ? [`Arkivet har inget senare möte med ${item.organ.shortName}.`]
        : []),
    ],
  };
}

type Say = (archived: ArchivedDecision, standing: Standing) => StandingAnswer;

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
  utgått: (archived) => ({
    short: 'Tiden i beslutet har gått ut.',
    grounds: archived.decision.validity ? [validitySentence(archived, archived.decision.validity)] : [],
  }),
  utfört: () => ({ short: 'Det är utfört.', grounds: ['Ett senare beslut i arkivet fullföljer det.'] }),
  uppskjutet: (_, { nextMeeting }) => ({
    short: 'Frågan sköts upp.',
    grounds: nextMeeting ? [`Nätverkets nästa möte i arkivet hölls ${meetingDate(nextMeeting)}.`] : [],
  }),
  ja: ({ decision }) => ({
    short: 'Ja.',
    grounds: [`Arkivets redaktör bekräftade det den ${dateInWords(decision.confirmed ?? '')}.`],
  }),
  okänt: () => ({
    short: 'Det vet arkivet inte.',
    grounds: ['Inget i arkivet säger att det är ersatt, ändrat eller utfört, och ingen har bekräftat att det gäller.'],
  }),
};

/** `Enligt beslutet till och med 30 november 2021 (”t.o.m. 2021-11-30”).` */
function validitySentence({ decision, item }: ArchivedDecision, validity: Period): string {
  const words = wordsOfValidity(decision, decisionTitle(item.item, decision));
  const quoted = words !== undefined && /\p{L}/u.test(words) ? ` (”${words}”)` : '';
  return `Enligt ${decision.validity?.words === undefined ? 'beslutet' : 'handlingen'} gäller det ${periodInWords(validity)}${quoted}.`;
}

/** `till och med 30 november 2021`, `från juli 2021 till och med december 2022`, `under 2022`. */
function periodInWords({ from, to }: Period): string {
  if (from && to && from.iso === to.iso) return `${to.precision === 'day' ? 'den' : 'under'} ${swedishDate(to)}`;
  if (from && to) return `från ${swedishDate(from)} till och med ${swedishDate(to)}`;
  return to ? `till och med ${swedishDate(to)}` : from ? `från och med ${swedishDate(from)}` : '';
}

const REFERRAL_WORDS: Readonly<Record<ReferralKind, (body: string) => string>> = {
  tillstyrker: () => 'Beslutet är en tillstyrkan',
  rekommenderar: (body) => `Beslutet är en rekommendation till ${body}`,
  'skickar vidare': (body) => `Beslutet skickades vidare till ${body}`,
};

function referralSentence({ kind, to, answer }: Standing['referrals'][number]): string {
  const sentence = REFERRAL_WORDS[kind](to ?? 'andra');
  if (to === undefined) return `${sentence}; någon annan har det sista ordet.`;
  return answer
    ? `${sentence}, som tas upp i arkivet ${meetingDate(answer.meeting)}.`
    : `${sentence}. Vad som beslutades där vet arkivet inte.`;
}
