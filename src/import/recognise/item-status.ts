import type { ItemStatus } from '../../archive/item-status.ts';

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
 * The status of an item whose whole text says that it was not treated; undefined for any other text. Made for:
 * `Utgår, tas upp i april.`, `Hanns inte med. Tas upp på mötet den 29 november.`, `Punkten utgår.`. A text of more than
 * 160 characters tells something else too.
 */
export function findUntreated(text: string): ItemStatus | undefined {
  if (
    text.length > 160 ||
    !/^(?:Utgår|Utgick|Hanns\s+inte|Hann\s+(?:vi\s+)?inte|Togs\s+inte\s+upp|Ströks|(?:Punkten|Frågan|Ärendet)\s+(?:utgår|utgick|hanns\s+inte))/u.test(
      text,
    )
  )
    return undefined;
  return /(?<!\p{L})(?:tas|återkommer|behandlas|flyttas|skjuts)(?!\p{L})/iu.test(text) ? 'flyttad' : 'utgår';
}

/** The status that stands behind a title. Made for: `Planen – bordläggs`, `Planen (utgår)`. */
export function findTitleStatus(title: string): ItemStatus | undefined {
  const said = /(?:\s[–-]\s|\()(?<said>utgår|struken|bordläggs|bordlagd|bordlagt|flyttas|flyttad|flyttat)\)?\.?$/iu
    .exec(title)
    ?.groups?.['said']?.toLowerCase();
  return said === undefined
    ? undefined
    : said.startsWith('flytt')
      ? 'flyttad'
      : said.startsWith('bord')
        ? 'bordlagd'
        : 'utgår';
}

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
export function findSaidStatus(text: string, alone: boolean): ItemStatus | undefined {
  const said = (SAID_OF_ITEM.exec(text) ?? BY_ATT.exec(text))?.groups?.['said'];
  if (said === undefined || text.length > 300 || EARLIER.test(text)) return undefined;
  if (POSTPONED.test(said)) return 'bordlagd';
  if (MOVED.test(said)) return 'flyttad';
  if (WITHDRAWN.test(said)) return RETURNS.test(text) ? 'flyttad' : 'utgår';
  return RETURNS.test(said) && (alone || /^att\s/iu.test(text)) ? 'flyttad' : undefined;
}
