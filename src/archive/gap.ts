import { findDay, firstDay, lastDay, withinAYear, type FilingDate } from '../swedish/calendar-date.ts';
import { tenseOf } from '../swedish/tense.ts';
import type { Meeting } from './meeting.ts';
import type { Organ } from './organ.ts';
import { monthAndDay, type Reference } from './reference.ts';

/** A meeting that the archive knows of but does not hold. */
export interface Gap {
  /** Made of the organ and the day: `lovrad-2031-04-02`; of who mentions it where no year is known. */
  readonly id: string;
  readonly organ: Organ;
  /** Undefined where the text gives a day and a month alone, and its words do not tell which year. */
  readonly date: FilingDate | undefined;
  /** Where the year is from: the text, or its tense and the day of the meeting that mentions it. */
  readonly yearFrom: 'källan' | 'sammanhanget' | undefined;
  /** It took place as the texts tell; else they only plan it, or tell nothing. */
  readonly held: boolean;
  /** Told as held by minutes that are older than its day: one of the two is misprinted. */
  readonly impossible: boolean;
  /** An editor wrote it down, of whose day nobody tells: `date` is its year alone. */
  readonly undated?: true;
  /** As the first mention writes it, or the editor: `hösten 2021`. */
  readonly label: string;
  readonly mentions: readonly Mention[];
  /** The agenda that the archive has of the meeting, whose minutes are what is missing. */
  readonly agenda: Meeting | undefined;
}

export interface Mention {
  readonly meeting: Meeting;
  readonly reference: Reference;
}

/**
 * One gap for each organ and day, the latest first, those without a year last. A day and month without a year is taken
 * for a dated gap of the same organ, if there is just one such day within a year of the meeting that mentions it.
 */
export function buildGaps(
  mentions: readonly OrganMention[],
  agendas: readonly OrganAgenda[] = [],
  undated: readonly Gap[] = [],
): readonly Gap[] {
  const dated = indexDated(mentions);
  const groups = Map.groupBy(mentions, (mention) => {
    const date = findDate(mention, dated);
    return `${mention.organ.id}-${date ? date.iso : `${monthAndDay(mention.reference.date)}-${mention.meeting.id}`}`;
  });
  const gaps = [...groups].flatMap(([id, group]): Gap[] => {
    const [first] = group;
    if (!first) return [];
    const said = findDate(first, dated);
    const date = said ?? findYearByTense(group);
    const held = group.some((mention) => wasHeld(mention, date));
    return [
      {
        id,
        organ: first.organ,
        date,
        yearFrom: said ? 'källan' : date ? 'sammanhanget' : undefined,
        held,
        impossible: held && date !== undefined && group.every(({ meeting }) => firstDay(date) > lastDay(meeting.date)),
        label: first.reference.text.replaceAll(/\s+/g, ' '),
        mentions: group.map(({ meeting, reference }) => ({ meeting, reference })),
        agenda: undefined,
      },
    ];
  });
  return [...gaps, ...agendas.map(gapOfAgenda), ...undated].toSorted(
    (a, b) => (b.date?.iso ?? '').localeCompare(a.date?.iso ?? '') || a.organ.id.localeCompare(b.organ.id),
  );
}

/** The words that mention it, from the beginning of their sentence. */
export function mentionWords({ reference: { before, text } }: Mention): string {
  return `${before}${text}`.replaceAll(/\s+/g, ' ').trim();
}

/** An agenda that no minutes of the same day follow. */
export interface OrganAgenda {
  readonly organ: Organ;
  readonly meeting: Meeting;
}

function gapOfAgenda({ organ, meeting }: OrganAgenda): Gap {
  return {
    id: `${meeting.id}-minnesanteckningar`,
    organ,
    date: meeting.date,
    yearFrom: 'källan',
    held: false,
    impossible: false,
    label: 'Dagordning utan minnesanteckningar',
    mentions: [],
    agenda: meeting,
  };
}

/** An account of the past means the last such day before the meeting that gives it, and a plan the first one after. */
function findYearByTense(group: readonly OrganMention[]): FilingDate | undefined {
  const tenses = group.map(({ reference }) => tenseOf(reference.before));
  const [first] = group;
  const tense = tenses.includes('past') ? 'past' : tenses.includes('future') ? 'future' : undefined;
  if (!first || !tense || first.reference.date.known === 'day' || first.meeting.date.precision === 'year')
    return undefined;
  const { month, day } = first.reference.date;
  const { date } = first.meeting;
  const near = [date.year - 1, date.year, date.year + 1].flatMap((year) => findDay(year, month, day) ?? []);
  return tense === 'past'
    ? near.findLast(({ iso }) => iso <= lastDay(date))
    : near.find(({ iso }) => iso >= firstDay(date));
}

/**
 * What the words tell goes before what the days tell, for a day may be misprinted. Minutes that name an item of it have read its
 * minutes; an agenda may have the item from the agenda of a meeting that is still to come.
 */
function wasHeld({ meeting, reference }: Mention, date: FilingDate | undefined): boolean {
  const tense = tenseOf(reference.before);
  return (
    tense === 'past' ||
    (reference.item !== undefined && meeting.type !== 'dagordning') ||
    (tense === undefined && date !== undefined && lastDay(date) < firstDay(meeting.date))
  );
}

export interface OrganMention extends Mention {
  readonly organ: Organ;
}

/** Whole dates, by organ and by month and day. */
type Dated = ReadonlyMap<string, readonly FilingDate[]>;

function indexDated(mentions: readonly OrganMention[]): Dated {
  const whole = mentions.flatMap(({ organ, reference: { date } }) =>
    date.known === 'day' ? [{ organ, date: date.date }] : [],
  );
  const groups = Map.groupBy(whole, ({ organ, date }) => `${organ.id} ${monthAndDay({ known: 'day', date })}`);
  return new Map(
    [...groups].map(([key, entries]) => [key, [...new Map(entries.map(({ date }) => [date.iso, date])).values()]]),
  );
}

/** The date of a mention; undefined where its year cannot be told. */
function findDate({ organ, meeting, reference }: OrganMention, dated: Dated): FilingDate | undefined {
  const { date } = reference;
  if (date.known === 'day') return date.date;
  const near = (dated.get(`${organ.id} ${monthAndDay(date)}`) ?? []).filter((other) =>
    withinAYear(other, meeting.date),
  );
  return near.length === 1 ? near[0] : undefined;
}
