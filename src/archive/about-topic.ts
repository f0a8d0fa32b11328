import type { Archive, ArchivedItem } from './archived.ts';
import { buildAliasTest, type Topic } from './topic.ts';

/** Tells whether words of an item, or what stands around them there, are about one of its topics. */
export type AboutTest = (item: ArchivedItem, topic: Topic, words: string) => boolean;

/**
 * An item may treat several topics, or only touch one: then what it promises or costs is about that topic where its own words say so.
 * It is about it in any case where the item has no other topic, where its title names no other, or where an editor has put the item there.
 */
export function buildAboutTest({ topics }: Pick<Archive, 'topics'>): AboutTest {
  const names = new Map(topics.map(({ topic }) => [topic, buildAliasTest(topic.aliases)]));
  const isNamed = (topic: Topic, text: string) => names.get(topic)?.(text) === true;
  return (item, topic, words) => {
    const own = item.topics;
    if (!own.includes(topic)) return false;
    if (own.length === 1 || item.item.topics.include.includes(topic.id) || isNamed(topic, words)) return true;
    return own.every((other) => isNamed(other, item.item.title) === (other === topic));
  };
}
