import type { Archive } from '../../archive/archived.ts';
import { departedAddresses, hasMoved, isWithdrawn, type Departed } from '../../archive/routes.ts';
import { buildDecisionPages, type DecisionPage } from './page-parts.ts';

/** What stands at the address of a card: a decision, also one that has moved from there, or that it is withdrawn. */
export type DecisionCard =
  | { readonly kind: 'page'; readonly id: string; readonly page: DecisionPage }
  | { readonly kind: 'gone'; readonly id: string; readonly history: Departed<'withdrawn'> };

/**
 * The cards of an archive, for frames on other sites: of every decision that has an address or has had one, where any site may show
 * one. At the address of a moved
 * decision stands its card as it is now.
 */
export function buildDecisionCards(archive: Archive): readonly DecisionCard[] {
  if (archive.identity.embeddedBy.length === 0) return [];
  const pages = new Map(buildDecisionPages(archive).map((page) => [page.archivedDecision.decision.id, page]));
  return [
    ...[...pages].map(([id, page]) => ({ kind: 'page', id, page }) as const),
    ...departedAddresses(archive)
      .filter(({ kind }) => kind === 'decision')
      .flatMap((history): readonly DecisionCard[] => {
        if (isWithdrawn(history)) return [{ kind: 'gone', id: history.id, history }];
        const page = hasMoved(history) ? pages.get(history.fate.to) : undefined;
        return page ? [{ kind: 'page', id: history.id, page }] : [];
      }),
  ];
}
