import { findPersonNames } from '../person-name.ts';
import type { Span } from '../span.ts';

const SPACE = String.raw`[ \u00A0]`;
/** Words that end as the name of a place does, and number other things: `Handlingsplan 2`. */
const NO_STREET = String.raw`(?!\p{L}*(?:[Aa]ktivitets|[Aa]rbets|[Bb]udget|[Gg]enomförande|[Hh]andlings|[Mm]ål|[Pp]rojekt|[Tt]ids|[Uu]tbildnings|[Uu]tvecklings|[Vv]erksamhets|[Vv]ård)plan(?!\p{L}))`;
const STREET = String.raw`${NO_STREET}(?:(?:Östra|Västra|Norra|Södra|Stora|Lilla|Gamla|Nya|Övre|Nedre)${SPACE})?(?:\p{Lu}[\p{Ll}é]*(?:gatan|gata|vägen|väg|gränd|gränden|stigen|backen|allén|slingan|ringen|plan)|\p{Lu}\p{Ll}+(?:${SPACE}\p{Lu}?\p{Ll}+)?${SPACE}(?:gata|gatan|väg|vägen|gränd|allé))`;

/** Made for: `Storgatan 12`, `Stora gatan 3 B`, `Östra Ringvägen 7, lgh 1102`, `Björkstigen 4A`. */
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${STREET}${SPACE}\d{1,3}(?:${SPACE}?[A-H]|[a-h])?(?![\p{L}\p{N}:]|[-–/]\d)(?<flat>,?${SPACE}(?:lgh|lägenhet)\.?${SPACE}?\d{1,4})?`,
  'gu',
);
/**
 * Made for a text that should have no address at all: `storgatan 12`, `STORGATAN 12`, `Lilla torget 5`, `Strandvägen nr 7`,
 * `Vasagatan12`, `Norra Esplanaden 5`, `Kungsholms strand 127`; not `riksvägen 70`, which is a road through the land.
 */
const ANY_CASE =
  /(?<![\p{L}\p{N}])(?!(?:riks|läns|europa|motor)vägen)\p{L}{2,20}(?:gatan|gata|vägen|gränden|gränd|stigen|allén)[ \u00A0]?(?:nr\.?[ \u00A0]?)?\d{1,3}(?:[ \u00A0]?[A-H])?(?![\p{L}\p{N}:]|[-–/]\d)/giu;
const SQUARE =
  /(?<![\p{L}\p{N}])\p{Lu}\p{L}{1,20}[ \u00A0](?:[Tt]orget?|[Ee]splanaden|[Ss]trand|[Kk]aj(?:en)?)[ \u00A0](?:nr\.?[ \u00A0])?\d{1,3}(?:[ \u00A0]?[A-Ha-h])?(?![\p{L}\p{N}:]|[-–/]\d)/gu;
/** Made for: `791 30 Falun`, `790 15 SUNDBORN`. */
const POSTCODE = /(?<![\p{L}\p{N}]|\d[ \u00A0])[1-9]\d{2}[ \u00A0]\d{2}[ \u00A0]{1,2}\p{Lu}\p{L}{1,30}/gu;

/** Words before an address that make it somebody's home. */
const AT_HOME =
  /(?<!\p{L})(?:bor|bodde|boende|bosatt|folkbokförd|skriven|bostad|bostaden|hemadress|bostadsadress|privatadress|hemma)(?:\s+(?:på|i|vid|hos|med))?[:,]?\s+(?:adress(?:en)?\s+)?$/iu;
const LONGEST_WORDS = 60;

/** Places in a text that give the street and the number of a house, or a postcode and its town, whoever has it. */
export function findStreetAddresses(text: string): readonly Span[] {
  return [ADDRESS, ANY_CASE, SQUARE, POSTCODE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
}

/**
 * Every address of a street that is somebody's home: a person's name stands right before it, a word says so, or a flat's number
 * does. Where a meeting is held has none of these.
 */
export function findHomes(text: string): readonly Span[] {
  return [...text.matchAll(ADDRESS)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - LONGEST_WORDS), match.index);
    const isHome = match.groups?.['flat'] !== undefined || AT_HOME.test(before) || endsInName(before);
    return isHome ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** Names of houses that look like a person's: `Folkets Hus`, `Scandic Hotell`. */
const HOUSE =
  /(?:hus|huset|hotell?|hotellet|gård|gården|skola|skolan|kyrka|kyrkan|centrum|center|arena|herrgård|konferens|bibliotek|AB)$/iu;

/** Made for: `Anna Berg, `, `Anna Berg (`, `Anna Berg på `, and a name on the line above. */
function endsInName(before: string): boolean {
  const words = before.replace(/[\s,;(:–-]{1,4}$/, '').replace(/\s(?:på|i|vid)$/, '');
  return findPersonNames(words).some(({ name, end }) => end === words.length && !HOUSE.test(name));
}
