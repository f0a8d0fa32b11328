import type { Archive, ArchivedItem } from '../../archive/archived.ts';
import type { GlossaryEntry } from '../../archive/glossary.ts';
import { buildAliasFinder } from '../../archive/topic.ts';
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
 * For each item, other names of what its text mentions, and the names of its topics: an item with *RSS* gets
 * *Avdelningen för hälsa och välfärd*, one with *LCHNV* gets *Länschefsnätverket*.
 */
export function findOtherNames(archive: Archive): ReadonlyMap<ArchivedItem, readonly OtherName[]> {
  const names = new Map<ArchivedItem, Map<string, OtherName>>();
  const lower = new Map<ArchivedItem, string>();
  const textOf = (item: ArchivedItem) => {
    const text = lower.get(item) ?? item.text.toLowerCase();
    lower.set(item, text);
    return text;
  };
  const add = (item: ArchivedItem, name: string | undefined, { kind, said, weight: full }: Omit<OtherName, 'name'>) => {
    if (name === undefined || hasWord(textOf(item), name)) return;
    const weight = name.split(/\s+/).length > SHORT_NAME ? lighter(full) : full;
    const own = names.get(item) ?? new Map<string, OtherName>();
    const before = own.get(name);
    if (!before || NAME_WEIGHTS.indexOf(weight) > NAME_WEIGHTS.indexOf(before.weight))
      own.set(name, { name, kind, said, weight });
    names.set(item, own);
  };
  for (const { entry, occurrences } of archive.glossary) {
    const all = namesOfTerm(entry);
    const find = buildAliasFinder(all);
    for (const item of occurrences) {
      const rest = weighMention(item, find);
      const said = rest.said ?? entry.term;
      for (const name of all) add(item, name, { kind: 'namn', said, weight: rest.weight });
      for (const name of entry.searchWords)
        add(item, withoutStar(name), { kind: 'vardagsord', said, weight: 'mentioned' });
    }
  }
  for (const { id, region, names: own } of archive.organs) {
    const find = buildAliasFinder(own);
    for (const item of archive.items) {
      const near =
        item.organ.id === id || region === undefined || item.organ.region === undefined || item.organ.region === region;
      const rest = near ? weighMention(item, find) : undefined;
      if (rest?.said !== undefined)
        for (const name of own) add(item, name, { kind: 'namn', said: rest.said, weight: rest.weight });
    }
  }
  for (const { topic, timeline } of archive.topics) {
    const find = buildAliasFinder(topic.aliases);
    for (const item of timeline) {
      const { said = topic.name, weight } = weighMention(item, find);
      add(item, topic.name, { kind: 'ämne', said, weight: 'mentioned' });
      /* Among the items of a matter those that are about it come first, and none before what has the word itself. */
      /* An abbreviation is found where it stands, and leads to the topic's card: *MAR* to no item about wheelchairs. */
      for (const word of [...topic.aliases.filter((alias) => phraseFlags(alias) !== 'u'), ...topic.searchWords])
        add(item, withoutStar(word), {
          kind: 'vardagsord',
          said,
          weight: weight === 'central' ? 'repeated' : 'mentioned',
        });
    }
  }
  return new Map([...names].map(([item, found]) => [item, [...found.values()]]));
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
