export const ITEM_KINDS = ['beslut', 'information', 'dialog'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const ITEM_STATUSES = ['behandlad', 'bordlagd', 'flyttad', 'utgår'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];
