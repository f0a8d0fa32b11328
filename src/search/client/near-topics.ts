import { greatestOf } from '../../archive/extremes.ts';
import { editDistance } from '../../swedish/edit-distance.ts';
import { stem } from '../../swedish/stem.ts';
import type { NamedTopic } from './asked-topics.ts';

/** The shortest word that is held against the words of topics. */
const SHORTEST = 5;

/**
 * Topics that may lie near a question, the nearest first: a word of theirs has the same stem as a word that was asked, stands in it or
 * holds it, or is spelt nearly so.
 */
export function findNearTopics(question: string, topics: readonly NamedTopic[]): readonly NamedTopic[] {
  const asked = longWords(question);
  return topics
    .map((topic) => {
      const own = [...topic.aliases, ...topic.searchWords].flatMap(longWords);
      return {
        topic,
        nearness: greatestOf([0, ...asked.flatMap((word) => own.map((other) => nearnessOf(word, other)))]),
      };
    })
    .filter(({ nearness }) => nearness > 0)
    .toSorted((a, b) => b.nearness - a.nearness)
    .map(({ topic }) => topic);
}

/** 3 for the same word in another form, 2 for one within the other, 1 for a near spelling, 0 for another word. */
function nearnessOf(asked: string, other: string): number {
  const [a, b] = [stem(asked), stem(other)];
  if (a === b) return 3;
  if ((a.length >= SHORTEST && b.includes(a)) || (b.length >= SHORTEST && a.includes(b))) return 2;
  const limit = Math.min(a.length, b.length) > 7 ? 2 : 1;
  return Math.abs(a.length - b.length) <= limit && editDistance(a, b) <= limit ? 1 : 0;
}

function longWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length >= SHORTEST);
}
