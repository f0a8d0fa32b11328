import type { ArchivedSum, SumPlace } from '../../archive/sum.ts';
import { inDigits, count } from './words.ts';

export const SUM_PLACE_WORDS: Readonly<Record<SumPlace, string>> = {
  beslut: 'I ett beslut',
  förslag: 'I ett förslag',
  återgivet: 'I ett återgivet beslut',
  löptext: 'I texten',
  dagordning: 'I en dagordning',
};

/** What a list of sums does not have. */
export const SUMS_LEFT_OUT = 'Procentsatser och det som bara står i bilagor är inte med.';

/** `12 belopp i 9 punkter`. */
export function countSums(sums: readonly Pick<ArchivedSum, 'item'>[]): string {
  return `${inDigits(sums.length)} belopp i ${count(new Set(sums.map(({ item }) => item)).size, 'punkt', 'punkter')}`;
}

/** A sum with as much of its sentence on both sides as there is room for. What is cut away is told by an ellipsis. */
export function sumInSentence(
  { words, sentence, start }: Pick<ArchivedSum, 'words' | 'sentence' | 'start'>,
  most: number,
): { readonly before: string; readonly after: string } {
  const before = sentence.slice(0, start);
  const after = sentence.slice(start + words.length);
  const room = Math.max(0, most - words.length);
  const left = Math.max(room - after.length, Math.floor(room / 2));
  const right = Math.max(room - before.length, Math.floor(room / 2));
  return {
    before: before.length <= left ? before : `…${before.slice(before.length - left).replace(/^\S*/u, '')}`,
    after: after.length <= right ? after : `${after.slice(0, right).replace(/\S*$/u, '')}…`,
  };
}
