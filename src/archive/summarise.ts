import type { ArchivedItem } from './archived.ts';
import { walkBlocks } from './block.ts';
import { proposalsIn } from './decision.ts';

const LENGTH = 240;

/** The first words of an item that made no decision: its proposal where it has one, else its text. Cut at a word. */
export function summarise({ item }: ArchivedItem): string {
  const proposed = proposalsIn(item).flatMap(({ clauses }) => clauses.map(({ text }) => text)).join('; ');
  const prose = [...walkBlocks(item.blocks)].flatMap((block) => {
    if (block.kind === 'prose' || block.kind === 'recounted') return [block.content.text];
    return block.kind === 'follow-up' ? [block.followUp.content.text] : [];
  });
  const text = (proposed || prose.join(' ')).replaceAll(/\s+/g, ' ');
  if (text.length <= LENGTH) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LENGTH - 1))} …`;
}
