import { findDay, SWEDISH_MONTHS, type FilingDate } from '../../swedish/calendar-date.ts';
import { tellsOfAnotherDay } from '../../swedish/other-day.ts';
import { foldOrganName } from '../../swedish/organ-name.ts';
import { isPersonName } from '../../swedish/person-name.ts';
import { findDates } from '../../swedish/printed-date.ts';
import { OTHER_MEETING, RECOUNTED_PHRASES } from '../../swedish/recounted-phrases.ts';
import { findTimes } from '../../swedish/spelled-time.ts';
import type { BodyContext } from './body-context.ts';

/** Whose decision a sentence recounts, and of when. */
export interface FoundRecounted {
  readonly by: string;
  readonly date: string | undefined;
}

/** What an earlier sentence of the paragraph tells of: who met or decided, and when. */
interface Told extends FoundRecounted {
  readonly decided?: true;
  /** More days than one, so that nobody knows of which. */
  readonly several?: boolean;
}

/**
 * For each sentence of a paragraph, whose decision it recounts; undefined for what is none, or this meeting's own. `formal`: the
 * item decides in so many words elsewhere, so that a verb of the past tells of another time where the paragraph is about one.
 * `above`: the sentences of the paragraph before it.
 */
export function findRecounted(
  sentences: readonly string[],
  formal: boolean,
  context: Pick<BodyContext, 'date' | 'type' | 'whose'>,
  above: readonly string[] = [],
): readonly (FoundRecounted | undefined)[] {
  /* Where the item decides in so many words elsewhere, what the paragraph above tells of goes on. */
  let told: Told | undefined =
    above.length > 0 && (formal || context.type === 'dagordning') ? lastTold(above, formal, context) : undefined;
  return sentences.map((sentence) => {
    const found = judge(sentence, told, formal, context);
    told = follow(told, found, sentence, context);
    return found;
  });
}

/** What the last sentence of a paragraph tells of. */
function lastTold(
  sentences: readonly string[],
  formal: boolean,
  context: Pick<BodyContext, 'date' | 'type' | 'whose'>,
): Told | undefined {
  let told: Told | undefined;
  for (const sentence of sentences) told = follow(told, judge(sentence, told, formal, context), sentence, context);
  return told?.decided ? told : undefined;
}

function follow(
  told: Told | undefined,
  found: FoundRecounted | undefined,
  sentence: string,
  { date }: Pick<BodyContext, 'date'>,
): Told | undefined {
  return found ? { ...found, decided: true } : (findOtherMeeting(sentence, date) ?? told);
}

/** A longer sentence is none that a person wrote, and is not read. */
const LONGEST = 900;

