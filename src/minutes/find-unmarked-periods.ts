import type { AgendaItem } from '../archive/agenda-item.ts';
import { walkBlocks, type Block } from '../archive/block.ts';
import { blockTexts } from '../archive/block-words.ts';
import { isInSubstance } from '../archive/decision-class.ts';
import type { Decision } from '../archive/decision.ts';
import { decisionsOf } from '../archive/decisions-of.ts';
import { itemText } from '../archive/item-text.ts';
import type { Meeting } from '../archive/meeting.ts';
import { firstDay, lastDay } from '../swedish/calendar-date.ts';
import { findBackgroundPeriod, readBackground } from '../swedish/background-period.ts';
import { findDecisionPeriod, findPeriods } from '../swedish/named-period.ts';
import { splitSentences } from '../swedish/sentences.ts';

/** The words around a decision that name when it ends, where no mark of it says so. */
export interface UnmarkedPeriod {
  readonly id: string;
  /** Of the decision. */
  readonly line: number;
  readonly words: readonly string[];
}

/** Those of a meeting: what its own text says, whatever the rest of the archive is. */
export function findUnmarkedPeriods(meeting: Meeting): readonly UnmarkedPeriod[] {
  const { date } = meeting;
  const byItem = Map.groupBy(decisionsOf(meeting), ({ item }) => item);
  return meeting.items.flatMap((item) => {
    const own = byItem.get(item.number) ?? [];
    const open = own.filter((decision) => !decision.validity && isInSubstance(decision));
    if (open.length === 0) return [];
    const said = itemText({ item, decisions: own })
      .split('\n')
      .flatMap(findPeriods)
      .filter(({ ground, to }) => ground === 'said' && to !== undefined && lastDay(to) >= firstDay(date));
    const background = readBackground([...walkBlocks(item.blocks)].flatMap(sentencesOf));
    return open.flatMap((decision): readonly UnmarkedPeriod[] => {
      const words = wordsOfEnd(decision, item, { said, background, date });
      return words.length === 0 ? [] : [{ id: decision.id, line: decision.line, words }];
    });
  });
}

interface Said extends Pick<Meeting, 'date'> {
  /** The periods of the item that speak of a limit, and not of one that had passed. */
  readonly said: ReturnType<typeof findPeriods>;
  readonly background: ReturnType<typeof readBackground>;
}

/** The words that name an end: in the clauses or the heading any period, in the rest of the item one that speaks of a limit. */
function wordsOfEnd({ clauses: own }: Decision, { title }: AgendaItem, { said, background, date }: Said) {
  const clauses = own.map(({ text }) => text);
  const decided = findDecisionPeriod(clauses, title);
  const behind = findBackgroundPeriod(clauses, background, date);
  const ends = [...(decided?.to ? [decided] : []), ...said, ...(behind && !decided ? [behind] : [])];
  return [...new Set(ends.map(({ words }) => words.replaceAll(/\s+/g, ' ')))];
}

/** What a block says, without what is decided, proposed and recounted. */
function sentencesOf(block: Block): readonly string[] {
  return block.kind === 'prose' || block.kind === 'follow-up'
    ? blockTexts(block).flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)))
    : [];
}
