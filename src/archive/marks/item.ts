import { ITEM_KINDS, ITEM_STATUSES, type ItemKind, type ItemStatus } from '../item-status.ts';
import type { HeadingMark, MarkReading } from './mark.ts';
import { splitList } from './property-kinds.ts';

/** `<Punkt>`, right after a heading: what the heading alone cannot tell about its item. */
export const itemMark: HeadingMark<'Punkt'> = {
  tag: 'Punkt',
  stands: 'under-heading',
  properties: { status: 'status', slag: 'kinds', amnen: 'topics', ejamnen: 'topics', sekretess: 'secrecy' },
  required: [],
};

/** What `<Punkt>` says about its item. */
export interface ItemRemarks {
  readonly status: ItemStatus | undefined;
  readonly kinds: readonly ItemKind[];
  readonly topics: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  /** On what ground nothing of the item is handed out. */
  readonly secrecy: string | undefined;
}

/** Reads the properties of `<Punkt>`; without properties everything is undefined or empty. */
export function readItemMark(properties: MarkReading['properties']): ItemRemarks {
  const kinds = splitList(properties['slag']);
  return {
    status: findStatus(properties['status']),
    kinds: ITEM_KINDS.filter((kind) => kinds.includes(kind)),
    topics: { include: splitList(properties['amnen']), exclude: splitList(properties['ejamnen']) },
    secrecy: properties['sekretess']?.trim(),
  };
}

export function findStatus(word: string | undefined): ItemStatus | undefined {
  return ITEM_STATUSES.find((status) => status === word);
}
