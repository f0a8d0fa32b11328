/** What a sentence may say of an item of the agenda: that it is put off, moved to another meeting, or not treated at all. */
export type SaidStatus = 'bordlagd' | 'flyttad' | 'utgår';

/*
 * What a sentence about the item begins with. Made for: `Ärendet …`, `Hela punkten …`, `Beslut: Frågan …`,
 * `att ärendet …`.
 */
const SUBJECT = String.raw`(?:beslut(?:et)?\s*:\s*)?(?:denna\s+|den\s+här\s+|hela\s+)?(?:ärendet|punkt(?:en)?|punkter(?:na)?|frågan|föredragningen|dragningen|behandlingen)`;
/** Made for: `Ärendet bordläggs`, `att frågan tas upp …`, `Beslut: Punkten utgår`. */
const SAID_OF_ITEM = new RegExp(String.raw`^(?:att\s+)?${SUBJECT}\s+(?<said>[^.]*)`, 'iu');
/** Made for: `att bordlägga ärendet`, `att ta upp frågan på nästa möte`. */
const BY_ATT =
  /^att\s+(?<said>(?:bordlägga|återremittera|skjuta\s+upp|flytta|ta\s+upp)\s+(?:ärendet|frågan|punkten)[^.]*)/iu;

/** Made for: `flyttas`, `flyttades`, `senareläggs`, `skjuts upp`, `sköts fram`, `att skjuta upp`. */
const MOVED =
  /\b(?:flytta\p{L}*|framflytta\p{L}*|senarelägg\p{L}*|skjuts?\s+(?:upp|fram)|sköts\s+(?:upp|fram)|skjutas\s+(?:upp|fram)|skjuta\s+upp)\b/iu;
/** Made for: `återkommer vid nästa möte`, `tas upp vid senare tillfälle`, `behandlas på kommande möte`. */
const RETURNS =
  /(?<!\p{L})(?:återkommer|tas|tas\s+upp|ta\s+upp|behandlas|återupptas)\b.*\b(?:nästa|nästkommande|kommande|senare|ett\s+annat)\b/iu;
/** Made for: `bordläggs`, `bordläggas`, `bordlades`, `bordlagd`, `bordlagt`. */
const POSTPONED = /\b(?:bordlägg\p{L}*|bordlades|bordlagd\p{L}*|bordlagt)\b/iu;
/** Made for: `utgår`, `stryks`, `ströks`, `ställs in`, `inställd`, `drogs tillbaka`, `avförs`. */
const WITHDRAWN =
  /\b(?:utgår|utgick|utgått|stryks|ströks|struken|strukits|ställs\s+in|ställdes\s+in|inställd|dras\s+tillbaka|drogs\s+tillbaka|avförs|avfördes)\b/iu;

/**
 * Words for another meeting, at which the item got its status. Made for: `förra`, `föregående`, `tidigare`,
 * `senaste mötet`.
 */
const EARLIER = /(?<!\p{L})(?:förra|föregående|tidigare|senaste\s+mötet|sist)(?!\p{L})/iu;

/**
 * The status that a sentence gives the item; undefined where it gives none. Made for: `Ärendet bordläggs`,
 * `Punkten utgår`, `Punkten ströks och flyttades till nästkommande möte`, `att ärendet tas vid nästkommande möte`,
 * `Frågan utgår från dagordningen, återkommer vid senare tillfälle`. What is moved counts as moved, even if it is said
 * to be withdrawn too. `alone`: whether the item says nothing else; only then does `återkommer` mean that it was not
 * treated.
 */
export function findSaidStatus(text: string, alone: boolean): SaidStatus | undefined {
  const said = (SAID_OF_ITEM.exec(text) ?? BY_ATT.exec(text))?.groups?.['said'];
  if (said === undefined || text.length > 300 || EARLIER.test(text)) return undefined;
  if (POSTPONED.test(said)) return 'bordlagd';
  if (MOVED.test(said)) return 'flyttad';
  if (WITHDRAWN.test(said)) return RETURNS.test(text) ? 'flyttad' : 'utgår';
  return RETURNS.test(said) && (alone || /^att\s/iu.test(text)) ? 'flyttad' : undefined;
}
