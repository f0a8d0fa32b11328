import { greatestOf } from '../../archive/extremes.ts';
import type { ArchivedItem, ArchivedTopic } from '../../archive/archived.ts';
import { listRecounted } from '../../archive/recounted.ts';
import type { Organ } from '../../archive/organ.ts';
import type { buildCitations } from '../../archive/standing.ts';
import type { Outcome } from '../../archive/outcome.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { capitalised, clip, count, itemLabel, meetingDate, OUTCOME_WORDS } from '../words/words.ts';
import { urls } from '../addresses/urls.ts';
import { placeInRows } from './place-in-rows.ts';

/** A topic drawn to the scale of time: a lane for each network. What stands across is in per cent of the width, what stands down in pixels. */
export interface TimeAxis {
  readonly height: number;
  readonly years: readonly { readonly year: number; readonly x: number; readonly labelled: boolean }[];
  readonly lanes: readonly Lane[];
  /** Stretches of whole years of which the archive has no meeting. */
  readonly silent: readonly { readonly x: number; readonly width: number; readonly told: string }[];
  /** From what refers to what it refers to, within the topic. */
  readonly threads: readonly { readonly from: Point; readonly to: Point }[];
  /** The kinds of marks that are drawn, in the order of a legend. */
  readonly shapes: readonly Shape[];
}

interface Lane {
  readonly name: string;
  /** Where its name stands. */
  readonly y: number;
  readonly marks: readonly AxisMark[];
}

