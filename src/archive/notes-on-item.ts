import type { ArchivedItem } from './archived.ts';

/** The remarks about a meeting's source that begin with the number of the item: `Punkt 3: …`, `Punkterna 6 och 7: …`. */
export function notesOnItem({ item, meeting }: Pick<ArchivedItem, 'item' | 'meeting'>): readonly string[] {
  const printed = item.printedNumber.toLowerCase();
  return meeting.notes.filter((note) => {
    const numbers = NAMED_ITEMS.exec(note)?.groups?.['numbers'];
    return numbers?.split(/,|\soch\s/u).some((number) => number.trim().toLowerCase() === printed) ?? false;
  });
}

const NAMED_ITEMS = /^(?:Punkt|Punkterna)\s(?<numbers>[^:]{1,60}):/u;
