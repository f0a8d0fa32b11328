import { STOP_WORDS } from '../../src/swedish/stop-words.ts';

/**
 * Three questions to an archive with items of these texts, always the same for the same texts: a word in many of them, a
 * word in few of them, and both together.
 */
export function chooseQuestions(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.toLowerCase().match(/\p{L}{5,}/gu)))
      if (!STOP_WORDS.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const nearest = (wanted: number) =>
    [...counts].toSorted(
      ([a, one], [b, other]) => Math.abs(one - wanted) - Math.abs(other - wanted) || (a < b ? -1 : 1),
    )[0]?.[0] ?? '';
  const [many, few] = [nearest(texts.length / MANY), nearest(FEW)];
  return [many, few, `${few} ${many}`];
}

const MANY = 20;
const FEW = 4;
