import { findPersonNames } from '../person-name.ts';
import type { Span } from '../span.ts';

const SPACE = String.raw`[ \u00A0]`;
const END = '(?:gatan|gata|vägen|väg|gränd|gränden|stigen|backen|allén|slingan|ringen|plan|leden|kajen|torget|torg)';
/** What begins other words that end so: `Handlingsplan 3`. */
const NO_STREET =
  '(?:Handlings|Genomförande|Verksamhets|Aktivitets|Tids?|Åtgärds|Kris|Vård|Kommunikations|Insats|Projekt|Utbildnings|Beredskaps|Arbets|Budget|Mål|Utvecklings)plan';
const STREET = String.raw`(?:(?:Östra|Västra|Norra|Södra|Stora|Lilla|Gamla|Nya|Övre|Nedre|Sankt|S:t|S:ta|Dr\.)${SPACE})?(?:(?!${NO_STREET})\p{Lu}[\p{Ll}é]*${END}|\p{Lu}\p{Ll}+(?:${SPACE}\p{Lu}?\p{Ll}+)?${SPACE}(?:gata|gatan|väg|vägen|gränd|allé|torg|torget|strand|plan)|(?!(?:riks|läns|lands|europa|motor|skogs)vägen)\p{Ll}{2,}(?:gatan|vägen|stigen|gränd)|\p{Lu}{3,}(?:GATAN|VÄGEN|STIGEN|GRÄND)|(?:Stor|Kyrko|Skol|Drottning|Kungs|Vasa|Järnvägs)g\.)`;

/** Made for: `Storgatan 12`, `Stora gatan 3 B`, `Östra Ringvägen 7, lgh 1102`, `Björkstigen 4A`, `storgatan 12`, `STORGATAN 12`, `Storg. 12`, `Storgatan nr 12`, `Storgatan 12–14`, `Storgatan 12, 2 tr`. */
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${STREET}${SPACE}(?:nr${SPACE})?\d{1,3}(?:[-–]\d{1,3})?(?:${SPACE}?[A-Ha-h])?(?![\p{L}\p{N}:]|[-–/]\d)(?<flat>,?${SPACE}\(?(?:(?:lgh|lägenhet|lght)\.?${SPACE}?\d{1,4}|\d${SPACE}?tr(?![\p{L}])|vån(?:ing)?\.?${SPACE}?\d))?`,
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

/**
 * Words before an address that make it somebody's home. Made for: `bor på`, `folkbokförd på`, `hemadress:`, `bostaden på`,
 * `lägenheten på`, `hembesök på`, `i hemmet på`, `adress (hem):`, `brukaren på`, `c/o Berg,`.
 */
const AT_HOME =
  /(?:(?<!\p{L})(?:bor|bodde|(?<!(?:ett|nytt|nya|särskilt|gemensamt|tillfälligt|kommunens)\s)boende|bosatt|folkbokförd|skriven|bostad|bostaden|hemadress|bostadsadress|privatadress|folkbokföringsadress|hemma|hemmet|hembesök|lägenhet|lägenheten|villa|villan|adress(?:en)?\s\((?:hem|privat|bostad)\)|(?:brukar|klient|patient|vårdtagar)en)(?:\s+(?:på|i|vid|hos|med))?[:,]?\s+(?:adress(?:en)?\s+)?|c\/o\s\p{Lu}\p{Ll}+,\s)$/iu;
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

/** Words in the names of houses that look like a person's: `Folkets Hus`, `Scandic Hotell`, `First Hotel Grand`. */
const HOUSE =
  /(?:^|\s)(?:\p{L}*(?:hus|huset|hotell?|hotellet|gård|gården|skola|skolan|kyrka|kyrkan|centrum|center|arena|herrgård|konferens|bibliotek|salen|lokalen)|AB|Scandic|Elite|Clarion|Quality|Best\sWestern|Radisson|Comfort)(?=\s|$)/iu;

/**
 * What may stand between a name and where its bearer lives. Made for: `Anna Berg, `, `Anna Berg (`, `Anna Berg på `,
 * `**Anna Berg**, `, `Anna Berg, adress: `, `Anna Bergs adress är `, `Anna Berg, 43 år, `, `Anna Berg (f. 1981), `, `Anna Berg har flyttat till `.
 */
const BETWEEN =
  /(?:\s(?:adress(?:en)?(?:\s(?:är|var))?|bostadsadress|(?:har\s)?flytta(?:t|r|de)\still))?(?:,\s\d{1,3}\sår|\s\(f(?:ödd|\.)?\s?[\d-]{2,10}\))?[\s,;:(*_–-]{1,6}(?:(?:på|i|vid|adress)[:\s]{1,2})?[*_]{0,2}$/u;

/** Made for: `Anna B`, `Anna B.`; not `Hus B`. */
const SHORT_NAME =
  /(?<!\p{L})(?!(?:Hus|Huset|Sal|Rum|Lokal|Grupp|Plan|Entré|Del|Byggnad|Alternativ|Bilaga|Spår|Uppgång|Ingång|\p{L}+rum)\s)\p{Lu}\p{Ll}+\s\p{Lu}\.?$/u;

/** A name right before an address, and one on the line above. */
function endsInName(before: string): boolean {
  const between = BETWEEN.exec(before);
  if (!between) return false;
  const words = before.slice(0, between.index).replace(/[\s,;:(*_–-]{1,4}$/, '');
  return (
    SHORT_NAME.test(words) || findPersonNames(words).some(({ name, end }) => end === words.length && !HOUSE.test(name))
  );
}
