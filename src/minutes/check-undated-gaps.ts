import type { Archive } from '../archive/archived.ts';
import { followMove } from '../archive/build-addresses.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import type { Organ } from '../archive/organ.ts';
import { saysWords } from '../archive/undated-gap.ts';
import type { RawOrgan, ReadEntry } from './read-entry.ts';

/** The missing meetings that the file of a network tells, against the items that are said to tell of them. */
export function checkUndatedGaps(
  organs: readonly ReadEntry<Organ, RawOrgan>[],
  { items, addresses }: Pick<Archive, 'items' | 'addresses'>,
): readonly Diagnostic[] {
  const known = new Map(items.map((item) => [item.item.id, item]));
  return organs.flatMap(({ file, value, lineOf }) =>
    (value?.undatedMeetings ?? []).flatMap(({ item, words }, index) => {
      const told = known.get(followMove(item, addresses));
      if (told && saysWords(told, words)) return [];
      const line = lineOf(['luckor', index, told ? 'ord' : 'punkt']);
      return [diagnose('gap-untold', { file, line }, { item, words: told && words })];
    }),
  );
}
