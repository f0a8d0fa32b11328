import type { Meeting } from './meeting.ts';

/** Whether all of these items are of agendas without minutes, which tell of no decision. False of none. */
export function onlyAgendas(items: readonly { readonly meeting: Pick<Meeting, 'type'> }[]): boolean {
  return items.length > 0 && items.every(({ meeting }) => meeting.type === 'dagordning');
}
