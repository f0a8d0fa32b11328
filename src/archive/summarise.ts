import type { ArchivedItem } from './archived.ts';
import { blocksText, summaryOf } from './block-words.ts';
import { walkBlocks, type Block } from './block.ts';
import { proposalsIn } from './decisions-of.ts';
import { buildAliasTest, type Topic } from './topic.ts';

/** In characters: enough to tell what the item is about. */
const LENGTH = 240;

/**
 * The first words of an item, cut at the end of a word: its proposal if it has one, otherwise its text without its
 * decisions. With `topic`, and a matter in the item that belongs to the topic, the words are those of the matter.
 */
export function summarise({ item }: ArchivedItem, topic?: Topic): string {
  const proposed = proposalsIn(item)
    .flatMap(({ clauses }) => clauses.map(({ text }) => text))
    .join('; ');
  const belongs = topic && buildAliasTest(topic.aliases);
  const matter = belongs && item.blocks.find((block) => block.kind === 'matter' && belongs(blocksText([block])));
  const text = (proposed || proseOf(matter ? [matter] : item.blocks)).replaceAll(/\s+/g, ' ').trim();
  if (text.length <= LENGTH) return text;
  const end = text.lastIndexOf(' ', LENGTH - 1);
  return `${text.slice(0, end === -1 ? LENGTH : end)} …`;
}

function proseOf(blocks: readonly Block[]): string {
  return [...walkBlocks(blocks)].flatMap((block) => summaryOf(block) ?? []).join(' ');
}
