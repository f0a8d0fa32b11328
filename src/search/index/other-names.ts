import type { Archive, ArchivedItem } from '../../archive/archived.ts';
import type { GlossaryEntry } from '../../archive/glossary.ts';
import { itemText } from '../../archive/item-text.ts';
import type { Organ } from '../../archive/organ.ts';
import { buildAliasFinder, type Topic } from '../../archive/topic.ts';
import { phraseFlags } from '../../swedish/phrase-pattern.ts';
import type { OtherNameKind } from '../stands-for.ts';
import { weighMention } from './weigh-mention.ts';

/** What something that an item mentions is called besides what the item calls it. */
export interface OtherName {
  readonly name: string;
  readonly kind: OtherNameKind;
  /** What the item says instead; for a topic that it does not name, the topic's name. */
  readonly said: string;
  readonly weight: NameWeight;
}

/** How much a name tells: by how often the item mentions what bears it. */
export const NAME_WEIGHTS = ['mentioned', 'repeated', 'central'] as const;
export type NameWeight = (typeof NAME_WEIGHTS)[number];

/**
 * In words. A longer name is a description, which holds other names: *förvaltning i Västra Götalandsregionen*. Who asks for one of
 * these does not mean it.
 */
const SHORT_NAME = 3;

/**
 * Gives a function that finds other names of what an item's text mentions, and the names of its topics: an item with *RSS* gets
 * *Avdelningen för hälsa och välfärd*, one with *LCHNV* gets *Länschefsnätverket*.
 */
export function buildOtherNameFinder(archive: Archive): (item: ArchivedItem) => readonly OtherName[] {
  const terms = archive.glossary.map(({ entry, occurrences }) => ({
    items: new Set(occurrences),
    add: addTerm(entry),
  }));
  const organs = archive.organs.map((organ) => ({ organ, add: addOrgan(organ) }));
  const topics = new Map(archive.topics.map(({ topic }) => [topic, addTopic(topic)]));
  return (item) => {
    const said = buildSaying(item);
    for (const { items, add } of terms) if (items.has(item)) add(said);
    for (const { organ, add } of organs) if (isNear(organ, item.organ)) add(said);
    for (const topic of item.topics) topics.get(topic)?.(said);
    return [...said.names.values()];
  };
}

/** The words of an item, and the names that are found to it. */
interface Saying {
  readonly text: string;
  readonly title: string;
  readonly names: ReadonlyMap<string, OtherName>;
  /** Adds a name that the item does not say itself; of one that is told twice it keeps what tells most. */
  readonly add: (name: OtherName) => void;
}

function buildSaying(item: ArchivedItem): Saying {
  const text = itemText(item);
  const lower = text.toLowerCase();
  const names = new Map<string, OtherName>();
  const add = ({ name, weight: full, ...rest }: OtherName) => {
    if (hasWord(lower, name)) return;
    const weight = name.split(/\s+/).length > SHORT_NAME ? lighter(full) : full;
    const before = names.get(name);
    if (!before || NAME_WEIGHTS.indexOf(weight) > NAME_WEIGHTS.indexOf(before.weight))
      names.set(name, { name, ...rest, weight });
  };
  return { text, title: item.item.title, names, add };
}

/** Adds to the words of an item the names of something that they mention. */
type NameAdder = (item: Saying) => void;

function addTerm(entry: GlossaryEntry): NameAdder {
  const all = namesOfTerm(entry);
  const find = buildAliasFinder(all);
  return (item) => {
    const { said = entry.term, weight } = weighMention(item, find);
    for (const name of all) item.add({ name, kind: 'namn', said, weight });
    for (const name of entry.searchWords)
      item.add({ name: withoutStar(name), kind: 'vardagsord', said, weight: 'mentioned' });
  };
}

function addOrgan({ names }: Organ): NameAdder {
  const find = buildAliasFinder(names);
  return (item) => {
    const { said, weight } = weighMention(item, find);
    if (said !== undefined) for (const name of names) item.add({ name, kind: 'namn', said, weight });
  };
}

/** Whether an organ's name means that organ in the minutes of the other: those of two regions have names in common. */
function isNear(organ: Organ, other: Organ): boolean {
  return (
    organ.id === other.id || organ.region === undefined || other.region === undefined || organ.region === other.region
  );
}

function addTopic(topic: Topic): NameAdder {
  const find = buildAliasFinder(topic.aliases);
  /* An abbreviation is found where it stands, and leads to the topic's card: *MAR* to no item about wheelchairs. */
  const words = [...topic.aliases.filter((alias) => phraseFlags(alias) !== 'u'), ...topic.searchWords].map(withoutStar);
  return (item) => {
    const { said = topic.name, weight } = weighMention(item, find);
    item.add({ name: topic.name, kind: 'ämne', said, weight: 'mentioned' });
    /* Among the items of a matter those that are about it come first, and none before what has the word itself. */
    for (const name of words)
      item.add({ name, kind: 'vardagsord', said, weight: weight === 'central' ? 'repeated' : 'mentioned' });
  };
}

/** The term itself, what it stands for and how else minutes write it: who asks for one of them means all. */
export function namesOfTerm({ term, name, synonyms }: GlossaryEntry): readonly string[] {
  return [term, name, ...synonyms].filter((each) => each !== undefined);
}

/** The same names and more of the same item; of one that is told twice what tells most. */
export function joinNames(names: readonly OtherName[], more: readonly OtherName[]): readonly OtherName[] {
  const all = new Map(names.map((name) => [name.name, name]));
  for (const name of more) {
    const before = all.get(name.name);
    if (!before || NAME_WEIGHTS.indexOf(name.weight) > NAME_WEIGHTS.indexOf(before.weight)) all.set(name.name, name);
  }
  return [...all.values()];
}

/** Whether a word of a text in small letters is or begins with the name, or some words do. */
function hasWord(within: string, name: string): boolean {
  const sought = name.toLowerCase();
  for (let place = within.indexOf(sought); place >= 0; place = within.indexOf(sought, place + 1))
    if (!/[\p{L}\p{N}]/u.test(within.charAt(place - 1))) return true;
  return false;
}

function lighter(weight: NameWeight): NameWeight {
  return NAME_WEIGHTS[Math.max(0, NAME_WEIGHTS.indexOf(weight) - 1)] ?? weight;
}

/** Without the `*` that lets a word go on. */
function withoutStar(word: string): string {
  return word.replace(/\*$/, '');
}
