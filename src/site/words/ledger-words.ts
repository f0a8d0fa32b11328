import { meetingOfAgenda } from '../../archive/agenda.ts';
import { readAddress } from '../../archive/address-parts.ts';
import type { Archive } from '../../archive/archived.ts';
import { swedishDate } from '../../swedish/calendar-date.ts';
import type { AddressHistory, AddressKind, Witness } from '../../archive/ledger.ts';
import { printedHash } from '../../archive/witness.ts';
import type { Organ } from '../../archive/organ.ts';
import { dateInWords } from './date-in-words.ts';
import { urls, type Urls } from '../addresses/urls.ts';

/** `Beslut under punkt 4, Socialchefsnätverket i Dalarna 19 mars 2021`: what an address names, from the address itself. */
export function addressInWords(id: string, kind: AddressKind, organs: readonly Organ[]): string {
  const { organ, date, letter, number, sequence } = readAddress(id, organs);
  if (date === undefined) return id;
  const day = date.precision === 'day' ? swedishDate(date) : `${swedishDate(date)} (dag okänd)`;
  const where = `${organ?.name ?? organOf(id, date.iso)} ${day}${letter === undefined ? '' : ` (möte ${letter})`}`;
  if (kind === 'meeting') return where;
  return kind === 'agenda'
    ? `Dagordning: ${where}`
    : `Beslut${sequence > 1 ? ` ${sequence}` : ''} under punkt ${number ?? '?'}, ${where}`;
}

function organOf(id: string, iso: string): string {
  return id.slice(0, Math.max(0, id.indexOf(iso.slice(0, 4)) - 1));
}

/** The page of an address. `from`: the addresses of the site that has it, this one unless told. */
export function addressOf(id: string, kind: AddressKind, from: Urls = urls): string {
  switch (kind) {
    case 'meeting':
      return from.meeting(id);
    case 'agenda':
      return from.agenda(meetingOfAgenda(id));
    case 'decision':
      return from.decision(id);
  }
}

/** The days on which a wording stood: `24 november 2026 till 3 mars 2027`. */
export function stoodInWords({ wordings }: AddressHistory, index: number): string {
  const [from, to] = [wordings[index], wordings[index + 1]];
  const start = dateInWords(from?.date ?? '');
  if (to && to.date === from?.date) return `en del av ${start}`;
  return to ? `${start} till ${dateInWords(to.date)}` : `sedan ${start}`;
}

/** `Vittne: 1ccbbf980e7dd5d625d8 (rad 12 i liggaren)`. */
export function witnessInWords(witness: Witness): string {
  return `Vittne: ${printedHash(witness)} (rad ${witness.line} i liggaren)`;
}

/** So much of a hash stands in a link. */
const VERSION_LENGTH = 16;

/** The version of the wording that stands now, as `?v=` carries it. */
export function currentVersion({ wordings }: AddressHistory): string {
  return (wordings.at(-1)?.hash ?? '').slice(0, VERSION_LENGTH);
}

/** The same of an address by its id; undefined where no ledger has a wording of it. */
export function versionOf(id: string, { addresses }: Pick<Archive, 'addresses'>): string | undefined {
  const history = addresses.get(id);
  return (history && currentVersion(history)) || undefined;
}

/** An earlier wording, as the page passes it to the script in the browser. */
export interface EarlierVersion {
  readonly nr: number;
  readonly lydelse: string;
}

export function earlierVersions({ wordings }: AddressHistory): readonly EarlierVersion[] {
  return wordings.slice(0, -1).map(({ hash }, index) => ({ nr: index + 1, lydelse: hash.slice(0, VERSION_LENGTH) }));
}
