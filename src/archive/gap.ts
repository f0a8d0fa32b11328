import { withinAYear, type FilingDate } from '../swedish/calendar-date.ts';
import type { Meeting } from './meeting.ts';
import type { Organ } from './organ.ts';
import { monthAndDay, type Reference } from './reference.ts';

/** A meeting that the archive knows of but does not hold. */
export interface Gap {
  readonly organ: Organ;
  /** Undefined where the text gives only a day and a month. */
  readonly date: FilingDate | undefined;
  /** The date as the first mention writes it. */
  readonly label: string;
  readonly mentions: readonly Mention[];
}

interface Mention {
  readonly meeting: Meeting;
  readonly reference: Reference;
}

/**
 * One gap for each organ and day, the latest first, those without a year last. A day and month without a year is taken
 * for a dated gap of the same organ, if there is just one such day within a year of the meeting that mentions it.
 */
export function buildGaps(mentions: readonly OrganMention[]): readonly Gap[] {
  const dated = indexDated(mentions);
  const groups = Map.groupBy(mentions, (mention) => {
    const date = findDate(mention, dated);
    return `${mention.organ.id} ${date ? date.iso : `${monthAndDay(mention.reference.date)} ${mention.meeting.id}`}`;
  });
  const gaps = [...groups.values()].flatMap((group): Gap[] => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        organ: first.organ,
        date: findDate(first, dated),
        label: first.reference.text.replaceAll(/\s+/g, ' '),
        mentions: group.map(({ meeting, reference }) => ({ meeting, reference })),
      },
    ];
  });
  return gaps.toSorted(
    (a, b) => (b.date?.iso ?? '').localeCompare(a.date?.iso ?? '') || a.organ.id.localeCompare(b.organ.id),
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
