import type { ArchivedItem } from '../../archive/archived.ts';
import type { RecountedBlock } from '../../archive/marks/recounted.ts';
import { listRecounted } from '../../archive/recounted.ts';
import { dateInWords } from './date-in-words.ts';

/** Whose a recounted decision is, and when it was made where that is said: `Kommundirektörerna, 17 mars 2021`. */
export function recountedBy({ by, date }: Pick<RecountedBlock, 'by' | 'date'>): string {
  return date === undefined ? by : `${by}, ${dateInWords(date)}`;
}

/** That the item recounts decisions of others, or earlier ones, of which nothing here tells whether they hold. */
export function recountedGround(item: ArchivedItem): readonly string[] {
  const bodies = [...new Set(listRecounted(item).map(({ block: { by } }) => by))];
  return bodies.length === 0
    ? []
    : [`Punkten återger beslut (${AND.format(bodies)}). Om de gäller än vet arkivet inte.`];
}

const AND = new Intl.ListFormat('sv');
