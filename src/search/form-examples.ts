import { greatestOf, leastOf } from '../archive/extremes.ts';
import type { Archive, ArchivedItem, ArchivedTopic } from '../archive/archived.ts';
import { itemText } from '../archive/item-text.ts';
import type { Organ } from '../archive/organ.ts';
import { findAmounts } from '../swedish/amounts.ts';

/** What a reader may type, each made of the archive itself, so that it finds something. Undefined where the archive has none such. */
export interface FormExamples {
  readonly word: string | undefined;
  readonly phrase: string | undefined;
  /** `SCHNV Dalarna 2021-03-19 § 4` */
  readonly citation: string | undefined;
  /** `SCHNV 210319 p 4` */
  readonly reference: string | undefined;
  /** Two words of which some items have the first alone. */
  readonly pair: readonly [string, string] | undefined;
  readonly network: string | undefined;
  readonly topic: string | undefined;
  /** `2020-2022` */
  readonly years: string | undefined;
  readonly amount: string | undefined;
  /** `19/3 2021` */
  readonly day: string | undefined;
}

export function buildFormExamples({ meetings, items, topics }: Archive): FormExamples {
  const newest = meetings.toReversed();
  const dated = newest.find(({ meeting, decisions }) => meeting.date.precision === 'day' && decisions.length > 0);
  const date = dated?.meeting.date;
  const [year, month, day] = (date?.iso ?? '').split('-');
  const years = items.map((item) => item.meeting.date.year);
  const [first, last] = [leastOf(years), greatestOf(years)];
  const words = topics
    .filter(({ topic, timeline }) => /^\p{L}+$/u.test(topic.name) && isSaid(topic.name, timeline))
    .toSorted((a, b) => b.timeline.length - a.timeline.length);
  const number = dated?.decisions[0]?.item.item.printedNumber;
  const phrase = topics.find(({ topic: { name }, timeline }) => name.split(' ').length > 2 && isSaid(name, timeline));
  const place = number === undefined || number.startsWith('§') ? number : `punkt ${number}`;
  return {
    citation: dated && place !== undefined ? `${dated.organ.shortName} ${date?.iso} ${place}` : undefined,
    word: words[0]?.topic.name.toLowerCase(),
    phrase: phrase?.topic.name.toLowerCase(),
    reference:
      dated && number !== undefined
        ? `${shortestName(dated.organ)} ${(year ?? '').slice(2)}${month}${day} ${number.startsWith('§') ? number : `p ${number}`}`
        : undefined,
    pair: findPair(words),
    network: newest[0]?.organ.id.split('-').at(-1),
    topic: words[0]?.topic.id,
    years: items.length === 0 ? undefined : first === last ? String(first) : `${first}-${last}`,
    amount: findAmount(items),
    day: dated ? `${Number(day)}/${Number(month)} ${year}` : undefined,
  };
}

/** As people write it in a reference: `SCHNV`. */
function shortestName({ shortName, names }: Organ): string {
  return [shortName, ...names].toSorted((a, b) => a.length - b.length)[0] ?? shortName;
}

function isSaid(name: string, timeline: readonly ArchivedItem[]): boolean {
  return timeline.some((item) => itemText(item).toLowerCase().includes(name.toLowerCase()));
}

function findPair(words: readonly ArchivedTopic[]): FormExamples['pair'] {
  const held = words.map(({ topic, timeline }) => ({ topic, items: new Set(timeline) }));
  for (const one of words)
    for (const other of held)
      if (one.timeline.some((item) => !other.items.has(item)))
        return [one.topic.name.toLowerCase(), other.topic.name.toLowerCase()];
  return undefined;
}

/** The newest amount of money, as it is printed. */
function findAmount(items: readonly ArchivedItem[]): string | undefined {
  for (const item of items.toReversed()) {
    const text = itemText(item);
    const amount = findAmounts(text).find(({ unit }) => unit === 'kronor');
    if (amount) return text.slice(amount.start, amount.end).replaceAll(/\s+/gu, ' ').replace(/[.,]$/u, '');
  }
  return undefined;
}