interface AxisMark extends Point {
  readonly shape: Shape;
  /** Of a mark that stands for a whole year: how large, in pixels. */
  readonly size: number;
  readonly href: string;
  /** What a screen reader says of the link. */
  readonly label: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Told apart by form before colour. `refererat`: a decision elsewhere that an item tells of. `år`: all of a year. */
const SHAPES = ['beslut', 'formellt', 'förslag', 'uppskjutet', 'samtal', 'refererat', 'år'] as const;
export type Shape = (typeof SHAPES)[number];

/** As many marks are drawn one by one: a longer matter is drawn by year. */
const MOST_MARKS = 60;
/** As many networks have lanes of their own; those with the most items come first. */
const MOST_LANES = 8;
/** In pixels. A mark can be hit with a finger where rows lie so far apart. */
const ROW = 24;
const NAME = 20;
const FOOT = 26;
/** The least width in pixels that the axis is drawn in: on it no two marks of a row touch. */
const LEAST_WIDTH = 280;
/** Per cent at either end, so that no mark is cut. */
const EDGE = 4;

/** Undefined where there is nothing to see: a matter of one meeting. `years`: those in which the archive has meetings. */
export function buildTimeAxis(
  { topic, timeline }: Pick<ArchivedTopic, 'topic' | 'timeline'>,
  { years, citations }: { readonly years: readonly number[]; readonly citations: ReturnType<typeof buildCitations> },
): TimeAxis | undefined {
  const [first, last] = [timeline[0]?.meeting.date.year, timeline.at(-1)?.meeting.date.year];
  if (first === undefined || last === undefined || new Set(timeline.map(({ meeting }) => meeting)).size < 2)
    return undefined;
  const across = (time: number) => EDGE + ((time - first) / (last + 1 - first)) * (100 - 2 * EDGE);
  const one = timeline.length <= MOST_MARKS;
  const drawn = lanesOf(timeline).map(({ name, entries }) => ({
    name,
    marks: (one
      ? entries.flatMap((entry) => marksOf(entry, [first, last]))
      : yearsOf(entries, { name, topic: topic.id })
    )
      .toSorted((a, b) => a.time - b.time)
      .map((mark) => ({ ...mark, x: across(mark.time) })),
  }));
  const lanes: Lane[] = [];
  const points = new Map<string, Point>();
  let y = 0;
  for (const { name, marks } of drawn) {
    const rows = placeInRows(
      marks.map(({ x }) => (x / 100) * LEAST_WIDTH),
      ROW,
    );
    const placed = marks.map(({ time: _time, key, ...mark }, index) => {
      const point = { ...mark, y: y + NAME + ((rows[index] ?? 0) + 0.5) * ROW };
      if (key !== undefined) points.set(key, point);
      return point;
    });
    lanes.push({ name, y: y + NAME - 5, marks: placed });
    y += NAME + (greatestOf([-1, ...rows]) + 1) * ROW;
  }
  return {
    height: y + FOOT,
    years: yearTicks(first, last, across),
    lanes,
    silent: silentStretches(first, last, years).map(([from, to]) => ({
      x: across(from),
      width: across(to + 1) - across(from),
      told: `Arkivet har inget möte från ${from === to ? from : `${from}–${to}`}`,
    })),
    threads: one ? timeline.flatMap((entry) => threadsTo(entry, citations, points)) : [],
    shapes: SHAPES.filter((shape) => lanes.some(({ marks }) => marks.some((mark) => mark.shape === shape))),
  };
}

interface TimedMark {
  /** In years: 2021.5 is the middle of 2021. */
  readonly time: number;
  /** The id of its item; undefined of what stands for more than one, or for what was recounted. */
  readonly key: string | undefined;
  readonly shape: Shape;
  readonly size: number;
  readonly href: string;
  readonly label: string;
}

function lanesOf(timeline: readonly ArchivedItem[]) {
  const own = [...Map.groupBy(timeline, ({ organ }) => organ)].toSorted(([, a], [, b]) => b.length - a.length);
  const shown = own.slice(0, own.length > MOST_LANES ? MOST_LANES - 1 : MOST_LANES);
  const rest = own.slice(shown.length);
  return [
    ...shown.map(([organ, entries]: [Organ, ArchivedItem[]]) => ({ name: organ.shortName, entries })),
    ...(rest.length === 0
      ? []
      : [
          {
            name: `${rest.length} andra nätverk`,
            entries: rest
              .flatMap(([, entries]) => entries)
              .toSorted((a, b) => timeOf(a.meeting.date.iso) - timeOf(b.meeting.date.iso)),
          },
        ]),
  ];
}

/** `span`: the first and the last year that are drawn; what was recounted from before them is told in the list. */
function marksOf(entry: ArchivedItem, span: readonly [number, number]): readonly TimedMark[] {
  const { item, meeting, organ, outcomes } = entry;
  const href = urls.item(meeting.id, item.number);
  const [outcome = 'övrigt'] = outcomes;
  const where = `${organ.shortName} ${meetingDate(meeting)}, ${itemLabel(item).toLowerCase()}`;
  return [
    ...listRecounted(entry)
      .map(({ block: { by, date } }) => ({
        time: timeOf(date ?? meeting.date.iso),
        key: undefined,
        shape: 'refererat' as const,
        size: 0,
        href,
        label: `Refererat beslut av ${by}${date ? `, ${dateInWords(date)}` : ''}, i ${where}`,
      }))
      .filter(({ time }) => Math.floor(time) >= span[0] && Math.floor(time) <= span[1]),
    {
      time: timeOf(meeting.date.iso),
      key: item.id,
      shape: SHAPE_OF[outcome],
      size: 0,
      href,
      label: `${outcomes.map((each) => OUTCOME_WORDS[each]).join(', ')}: ${clip(capitalised(item.title), 120)}, ${where}`,
    },
  ].toSorted((a, b) => a.time - b.time);
}

const SHAPE_OF: Readonly<Record<Outcome, Shape>> = {
  beslut: 'beslut',
  formellt: 'formellt',
  förslag: 'förslag',
  information: 'samtal',
  dialog: 'samtal',
  bordlagd: 'uppskjutet',
  flyttad: 'uppskjutet',
  utgår: 'uppskjutet',
  övrigt: 'samtal',
};

/** A mark for each year, larger the more it holds, against the network's own fullest year. */
function yearsOf(
  entries: readonly ArchivedItem[],
  { name, topic }: { readonly name: string; readonly topic: string },
): readonly TimedMark[] {
  const years = [...Map.groupBy(entries, ({ meeting }) => meeting.date.year)];
  const most = greatestOf(years.map(([, own]) => own.length));
  return years.map(([year, own]) => {
    const decided = own.filter(({ outcomes }) => outcomes.includes('beslut')).length;
    return {
      time: year + 0.5,
      key: undefined,
      shape: 'år',
      size: 3 + 8 * Math.sqrt(own.length / most),
      href: urls.partOf(urls.topic(topic), year),
      label: `${name} ${year}: ${count(own.length, 'punkt', 'punkter')}, ${decided} med beslut i sak`,
    };
  });
}

/** From each later item of the topic that refers to the item. */
function threadsTo(
  entry: ArchivedItem,
  citations: ReturnType<typeof buildCitations>,
  points: ReadonlyMap<string, Point>,
) {
  const to = points.get(entry.item.id);
  if (to === undefined) return [];
  return citations(entry).item.flatMap(({ item }) => {
    const from = item && points.get(item.item.id);
    return from === undefined ? [] : [{ from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y } }];
  });
}

function yearTicks(first: number, last: number, across: (time: number) => number) {
  const step = Math.ceil((last - first + 1) / 7);
  return Array.from({ length: last - first + 2 }, (_, index) => ({
    year: first + index,
    x: across(first + index),
    labelled: index % step === 0 && first + index <= last,
  }));
}

function silentStretches(
  first: number,
  last: number,
  years: readonly number[],
): readonly (readonly [number, number])[] {
  const held = new Set(years);
  const stretches: [number, number][] = [];
  for (let year = first; year <= last; year += 1) {
    if (held.has(year)) continue;
    const open = stretches.at(-1);
    if (open && open[1] === year - 1) open[1] = year;
    else stretches.push([year, year]);
  }
  return stretches;
}

/** `2021-03-19`, `2021-03` and `2021` in years: where the day is not known, the middle of what is. */
function timeOf(iso: string): number {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : day / 32)) / 12;
}
