import type { AgendaItem } from './agenda-item.ts';
import type { ArchivedItem, ArchivedMeeting } from './archived.ts';
import { isInSubstance } from './decision-class.ts';
import type { Proposal } from './decision.ts';
import { proposalsIn } from './decisions-of.ts';
import { findPlannedItems, type ProposalFate } from './proposal-outcome.ts';

/** Proposals in substance of which the archive does not know what became. */
export interface UnsettledProposals {
  readonly item: ArchivedItem;
  /** Never empty. */
  readonly proposals: readonly Proposal[];
  /** Whether it stands in the agenda that lies beside its meeting, and not in the meeting's own document. */
  readonly inAgenda: boolean;
}

/**
 * Item by item, in the order of the document: what an agenda proposes that its minutes do not settle, all of it where the archive has
 * no minutes, and what minutes propose without any decision. What was put off or withdrawn is settled so far.
 */
export function findUnsettledProposals(archived: ArchivedMeeting): readonly UnsettledProposals[] {
  const { meeting, items, agenda } = archived;
  const own = items.flatMap((item) =>
    meeting.type === 'dagordning' || leftOpen(item, items) ? unsettled(item, proposalsIn(item.item), false) : [],
  );
  return agenda ? [...own, ...unsettledOfAgenda(agenda, archived, own)] : own;
}

/* A proposal that minutes repeat without a decision is told where they have it. */
function unsettledOfAgenda(agenda: ArchivedMeeting, { meeting }: ArchivedMeeting, own: readonly UnsettledProposals[]) {
  const told = new Set<AgendaItem | undefined>(own.map(({ item }) => item.item));
  const planned = findPlannedItems(agenda.meeting, meeting);
  return agenda.items.flatMap((item) => {
    const found = planned.find((each) => each.planned === item.item);
    if (!found || (found.held && told.has(found.held))) return [];
    return unsettled(
      item,
      found.proposals.filter(({ fate }) => UNKNOWN_FATES.includes(fate)).map(({ proposal }) => proposal),
      true,
    );
  });
}

const UNKNOWN_FATES: readonly ProposalFate[] = ['beslut saknas', 'nämns inte', 'osäkert'];

function unsettled(
  item: ArchivedItem,
  proposals: readonly Proposal[],
  inAgenda: boolean,
): readonly UnsettledProposals[] {
  const inSubstance = proposals.filter(isInSubstance);
  return inSubstance.length === 0 ? [] : [{ item, proposals: inSubstance, inAgenda }];
}

/** Whether nothing was decided in an item, in the one above it or in those below it. */
function leftOpen({ item, decisions }: ArchivedItem, all: readonly ArchivedItem[]): boolean {
  return (
    item.status === 'behandlad' &&
    decisions.length === 0 &&
    all.every(
      (other) =>
        other.decisions.length === 0 || (other.item.parent !== item.number && other.item.number !== item.parent),
    )
  );
}
