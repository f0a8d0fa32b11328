import { findDay, SWEDISH_MONTHS, type FilingDate } from '../../swedish/calendar-date.ts';
import { WEEKDAY_WORD } from '../../swedish/date-words.ts';
import { findDates, type PrintedDate } from '../../swedish/printed-date.ts';
import { wordsBefore } from '../../swedish/span.ts';
import { findTimes } from '../../swedish/spelled-time.ts';
import { findYearsOfWeekday } from '../../swedish/weekday.ts';

export interface Due {
  /** ISO: a day or a month after the meeting. What is printed without a year is the first such after it. */
  readonly due: string | undefined;
  readonly before?: boolean;
  /** The words of the text that say when. */
  readonly dueText: string | undefined;
}

/** By when something is to be done, as one sentence says it. */
export function findDue(sentence: string, meeting: FilingDate | undefined): Due {
  const days = findDates(sentence).filter(
    ({ date, start }) => date !== 'impossible' && !PASSED.test(sentence.slice(Math.max(0, start - 40), start)),
  );
  const found = [
    ...days.map((printed) => ({ ...printed, iso: dayAfter(printed, meeting) })),
    ...findMonths(sentence, meeting),
  ]
    .filter(({ iso }) => iso !== undefined)
    .toSorted((a, b) => a.start - b.start);
  /* `mellan 16 februari och 1 april` ends on the second. */
  const between = /(?<!\p{L})mellan\s(?:den\s)?$/iu.test(sentence.slice(0, found[0]?.start ?? 0));
  const due = found[between ? 1 : 0] ?? found[0];
  const dueText = DUE_TEXT.exec(sentence)?.[0]
    .replace(/^(?:på|vid|till|inför)\s+/iu, '')
    .trim();
  const before = due !== undefined && (AHEAD_OF.test(sentence.slice(0, due.start)) || /^inför/iu.test(due.text));
  return { due: due?.iso, ...(before ? { before } : {}), dueText: dueText ?? due?.text ?? days[0]?.text };
}

/** Made for: `inför nästa möte den 12 juni`, `inför den 1 maj`. */
const AHEAD_OF =
  /(?<!\p{L})inför\s+(?:(?:(?:nästa|nästkommande|kommande)\s+)?(?:möte\p{L}*|sammanträde\p{L}*)\s+)?(?:den\s+)?$/iu;

/** `efter den 3 maj`, `när fristen har löpt ut, dvs. den 30 juni`: a day that must have passed first. */
const PASSED = /(?<!\p{L})(?:efter|(?:löpt|gått)\s+ut,?(?:\s+dvs\.?)?)\s+(?:den\s+)?$/iu;

/** Whether the sentence names a day before that of the meeting. */
export function namesEarlierDay(sentence: string, meeting: FilingDate | undefined): boolean {
  if (meeting === undefined) return false;
  return findDates(sentence).some(({ date }) => date !== undefined && date !== 'impossible' && date.iso < meeting.iso);
}

/**
 * Whether the sentence says of its only day what was done then: minutes written later tell of days after the meeting too, and
 * such a day is no promise.
 */
export function tellsOfDone(sentence: string): boolean {
  const [day, ...others] = findDates(sentence);
  if (!day || others.length > 0) return false;
  const before = sentence.slice(0, day.start);
  return DONE.test(before) && !AHEAD.test(before);
}

/** Made for: `besvarades senast den 20 mars`, `skickades ut den 20 mars`, `Uppföljning: gjordes den 20 mars`, `hölls den 20 mars`. */
const DONE =
  /(?<!\p{L})(?:\p{L}+(?:ades|ddes|ttes|ldes|rdes|ndes|ktes|stes|ptes|gdes)|hölls|gavs|togs|blev|var|skedde)\s+(?:(?:in|ut|upp|av|klar[at]?|färdig[at]?)\s+)?(?:senast\s+)?(?:den\s+)?$/iu;
/** Made for: `bestämdes till den`, `ska`, `planerades den`, `flyttades`, `bokades den`: said then of a day to come. */
const AHEAD =
  /(?<!\p{L})(?:ska|skall|skulle|kommer\s+att|nästa|att)(?!\p{L})|(?:beslut|bestäm|planer|flytt|bok|sköt|skjut|bordl|kall|föresl|fastställ|satt|utlov|uppdr)\p{L}*des(?!\p{L})/iu;

