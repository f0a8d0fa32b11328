import type { ArchivedItem } from './archived.ts';
import { blocksText, summaryOf } from './block-words.ts';
import { walkBlocks, type Block } from './block.ts';
import { proposalsIn } from './decisions-of.ts';
import { buildAliasTest, type Topic } from './topic.ts';

const LENGTH = 240;

/**
 * The first words of an item, cut at a word: its proposal where it has one, else its text without its decisions.
 * Where a topic is given and a matter within the item is what belongs to it, the words are that matter's.
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
