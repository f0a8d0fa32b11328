import type { Meeting } from '../archive/meeting.ts';
import { findName } from './find-name.ts';
import { findPersonalData, type PersonalDataKind } from '../swedish/personal-data/personal-data.ts';
import { withoutUnseen } from '../swedish/unseen-characters.ts';
import { foldLetters } from '../swedish/fold-letters.ts';
import { findStreetAddresses } from '../swedish/personal-data/street-address.ts';

/**
 * What a reason must not or should not say, since readers see it. `personal-data`: what points out a private person, in
 * Swedish and with most of it hidden. `named-person`: the whole name of somebody who attended a meeting. `surname`: their
 * surname alone, which may be a namesake's or a place.
 */
export type ReasonFault =
  | { readonly kind: 'personal-data'; readonly what: string }
  | { readonly kind: 'named-person'; readonly name: string }
  | { readonly kind: 'surname'; readonly name: string };

/**
 * The gravest fault of a reason; undefined where it says nothing about a person. It is read as an eye reads it: without
 * signs of no width, and wide digits as digits.
 */
export function judgeReason(reason: string, meetings: readonly Meeting[]): ReasonFault | undefined {
  const text = withoutUnseen(reason.normalize('NFKC'));
  const [datum] = findPersonalData(text);
  if (datum) return { kind: 'personal-data', what: `${KINDS[datum.kind]} (${datum.masked})` };
  const [street] = findStreetAddresses(text);
  if (street) return { kind: 'personal-data', what: `en gatuadress (${text.slice(street.start, street.start + 2)}…)` };
  const names = [
    ...new Set(
      meetings.flatMap(({ attendance }) =>
        attendance.flatMap(({ attendees }) => attendees.map(({ name }) => name.trim())),
      ),
    ),
  ].filter((name) => /\s/.test(name));
  const folded = foldLetters(text);
  const whole = names.find((name) => spellingsOf(name).some((spelling) => findName(folded, spelling).length > 0));
  if (whole !== undefined) return { kind: 'named-person', name: whole };
  const surname = names
    .map(surnameOf)
    .find((name) => [name, name.toUpperCase()].some((spelling) => findName(text, spelling).length > 0));
  return surname === undefined ? undefined : { kind: 'surname', name: surname };
}

/** Made for: `ULRIKA GÄRDBACK`, `ulrika gardback`, `Gärdback, Ulrika`, `Gärdback Ulrika`. */
function spellingsOf(name: string): readonly string[] {
  const words = foldLetters(name).split(/\s+/);
  const [first, last] = [words.slice(0, -1).join(' '), words.at(-1) ?? ''];
  return [`${first} ${last}`, `${last}, ${first}`, `${last} ${first}`];
}

function surnameOf(name: string): string {
  return name.split(/\s+/).at(-1) ?? '';
}

/** The fault in Swedish: what is wrong and what to do. */
export function reasonMessage(fault: ReasonFault): string {
  switch (fault.kind) {
    case 'personal-data':
      return `Skälet har något som ser ut som ${fault.what}. Väntat: ett skäl som inte pekar ut någon, för det visas för läsarna; till exempel "Rättat mot originalet." Skriv det utan uppgiften.`;
    case 'named-person':
      return `Skälet nämner ${fault.name}. Väntat: ett skäl utan namn, för det visas för läsarna; till exempel "Borttaget på begäran." Skriv det utan namnet.`;
    case 'surname':
      return `Skälet nämner ”${fault.name}”, som någon på ett möte heter. Är det personen som menas? Ta då tillbaka med npm run register -- --angra och skriv skälet utan namnet.`;
  }
}

const KINDS: Readonly<Record<PersonalDataKind, string>> = {
  personnummer: 'ett personnummer',
  phone: 'ett telefonnummer',
  'private-email': 'en privat e-postadress',
  property: 'en fastighetsbeteckning',
  'bank-account': 'ett bankkonto',
  'street-address': 'en bostadsadress',
};
