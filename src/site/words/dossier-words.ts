import type { ArchivedItem } from '../../archive/archived.ts';

interface Decided {
  readonly archivedDecision: { readonly item: Pick<ArchivedItem, 'topics'> };
}

/** What is said beside the decisions in substance of a dossier: that they may be about something else, and where the others are. */
export function besideDecisions(shown: readonly Decided[], others: number): string {
  const shared = shown.some(({ archivedDecision: { item } }) => item.topics.length > 1);
  return [
    ...(shared ? ['Ett beslut i en punkt om flera ämnen kan gälla ett annat av dem.'] : []),
    ...(others > 0 ? [`Formella och uppskjutna beslut (${others}) står på tidslinjen.`] : []),
  ].join(' ');
}
