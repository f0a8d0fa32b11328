import { parseFilingDate } from '../swedish/calendar-date.ts';
import type { ArchivedItem } from './archived.ts';
import type { Gap } from './gap.ts';
import { itemText } from './item-text.ts';
import type { Organ } from './organ.ts';
import type { Sources } from './position.ts';

/**
 * The gaps that editors told, a year each for a date. One whose item is not in the archive is left out: nothing would show how the
 * archive knows.
 */
export function buildUndatedGaps(
  organs: readonly Organ[],
  { items, resolve }: Pick<Sources, 'items' | 'resolve'>,
): readonly Gap[] {
  return organs.flatMap((organ) =>
    (organ.undatedMeetings ?? []).flatMap((told, index): readonly Gap[] => {
      const teller = items.get(resolve(told.item));
      const date = parseFilingDate(String(told.year));
      if (!teller || typeof date === 'string') return [];
      return [
        {
          id: `${organ.id}-odaterat-${index + 1}`,
          organ,
          date,
          yearFrom: told.words.includes(String(told.year)) ? 'källan' : 'sammanhanget',
          held: told.held,
          impossible: false,
          label: told.when,
          undated: true,
          mentions: [
            {
              meeting: teller.meeting,
              reference: {
                text: told.words,
                date: { known: 'day', date },
                item: undefined,
                sign: undefined,
                body: undefined,
                bodyBehind: false,
                before: '',
                from: teller.item.number,
              },
            },
          ],
          agenda: undefined,
        },
      ];
    }),
  );
}

/** Whether the item says the words that an editor quotes of it, however they are spaced. */
export function saysWords(item: Pick<ArchivedItem, 'item' | 'decisions'>, words: string): boolean {
  const spaced = (each: string) => each.replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('sv');
  return spaced(itemText(item)).includes(spaced(words));
}
