import { MONTH_START, WEEKDAY_WORD } from '../swedish/date-words.ts';
import { findDates } from '../swedish/printed-date.ts';
import { replaceSpans } from '../swedish/span.ts';

/** The name of the body that met, as its document prints it on top; one made from the id where nothing on top reads like a body. */
export function nameOfOrgan(head: readonly string[], id: string): string {
  const end = head.findIndex((line) => ITEM.test(line));
  const found = head
    .slice(0, Math.min(LINES, end === -1 ? LINES : end))
    .filter(({ length }) => length <= LONGEST_LINE)
    .map(bareName)
    .find((name) => BODY.test(name) && name.length <= LONGEST && !/[.!?:;]/.test(name));
  return found === undefined ? nameFromId(id) : settleCase(found);
}

/** How many of the first lines are looked at: a letterhead takes two or three, the title and the date the rest. */
const LINES = 6;

/** Where the items begin and the name can no longer come. Made for: `1. Öppnande`, `2) …`, `§ 3`, `3 §`. */
const ITEM = /^(?:\d{1,3}[.)]\s|§\s*\d|\d{1,3}\s*§)/;

/** No name of a body is longer, in characters; a longer line is a sentence. */
const LONGEST = 80;

/** In characters. A longer line is a paragraph, from which no name is taken. */
const LONGEST_LINE = 500;

/**
 * Made for: `Socialchefsnätverket i Dalarna`, `Styrgruppen för närsjukvård`, `Kommunalförbundet Sjöbygden`,
 * `Fyrklöverns socialchefsmöte`, `Nätverket för …`.
 */
const BODY =
  /\p{L}(?:nätverk|grupp|råd|nämnd|styrelse|utskott|förbund|direktion|kommitté|beredning|chefsmöte|chefsträff|forum|samverkan|delegation)(?:et|en|n|s)?(?![\p{Ll}])|(?<!\p{L})(?:nätverk|råd|nämnd|styrelse|direktion|forum|kommitté)(?:et|en|n)?(?!\p{L})/iu;

/**
 * What stands beside the name on the same line. Made for: `Minnesanteckningar från mötet`, `Protokoll nr 3`,
 * `fredag 8 mars`, `den 8:e mars 2024`, `fre 8 mar 2024`, `mars 2024`, `kl. 9.00–11.30`, `2024-03-08`, `sammanträde`,
 * `(digitalt)`.
 */
const NOT_THE_NAME = [
  /(?:sammanträdes|mötes|besluts)?(?:minnesanteckning|anteckning|protokoll|dagordning|föredragningslista|kallelse)(?:ar|arna|en|et)?(?:\s+nr\.?\s*\d+)?/giu,
  new RegExp(String.raw`(?<!\p{L})${WEEKDAY_WORD}(?!\p{L})`, 'giu'),
  new RegExp(String.raw`(?<!\p{L})${MONTH_START}\p{L}*\s+\d{4}`, 'giu'),
  /(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?/giu,
  /\d[\d./–-]*/gu,
  /(?<!\p{L})(?:möte|mötet|nätverksmöte|nätverksmötet|sammanträde|sammanträdet)(?!\p{L})/giu,
  /\([^)]*\)/gu,
];

/**
 * The line without the words of `NOT_THE_NAME` and without what then hangs loose at its ends: punctuation and small
 * words, as in `Protokoll fört vid Styrgruppen för närsjukvård den 8 mars`.
 */
function bareName(line: string): string {
  const composed = line.normalize('NFC');
  const undated = replaceSpans(composed, findDates(composed), () => ' ');
  const rest = NOT_THE_NAME.reduce((text, pattern) => text.replaceAll(pattern, ' '), undated).replaceAll(/\s+/g, ' ');
  let name = rest;
  for (let before = ''; before !== name; ) {
    before = name;
    name = name
      .replace(/^[\s,.:;|–-]+|[\s,.:;|–-]+$/gu, '')
      .replace(/^(?:fört|förda|från|för|av|med|i|till|vid|den)\s+/iu, '')
      .replace(/\s+(?:från|för|av|med|i|till|vid|den)$/iu, '');
  }
  return name;
}

/** A name printed in capitals alone gets the usual ones; any other name gets a capital first letter. */
function settleCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return name
    .split(' ')
    .map((word) => (SMALL_WORDS.has(word.toLowerCase()) ? word.toLowerCase() : capitalise(word.toLowerCase())))
    .join(' ');
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['i', 'för', 'och', 'av', 'på', 'till', 'vid', 'med']);

/** `schnv-dalarna` → `Schnv Dalarna`. */
function nameFromId(id: string): string {
  return id.split('-').map(capitalise).join(' ');
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
