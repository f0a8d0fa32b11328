import { readMeetingId } from '../archive/identifier.ts';
import { dateFromSlug, firstDay, lastDay, SWEDISH_MONTHS, type FilingDate } from '../swedish/calendar-date.ts';
import type { ItemName } from '../archive/item-name.ts';
import { foldWords } from '../swedish/fold-letters.ts';
import type { Span } from '../swedish/span.ts';
import { YEARLY_NUMBER } from '../swedish/named-item.ts';
import { findTimes } from '../swedish/spelled-time.ts';
import { QUESTION_WORDS, STOP_WORDS } from '../swedish/stop-words.ts';
import type { AddressIndex } from './address-index.ts';
import { LATEST, NEXT } from './newest-or-next.ts';
import { nameOrgan, organWords, type NamedOrgan } from './name-organ.ts';
import { findTypedDate } from './typed-date.ts';
import { DATE_SIGN, findTypedItem } from './typed-item.ts';

/** What a text says of meetings, before it is known which there are. */
export interface MeetingQuestion {
  /** Undefined where a day is said, or no time at all. */
  readonly period: Days | undefined;
  /** The newest meeting is asked for. */
  readonly latest: boolean;
  /** The next meeting is asked for. */
  readonly isNext: boolean;
  /** As a reader says it: `mars 2022`. */
  readonly when: string;
  readonly named: NamedOrgan;
  /** The item that is asked for; undefined where none is. */
  readonly item: ItemName | undefined;
  /** It is to be printed with the abbreviation before its `§`, which no network bears: `Sn § 49`. */
  readonly isPrinted: boolean;
  /** The text without that. */
  readonly withoutItem: string;
  /** What the text asks for besides: its words without time, network, item, and words for meetings and their papers. */
  readonly rest: string;
}

/**
 * `letters`: whether a letter or a Roman numeral may name an item (`punkt b`). Which meetings have such an item is known only
 * when their addresses are, and where none has, it is a word.
 */
export function readMeetingQuestion(
  typed: string,
  { organs }: AddressIndex,
  letters: 'as-words' | 'as-items' = 'as-words',
): MeetingQuestion {
  const text = spellMonths(typed.normalize('NFC'));
  const day = findTypedDate(text);
  const yearly = day ? undefined : YEARLY.exec(text);
  const period = day ? undefined : findPeriod(yearly ? text.replace(yearly[0], blank) : text);
  const time = yearly && !period ? yearOf(yearly) : period;
  const dated = yearly && !period ? text : putSign(text, day ?? time);
  const found = day || time || LATEST.test(text) ? findTypedItem(dated) : undefined;
  const item = found?.sign !== undefined && letters === 'as-words' ? undefined : found;
  const asked = withoutBody(
    askIn(item ? dated.replace(item.typed, ' ') : dated, organs),
    letters === 'as-items' ? item : undefined,
  );
  /* A season or a year is many meetings, and so is read where the text asks for meetings, a network or an item and nothing else. */
  const isWide = time !== undefined && !time.isShort && !HAS_MEETING_WORD.test(text);
  const isClear = isNetworkAlone(asked) || (asked.rest === '' && item !== undefined);
  const { named, rest, isPrinted } = isWide && !isClear ? { ...askIn(text, organs), isPrinted: false } : asked;
  const within = isWide && !isClear ? undefined : time;
  const latest = !day && !within && LATEST.test(text);
  const isNext = !day && !within && !latest && NEXT.test(text);
  const when = day || !within ? '' : text.slice(within.start, within.end);
  const withoutItem = item ? text.replace(item.typed.replaceAll(DATE_SIGN, ''), ' ') : text;
  return { period: within, latest, isNext, when, named, item, isPrinted, withoutItem, rest };
}

/** Made for `§ 2021:15`, whose number says the year of its meeting. */
const YEARLY = new RegExp(String.raw`§+\s*(?=(?<year>\d{4}))${YEARLY_NUMBER}`, 'u');

