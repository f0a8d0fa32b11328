import { AGENDA_PLACE, agendaId } from '../../archive/agenda.ts';
import type { AddressKind } from '../../archive/ledger.ts';
import { HOME } from './home.ts';
import { LEDGER_PLACES } from './places.ts';

/** The page that an address stands for, of those in the ledger. */
export interface AddressedPage {
  readonly kind: AddressKind;
  readonly id: string;
  /** Of the item that the address points to on its meeting's page, as `urls.item` writes it. */
  readonly item: string | undefined;
}

/** The folders of the ledger's pages as a regular expression has them: `b|moten`. */
export const LEDGER_FOLDERS = Object.values(LEDGER_PLACES).toSorted().join('|');

/** Whether an address asks for the page of a meeting or a decision, by the name of its folder. */
export function kindOfFolder(name: string | undefined): AddressKind | undefined {
  if (name === LEDGER_PLACES.meeting) return 'meeting';
  return name === LEDGER_PLACES.decision ? 'decision' : undefined;
}

const PAGE = new RegExp(
  `^(?:.*/)?(${LEDGER_FOLDERS})/([^/?#]+)(?:/(${AGENDA_PLACE})(?=[/?#]|$))?(?:[/?][^#]*)?(?:#(.*))?$`,
);

/**
 * The page of `/moten/norrlunda-2024-05-17/#p6a`, on whatever host and in whatever folder it stands; undefined for every
 * other address.
 */
export function findAddressedPage(address: string): AddressedPage | undefined {
  const [, folder, id, agenda, fragment] = PAGE.exec(address) ?? [];
  const kind = kindOfFolder(folder);
  if (kind === undefined || id === undefined) return undefined;
  if (kind === 'meeting' && agenda !== undefined) return { kind: 'agenda', id: agendaId(id), item: undefined };
  return { kind, id, item: kind === 'meeting' ? /^p(.+)$/.exec(fragment ?? '')?.[1] : undefined };
}

/** An address of this site from its home: `organ/norrlunda/`, `bilder/arkivet.png`. The files of a build lie there. */
export function placeInSite(address: string): string {
  return findPlaceUnder(HOME, address) ?? address;
}

/** An address from the home of a site on; undefined where it leads out of it. */
export function findPlaceUnder(home: string, address: string): string | undefined {
  return address.startsWith(home) ? address.slice(home.length) : undefined;
}

/** The number in the fragment that `clauseAnchor` makes, with or without its `#`. */
export function findClauseNumber(fragment: string): number | undefined {
  const number = /^#?att-(\d+)$/.exec(fragment)?.[1];
  return number === undefined ? undefined : Number(number);
}
