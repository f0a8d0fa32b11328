import type { FilingDate } from './calendar-date.ts';
import type { Span } from './span.ts';
import { findTimes, type SpelledTime } from './spelled-time.ts';

/** A time that words set for something: from when, until when, or both. */
export interface NamedPeriod extends Span {
  readonly from: FilingDate | undefined;
  readonly to: FilingDate | undefined;
  readonly words: string;
  /**
   * `said`: the words themselves speak of a limit (*t.o.m., perioden, avtalstid, upphör*). `implied`: a time that something is for
   * (*under 2022, medel 2022, sommaren 2022*), which in an account of the past sets no limit.
   */
  readonly ground: 'said' | 'implied';
  readonly kind: SpelledTime['kind'];
}

/**
 * Every period that a text names, in order. Made for: `t.o.m. 2021-11-30`, `till och med den 30 september 2021`, `fr.o.m. 1 januari
 * 2022`, `för perioden (höst) 2021–2022`, `avtalstid 2023–2027`, `upphör att gälla den 1 juli 2022`, `gäller till utgången av 2023`,
 * `under 2022 och 2023`, `sommaren 2022`, `medel enligt överenskommelsen 2020`, `under första kvartalet 2021`.
 */
export function findPeriods(text: string): readonly NamedPeriod[] {
  return joinTimes(text).flatMap((time): NamedPeriod[] => {
    const before = text.slice(Math.max(0, time.start - LOOK_BACK), time.start);
    const leads = [
      [UNTIL, 'said', { from: time.joined ? time.from : undefined, to: time.to }],
      [PERIOD, 'said', { from: time.from, to: time.to }],
      [SINCE, 'said', { from: time.from, to: time.joined ? time.to : undefined }],
      [time.joined ? FROM : NEVER, 'said', { from: time.from, to: time.to }],
      [DURING, 'implied', { from: time.from, to: time.to }],
      [time.kind === 'year' ? MONEY : NEVER, 'implied', { from: time.from, to: time.to }],
    ] as const;
    const lead = leads.find(([pattern]) => pattern.test(before));
    const [start, ground, ends] = lead
      ? [time.start - (lead[0].exec(before)?.groups?.['lead']?.length ?? 0), lead[1], lead[2]]
      : [time.start, 'implied' as const, { from: time.from, to: time.to }];
    if (!lead && time.kind !== 'season') return [];
    return [{ start, end: time.end, words: text.slice(start, time.end), ground, kind: time.kind, ...ends }];
  });
}

/**
 * The one period that a decision sets by its own words: what its clauses say, or else its heading. Undefined where they name none,
 * or several. What a heading is about in a year or a season (*Strategi sommar 2022*) is no time of a task that is given there. A quarter or
 * a month that a task is to be done in (*under första kvartalet*) is a time limit and no period.
 */
export function findDecisionPeriod(clauses: readonly string[], heading: string): NamedPeriod | undefined {
  const first = clauses.flatMap(findPeriods).filter(mayLast);
  const isTask = clauses.some((clause) => ASSIGNS.test(clause));
  const second = findPeriods(heading).filter((period) => mayLast(period) && !(isTask && period.ground === 'implied'));
  return (
    onlyOne(first.filter(({ ground }) => ground === 'said')) ?? (first.length > 0 ? onlyOne(first) : onlyOne(second))
  );
}

/** Made for: `uppdras att sammanställa`, `att uppdra åt Siv`, `får i uppdrag`. */
const ASSIGNS = /(?<!\p{L})(?:uppdra[sr]?|uppdrogs?|i uppdrag)(?!\p{L})/iu;

/** Whether the clauses or the heading name a time at all, be it clear which or not. */
export function namesTime(clauses: readonly string[], heading: string): boolean {
  return [...clauses, heading].flatMap(findPeriods).some(mayLast);
}

/**
 * Whether words only name the years of something, and set no time: `medel 2022`, and the name of an agreement, `God och nära vård 2020`,
 * but neither `t.o.m. 2021-11-30`, `under 2022` nor `hösten 2021`, and no words without a year: `tills vidare`.
 */
export function onlyNamesYears(words: string): boolean {
  const times = joinTimes(words);
  const leads = [UNTIL, PERIOD, SINCE, FROM, DURING, LASTS];
  return (
    times.length > 0 &&
    times.every(({ start, kind }) => kind === 'year' && !leads.some((lead) => lead.test(words.slice(0, start))))
  );
}

