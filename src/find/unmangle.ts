import { decodePercent } from '../site/addresses/decode-percent.ts';

/**
 * Undoes what mail, chat and paper do to a text. Soft hyphens and quoted-printable breaks are removed, entities and
 * percent escapes are decoded (twice, where they were encoded twice), a link is taken out of the link that wraps it,
 * and every dash becomes a hyphen. White space stays: see `joinBrokenLink`.
 */
export function unmangle(text: string): string {
  const joined = text
    .normalize('NFKC')
    .replaceAll(/=[ \t]*\r?\n/g, '')
    .replaceAll(/=3D/g, '=');
  return openWrapper(decodeAll(openUrlDefense(joined)))
    .replaceAll(INVISIBLE, '')
    .replaceAll(DASHES, '-');
}

/** The text with each paragraph on one line. Marks of quotation before a continued line are removed. */
export function joinBrokenLink(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n[\s>|]*/g, '').replaceAll(/\s+/g, ''))
    .join(' ')
    .trim();
}

/**
 * The text without the line breaks that stand inside an address, which goes on to its last slash (`…-1`, line break,
 * `2/`), or to the end of an item's number that has a line of its own (`/#p2021-`, line break, `15`).
 */
export function joinBrokenLines(text: string): string {
  return text
    .replaceAll(/(?<=[a-z0-9-])[^\S\n]*\n[\s>|]*(?=[a-z0-9-]{1,60}\/)/gi, '')
    .replaceAll(/(?<=\/(?:#(?:p[0-9-]{0,9})?)?)[^\S\n]*\n[\s>|]*(?=#?p?[0-9-]{1,9}[a-z]?[^\S\n]*(?:\n|$))/gi, '');
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  num: '#',
  sol: '/',
  shy: '',
  ndash: '-',
  sect: '§',
};

/** How many links inside links are opened. */
const ROUNDS = 4;

function decodeAll(text: string): string {
  let now = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = decodeRuns(decodeEntities(now));
    if (next === now) break;
    now = next;
  }
  return now;
}

function decodeEntities(text: string): string {
  return text
    .replaceAll(/&#(?:x([0-9a-f]{1,5})|(\d{1,6}));/gi, (_whole, hex: string | undefined, decimal: string | undefined) =>
      String.fromCodePoint(Math.min(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), 0x10_ffff)),
    )
    .replaceAll(/&([a-z]{2,5});/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}

/** Decodes percent escapes, each run of them by itself. Escapes that are no UTF-8 text stay as they are. */
function decodeRuns(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, decodePercent);
}

/** Opens a wrapper such as Safe Links, which carries the address in one of its parameters. */
function openWrapper(text: string): string {
  return /[?&](?:url|u|q|ref|target|redirect)=(https?:[^&]+)/i.exec(text)?.[1] ?? text;
}

/** Opens a wrapper by Proofpoint, which writes a sign as `-` and two hexadecimal digits, and `/` as `_`. */
function openUrlDefense(text: string): string {
  const inner = /urldefense\.[a-z.]+\/v2\/url\?u=([^&]+)/i.exec(text)?.[1];
  return inner === undefined ? text : decodeRuns(inner.replaceAll('_', '/').replaceAll(/-([0-9a-f]{2})/gi, '%$1'));
}