function judge(
  sentence: string,
  told: Told | undefined,
  formal: boolean,
  { date: meeting, type, whose }: Pick<BodyContext, 'date' | 'type' | 'whose'>,
): FoundRecounted | undefined {
  if (sentence.length > LONGEST || /\?["”’)]?$/u.test(sentence)) return undefined;
  for (const { pattern, earlier, byAnybody } of RECOUNTED_PHRASES) {
    const match = pattern.exec(sentence);
    if (!match || PROPOSED.test(sentence.slice(0, match.index))) continue;
    const named = match.groups?.['by']?.trim();
    if (named === undefined) {
      const date = byAnybody && findPastTime(match[0], meeting);
      if (date !== undefined && date !== meeting?.iso) return { by: UNKNOWN_BODY, date };
      const agenda = type === 'dagordning';
      if (told && (told.decided || formal || agenda) && ((told.decided && agenda) || isElsewhere(told, whose, meeting)))
        return { by: told.by, date: dayOf(told) };
      continue;
    }
    if (!isBody(named)) continue;
    const manner = mannerOf(sentence, match);
    const printed = findPastTime(manner, meeting);
    const same = told !== undefined && foldOrganName(told.by) === foldOrganName(named) ? told : undefined;
    const found = { by: named, date: printed ?? (same && dayOf(same)) };
    if (printed !== undefined && meeting !== undefined && printed === meeting.iso) return undefined;
    const owner = whose(named);
    if (owner === 'other') return found;
    const otherTime =
      earlier === true ||
      type === 'dagordning' ||
      tellsOfAnotherDay(manner, meeting?.iso) ||
      (formal && same?.date !== undefined && same.date !== meeting?.iso);
    if (otherTime) return found;
  }
  return undefined;
}

/** Who decided where no words tell, as an editor writes it. */
const UNKNOWN_BODY = 'okänd beslutsfattare';

function dayOf({ date, several }: Told): string | undefined {
  return several ? undefined : date;
}

/** Another body, or another day than the meeting's. */
function isElsewhere(
  { by, date }: FoundRecounted,
  whose: BodyContext['whose'],
  meeting: FilingDate | undefined,
): boolean {
  return whose(by) === 'other' || (date !== undefined && date !== meeting?.iso) || meeting === undefined;
}

const PROPOSED = /(?<!\p{L})(?:föreslår|föreslås|föreslog|förslag(?:et)?\s+(?:är\s+)?att|förslagsvis)(?!\p{L})/iu;

/** What a body is called by. A person who has decided something has not decided it for others. */
const BODY =
  /(?:nätverk|råd(?:et|s)?$|råd\s|styrelse|nämnd|grupp|kommun|region|regering|riksdag|direktör|fullmäktige|förbund|direktion|utskott|presidi|kommitté|beredning|myndighet|verket|chefer|sammanträde|mötet|ledning|förvaltning|konferens|stämma|domstol|rätten|parterna|organ|landsting|förening|klubb)/iu;
const ABBREVIATION = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u;

function isBody(name: string): boolean {
  return (BODY.test(name) || ABBREVIATION.test(name)) && (!isPersonName(name) || /(?:grupp|råd|nätverk)/iu.test(name));
}

/** The words in which the day may stand: before the verb, and behind it up to what was decided. */
function mannerOf(sentence: string, match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  const behind = sentence.slice(end, end + 60);
  const cut = /att$/u.test(match[0]) ? 0 : behind.search(/(?:^|\s)att(?!\p{L})|[.;]/u);
  return sentence.slice(Math.max(0, match.index), end) + (cut === -1 ? behind : behind.slice(0, cut));
}

/** ISO: the day, month or year before the meeting that the words name; a day without a year is the last such before it. */
function findPastTime(words: string, meeting: FilingDate | undefined): string | undefined {
  const [printed] = findDates(words);
  if (printed && printed.date !== 'impossible') {
    if (printed.date) return isPast(printed.date.iso, meeting) ? printed.date.iso : undefined;
    if (meeting?.precision !== 'day') return undefined;
    return [meeting.year, meeting.year - 1]
      .map((year) => findDay(year, printed.month, printed.day)?.iso)
      .find((iso) => iso !== undefined && iso <= meeting.iso);
  }
  const [time] = findTimes(words).filter(({ kind }) => kind !== 'day');
  if (!time) return findPastMonth(words, meeting);
  const found = time.from.iso === time.to.iso ? time.from.iso : time.to.iso.slice(0, 4);
  return isPast(found, meeting) ? found : undefined;
}

function isPast(iso: string, meeting: FilingDate | undefined): boolean {
  return meeting === undefined || iso <= meeting.iso || meeting.iso.startsWith(iso) || iso.startsWith(meeting.iso);
}

/** `i juni`: the last one before the meeting. */
function findPastMonth(words: string, meeting: FilingDate | undefined): string | undefined {
  const named = PAST_MONTH.exec(words)?.groups?.['month'];
  if (named === undefined || meeting?.precision !== 'day') return undefined;
  const month = SWEDISH_MONTHS.findIndex((name) => name === named) + 1;
  return `${month <= meeting.month ? meeting.year : meeting.year - 1}-${String(month).padStart(2, '0')}`;
}

const PAST_MONTH = new RegExp(String.raw`(?<!\p{L})[Ii]\s+(?<month>${SWEDISH_MONTHS.join('|')})(?!\p{L})`, 'u');

/** `den 7 februari och den 6 mars`. */
const SEVERAL = /^\s*(?:,|och|samt)\s+(?:den\s+)?\d/u;

function findOtherMeeting(sentence: string, meeting: FilingDate | undefined): Told | undefined {
  if (sentence.length > LONGEST) return undefined;
  const groups = OTHER_MEETING.exec(sentence)?.groups;
  const by = groups?.['by'] ?? groups?.['within'] ?? groups?.['subject'];
  const date = findPastTime(sentence, meeting);
  if (by === undefined || date === undefined || !isBody(by)) return undefined;
  return { by, date, several: SEVERAL.test(sentence.slice(findDates(sentence)[0]?.end ?? sentence.length)) };
}
