import { firstDay, lastDay, type FilingDate } from './calendar-date.ts';
import { findPeriods, mayLast, type NamedPeriod } from './named-period.ts';
import { findTimes, type SpelledTime } from './spelled-time.ts';
import { stem } from './stem.ts';

/** What the text of an item says of times: read once, and asked for each decision of the item. */
export interface Background {
  readonly periods: readonly { readonly sentence: string; readonly period: NamedPeriod }[];
  readonly times: readonly SpelledTime[];
}

/** `sentences`: the text of an item, without what it recounts of other bodies. */
export function readBackground(sentences: readonly string[]): Background {
  return {
    periods: sentences.flatMap((sentence) =>
      findPeriods(sentence)
        .filter((period) => period.to !== undefined && mayLast(period))
        .map((period) => ({ sentence, period })),
    ),
    times: sentences.flatMap(findTimes),
  };
}

/**
 * The time of what a decision decides, where its own words name none and the text of the item does. Only what is certain: the decision
 * extends something, and the text says until when it is extended; it accepts an agreement, and the text has the time of the agreement;
 * or the text says in the decision's own words for how long. Undefined where nothing does, or where two times do.
 */
export function findBackgroundPeriod(
  clauses: readonly string[],
  { periods, times }: Background,
  meeting: FilingDate,
): NamedPeriod | undefined {
  const asked = GROUNDS.filter(({ decides }) => clauses.some((clause) => decides.test(clause)));
  const decided = longWordsOf(clauses.join(' '));
  const found = periods
    .filter(
      ({ sentence, period }) =>
        period.to !== undefined &&
        lastDay(period.to) >= firstDay(meeting) &&
        (asked.some(({ tells }) => tells.test(wordsAround(sentence, period))) || tellsOf(decided, sentence, period)),
    )
    .map(({ period }) => period);
  const [first] = found;
  if (!first || new Set(found.map(({ to }) => to?.iso)).size > 1) return undefined;
  return { ...first, from: startsSooner(first, times, meeting) ? undefined : first.from };
}

/** Made for: `förlängning av avtalet` and `förlängas till och med`; `acceptera det avtalsförslag` and `avtalstid 2023-2027`. */
const GROUNDS: readonly { readonly decides: RegExp; readonly tells: RegExp }[] = [
  {
    decides: /(?<!\p{L})förläng/iu,
    tells: /(?<!\p{L})förläng(?:s|as|a|er|ning\p{L}*)(?!\p{L})(?!\s+(?:inte|ej)(?!\p{L}))/iu,
  },
  {
    decides:
      /(?<!\p{L})(?:godkän|anta(?!l)|accepter|teckna|underteckna|ingå|sluta|tillstyrk|ställ(?:a|er)\s+sig\s+bakom)[^.;]{0,160}?(?:avtal|överenskommelse)/iu,
    tells:
      /^(?!.*(?:nuvarande|gällande|befintlig|tidigare|föregående)).*(?<!\p{L})(?:avtals|giltighets|löp)(?:tid|period)/iu,
  },
];

/** A period with what leads it in: so many characters before it. */
const LEAD = 40;
const MANNER = 120;

function wordsAround(sentence: string, { start, end }: NamedPeriod): string {
  return sentence.slice(Math.max(0, start - LEAD), end);
}

/** So many long words of the decision right before the time say that it is the time of the same thing. */
const ENOUGH = 3;

function tellsOf(decided: ReadonlySet<string>, sentence: string, { start }: NamedPeriod): boolean {
  const before = sentence.slice(Math.max(0, start - MANNER), start);
  return !PAST.test(before) && [...longWordsOf(before)].filter((word) => decided.has(word)).length >= ENOUGH;
}

/** `har finansierats under 2030` tells of what was. */
const PAST = /(?<!\p{L})(?:har|hade|var|fick|gav|blev|\p{Ll}{3,}(?:ade|ades|des))(?!\p{L})/iu;

function longWordsOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/(?<!\p{L})\p{L}{7,}/gu) ?? []).map(stem));
}

/** Whether the text names a time between the meeting and the start of the period, so that it may begin sooner. */
function startsSooner({ from }: NamedPeriod, times: readonly SpelledTime[], meeting: FilingDate): boolean {
  return (
    from !== undefined &&
    times.some((time) => lastDay(time.to) >= firstDay(meeting) && firstDay(time.from) < firstDay(from))
  );
}