function yearOf({ index, 0: whole, groups }: RegExpExecArray): Period | undefined {
  const date = dateFromSlug(groups?.['year'] ?? '');
  const start = index + whole.search(/\d/);
  return date && { start, end: start + '2021'.length, from: date, to: date, isShort: false };
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

type Asked = Pick<MeetingQuestion, 'named' | 'rest'>;

function withoutBody({ named, rest }: Asked, item: ItemName | undefined): Asked & { readonly isPrinted: boolean } {
  const others = rest.split(' ').filter((word) => word !== item?.body);
  return { named, rest: others.join(' '), isPrinted: others.length < rest.split(' ').length };
}

function isNetworkAlone({ named, rest }: Asked): boolean {
  return rest === '' && (named.by === 'namn' || named.by === 'delat' || named.by === 'trakt');
}

function askIn(text: string, organs: AddressIndex['organs']): Asked {
  const without = text.replace(LATEST, ' ').replace(NEXT, ' ');
  const named = nameOrgan(without, organs);
  const said = new Set(named.by === 'inget' ? [] : organWords(named.organs));
  const rest = (without.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}:.-]*/gu) ?? []).filter((word) => {
    const folded = foldWords(word);
    return (
      folded !== '' &&
      !STOP_WORDS.has(word.toLowerCase()) &&
      !QUESTION_WORDS.has(word.toLowerCase()) &&
      !MEETING_WORD.test(word) &&
      !folded.split(' ').every((part) => said.has(part) || said.has(part.replace(/s$/, '')))
    );
  });
  return { named, rest: rest.join(' ') };
}

/** Made for: `möte`, `mötet`, `mötena`, `mötesanteckningar`, `sammanträdet`, `protokollet`, `minnesanteckningar`, `dagordningen`, `den`, `dag`, `datum`. */
const MEETING_WORD =
  /^(?:möte[nt]?|möten[as]?|mötets|mötenas|mötesanteckning(?:ar(?:na)?)?|mötesprotokoll(?:et)?|sammanträdet?s?|sammanträden(?:a)?|protokoll(?:et|en)?|(?:minnes)?anteckning(?:ar(?:na)?)?|dagordning(?:en)?|den|dag(?:en)?|datum(?:et)?)$/iu;
const HAS_MEETING_WORD = /(?<!\p{L})(?:möte|sammanträd|protokoll|(?:minnes)?anteckning|dagordning)/iu;

/** `isShort`: a month, a quarter or a half of a year. */
type Period = Span & Days & { readonly isShort: boolean };

/** The first and the last date. */
interface Days {
  readonly from: FilingDate;
  readonly to: FilingDate;
}

function findPeriod(text: string): Period | undefined {
  const [whole = '', slug = ''] = /(?<![\d-])((?:19|20)\d{2}[-/](?:0[1-9]|1[0-2]))(?![\d-])/.exec(text) ?? [];
  const month = dateFromSlug(slug.replace('/', '-'));
  if (month?.precision === 'month')
    return {
      start: text.indexOf(whole),
      end: text.indexOf(whole) + whole.length,
      from: month,
      to: month,
      isShort: true,
    };
  const times = findTimes(text);
  const time = times.find(({ kind }) => kind === 'part') ?? times[0];
  return time && { ...time, isShort: time.kind === 'part' };
}

/** `sept. 2023` as `september 2023`. `MAR` is an abbreviation of the minutes, so that three letters of March are not read. */
function spellMonths(text: string): string {
  return text.replaceAll(SHORT_MONTH, (_whole, short: string) => {
    const full = SWEDISH_MONTHS.find((month) => month.startsWith(short.slice(0, 3).toLowerCase()));
    return full ?? short;
  });
}

/** Made for: `jan 2022`, `sept. 2023`, `Okt 2021`. */
const SHORT_MONTH = new RegExp(
  String.raw`(?<![\p{L}\d]|\d[\s.])(${SWEDISH_MONTHS.filter((month) => month !== 'mars')
    .map((month) => `${month.slice(0, 3)}${month.slice(3, 4)}${month.length > 3 ? '?' : ''}`)
    .join('|')})\.?(?=\s+(?:19|20)\d{2}(?!\d))`,
  'giu',
);

function putSign(text: string, span: Span | undefined): string {
  return span ? `${text.slice(0, span.start)} ${DATE_SIGN}${text.slice(span.end)}` : text;
}

/** Whether a meeting's slug (`2022-03-04`, `2022m03`, `2022`) lies within the days. One known to its year alone lies within a whole year. */
export function liesWithin(slug: string, { from, to }: Days): boolean {
  const date = dateFromSlug(slug);
  return date !== undefined && firstDay(date) >= firstDay(from) && lastDay(date) <= lastDay(to);
}

/** Whether a meeting whose day is unknown may have been held within the days. */
export function mayLieWithin(id: string, { from, to }: Days): boolean {
  const date = dateFromSlug(readMeetingId(id).slug);
  return (
    date !== undefined && date.precision !== 'day' && firstDay(date) <= lastDay(to) && lastDay(date) >= firstDay(from)
  );
}
