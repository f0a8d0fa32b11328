import type { ItemLead } from '../../swedish/item-number.ts';

/** Where an item begins. */
export interface ItemStart {
  /** The index of its first line. */
  readonly index: number;
  readonly lead: ItemLead;
  /** 0 for an item, 1 for its sub-item, 2 for one below that. */
  readonly depth: number;
}
