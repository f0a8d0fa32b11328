import { decisionId, itemId } from '../archive/identifier.ts';
import type { Page } from './candidate.ts';
import type { AddressIndex, AddressYear, GoneAddress } from './address-index.ts';

/** The pages of the years at hand, by id: meetings, items, decisions. An item and its first decision share an id. */
export interface PageBook {
  readonly pages: ReadonlyMap<string, Page>;
  readonly meetings: readonly Page[];
  readonly gone: ReadonlyMap<string, GoneAddress>;
}

export function buildPageBook({ organs }: AddressIndex, years: readonly AddressYear[]): PageBook {
  const byId = new Map(organs.map((organ) => [organ.id, organ]));
  const pages = new Map<string, Page>();
  for (const meeting of years.flatMap(({ meetings }) => meetings)) {
    const organ = byId.get(meeting.organ);
    if (!organ) continue;
    pages.set(meeting.id, { organ, meeting, item: undefined, sequence: undefined });
    for (const item of meeting.items) {
      const id = itemId(meeting.id, item.number);
      if (!item.decisions.includes(1)) pages.set(id, { organ, meeting, item, sequence: undefined });
      for (const sequence of item.decisions) pages.set(decisionId(id, sequence), { organ, meeting, item, sequence });
    }
  }
  return {
    pages,
    meetings: [...pages.values()].filter(({ item }) => item === undefined),
    gone: new Map(years.flatMap(({ gone }) => gone).map((address) => [address.id, address])),
  };
}