/** A part of a year that something is to be done in is a time limit and no period. */
export function mayLast({ ground, kind }: NamedPeriod): boolean {
  return ground === 'said' || kind === 'year' || kind === 'season';
}

function onlyOne(periods: readonly NamedPeriod[]): NamedPeriod | undefined {
  const different = new Set(periods.map(({ from, to }) => `${from?.iso}/${to?.iso}`));
  return different.size === 1 ? periods[0] : undefined;
}

/** Two times that a word or a dash makes one stretch of. */
interface JoinedTime extends SpelledTime {
  readonly joined: boolean;
}

/** `–`, ` till `, ` till och med den `, ` t.o.m. `, ` och `, `/`. */
const JOINT = /^\s?(?:[-–—/]|till(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?|och|samt)\s?(?:den\s+)?$/iu;

function joinTimes(text: string): readonly JoinedTime[] {
  const joined: JoinedTime[] = [];
  for (const time of findTimes(text)) {
    const last = joined.at(-1);
    if (last && JOINT.test(text.slice(last.end, time.start)))
      joined[joined.length - 1] = { ...last, end: time.end, to: time.to, joined: true };
    else joined.push({ ...time, joined: false });
  }
  return joined;
}

/** So many characters before a time can hold the words that say what it is for. */
const LOOK_BACK = 100;

/** `t.o.m. `, `t o m `, `till och med den `, `längst till `, `gäller till utgången av `, `upphör att gälla den `. */
const UNTIL =
  /(?<![\p{L}.])(?<lead>(?:t\.?\s?o\.?\s?m\.?|till\s+och\s+med|(?:längst|fram)\s+till(?:\s+och\s+med)?|(?:gäller|gälla|gällande|löper|löpa|giltigt?|förlängs|förlängas|förlänga|förlängt|förlängning|pågår)(?:\s+[\p{L}-]+){0,5}?\s+till|upphör(?:a|de)?(?:\s+att\s+gälla)?(?:\s+(?:från|vid|efter|i))?)\s+(?:och\s+med\s+)?(?:(?:utgången|slutet)\s+av\s+)?(?:den\s+)?)$/iu;

/** `för perioden `, `avtalstid `, `Avtalstiden är `, `giltighetstid: `, `mandatperioden (`. */
const PERIOD =
  /(?<!\p{L})(?<lead>(?:(?:för|under|i)\s+)?(?:hela\s+)?(?:avtals|giltighets|projekt|mandat|bidrags|försöks)?(?:perioden|period|tiden|tid)(?:\s+är|:|,)?\s+(?:från\s+)?(?:år(?:en)?\s+)?\(?)$/iu;

/** `fr.o.m. `, `från och med den `, `med start `, `träder i kraft den `. */
const SINCE =
  /(?<![\p{L}.])(?<lead>(?:fr\.?\s?o\.?\s?m\.?|från\s+och\s+med|med\s+start|börjar\s+gälla|träder\s+i\s+kraft)\s+(?:i\s+)?(?:den\s+)?)$/iu;

/** `från `, `mellan `: of two times that are joined. */
const FROM = /(?<!\p{L})(?<lead>(?:från|mellan)\s+(?:den\s+)?)$/iu;

/** `under `, `för år `, `avseende `. */
const DURING = /(?<!\p{L})(?<lead>(?:under|för|avseende)\s+(?:hela\s+)?(?:år(?:en|et)?\s+)?)$/iu;

/** `medel enligt överenskommelsen `, `budget för verksamheten `: what is given for a year. */
const MONEY =
  /(?<!\p{L})(?:[\p{L}-]*(?:medel|medlen|överenskommelsen?|överenskommelserna|budgeten?|bidrag(?:et|en)?|avtal(?:et)?|plan(?:en)?)|ÖK)(?:\s[^.;:()\d]{0,70})?\s$/iu;

/** `Avtalstiden föreslås därefter bli `, `ska gälla hela `: somewhere before the time. */
const LASTS = /(?:tid|tiden|period|perioden)(?!\p{L})|(?<!\p{L})gäll(?:er|a|ande)(?!\p{L})/iu;

const NEVER = /(?!)/u;
