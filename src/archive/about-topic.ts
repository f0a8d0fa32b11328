import type { Archive, ArchivedItem } from './archived.ts';
import { buildAliasTest, type Topic } from './topic.ts';

/** Tells whether words of an item, or what stands around them there, are about one of its topics; `matter` is the heading they stand below, if any. */
export type AboutTest = (item: ArchivedItem, topic: Topic, words: string, matter?: string) => boolean;

/**
 * An item may treat several topics, or only touch one: then what it promises or costs is about that topic where its own words say so.
 * It is about it in any case where the item has no other topic, where its title names no other, or where an editor has put the item there.
 * Below the heading of a matter of its own that is not about the topic, it is about it by its own words alone.
 */
export function buildAboutTest({ topics }: Pick<Archive, 'topics'>): AboutTest {
  const names = new Map(topics.map(({ topic }) => [topic, buildAliasTest(topic.aliases)]));
  const isNamed = (topic: Topic, text: string) => names.get(topic)?.(text) === true;
  return (item, topic, words, matter) => {
    const own = item.topics;
    if (!own.includes(topic)) return false;
    if (item.item.topics.include.includes(topic.id) || isNamed(topic, words)) return true;
    if (matter !== undefined && !isNamed(topic, matter) && !isNamed(topic, item.item.title)) return false;
    if (own.length === 1) return true;
    return own.every((other) => isNamed(other, item.item.title) === (other === topic));
  };
}