/** So long after it, a day without a year is rather one just gone by than one of the year to come. */
const JUST_GONE = 31 * 86_400_000;

function dayAfter({ date, month, day, weekday }: PrintedDate, meeting: FilingDate | undefined): string | undefined {
  if (date === 'impossible' || meeting === undefined) return undefined;
  /* Where the meeting's own day is not known, a day of that year may be long gone. */
  if (date !== undefined) return isAfter(date.iso, meeting) ? date.iso : undefined;
  if (meeting.precision !== 'day') return undefined;
  const years = [meeting.year, meeting.year + 1];
  const fitting = weekday === undefined ? [] : findYearsOfWeekday(month, day, weekday, years);
  const days = (fitting.length === 1 ? fitting : years).flatMap((year) => findDay(year, month, day) ?? []);
  const [first] = days;
  if (first && first.iso < meeting.iso && Date.parse(meeting.iso) - Date.parse(first.iso) <= JUST_GONE)
    return undefined;
  return days.find(({ iso }) => iso >= meeting.iso)?.iso;
}

function isAfter(iso: string, meeting: FilingDate): boolean {
  return meeting.precision === 'day' ? iso >= meeting.iso : iso.slice(0, meeting.iso.length) > meeting.iso;
}

interface FoundTime {
  readonly iso: string | undefined;
  readonly start: number;
  readonly text: string;
}

/** `i april`, `senast i maj`, `i början av juni`, `under december månad`. Maj with a capital is a name. */
const MONTH_ALONE = new RegExp(
  String.raw`(?<!\p{L})(?:[Ii]|[Uu]nder|[Tt]ill|före|innan|[Ii]nför|[Ff]rån\s+och\s+med|av)\s+(?<month>${SWEDISH_MONTHS.join('|')})(?!\p{L})(?!\s+\d{4})`,
  'gu',
);

function findMonths(sentence: string, meeting: FilingDate | undefined): readonly FoundTime[] {
  if (meeting === undefined) return [];
  const spelled = findTimes(sentence)
    .filter(({ kind, start }) => kind === 'part' && !/\d\s?$/u.test(wordsBefore(sentence, start)))
    .map(({ start, end, to }) => ({ start, text: sentence.slice(start, end), iso: to.iso.slice(0, 7) }))
    .filter(({ iso }) =>
      meeting.precision === 'year' ? iso.slice(0, 4) > meeting.iso : iso >= meeting.iso.slice(0, 7),
    );
  if (meeting.precision !== 'day') return spelled;
  const alone = [...sentence.matchAll(MONTH_ALONE)].map((match): FoundTime => {
    const month = SWEDISH_MONTHS.findIndex((name) => name === match.groups?.['month']) + 1;
    const gone = meeting.month - month;
    const year = gone > 0 ? meeting.year + 1 : meeting.year;
    return {
      start: match.index,
      text: match[0],
      /* Of the two months before it, the one just gone by is meant. */
      iso: gone === 1 || gone === 2 ? undefined : `${year}-${String(month).padStart(2, '0')}`,
    };
  });
  return [...spelled, ...alone];
}

const DUE_TEXT = new RegExp(
  String.raw`(?:senast\s+)?(?:(?:på|vid|till|inför)\s+)?(?:(?:nästa|nästkommande|kommande|påföljande)\s+(?:möten?|nätverksmöte|sammanträde)\p{L}*|(?:mötet|möte|sammanträdet))(?:\s+(?:i\s+\p{L}+\s+)?(?:den\s+)?\d{1,2}(?::e)?[\s/](?:\p{L}+|\d{1,2})(?:\s+\d{4})?)?` +
    String.raw`|(?:senast\s+)?(?:${WEEKDAY_WORD}\s+)?den\s+\d{1,2}(?::e)?\s+\p{L}+(?:\s+\d{4})?|senast\s+[^,.;]{2,40}|inom\s+kort|(?:vid\s+)?senare\s+(?:tillfälle|möte)|till\s+(?:hösten|våren|sommaren|årsskiftet)|i\s+dagarna|efter\s+mötet`,
  'iu',
);
