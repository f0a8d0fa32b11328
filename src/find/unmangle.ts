/**
 * A text as it was before mail, chat and paper had their way with it: soft hyphens and quoted-printable breaks gone,
 * entities and percent signs read (twice, where they were written twice), a wrapped link taken out of what wraps it,
 * every dash a hyphen. White space stays: see `joinBrokenLink`.
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

/** The text with the breaks inside each paragraph closed, and the marks of quotation that stand before a continued line gone. */
export function joinBrokenLink(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n[\s>|]*/g, '').replaceAll(/\s+/g, ''))
    .join(' ')
    .trim();
}

/** The text with only those line breaks closed after which an address goes on to its last slash: `…-1`, `12/`. */
export function joinBrokenLines(text: string): string {
  return text.replaceAll(/(?<=[a-z0-9-])\s*\n[\s>|]*(?=[a-z0-9-]{1,60}\/)/gi, '');
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

/** As many times as a link is met in one that holds one that holds one. */
const ROUNDS = 4;

function decodeAll(text: string): string {
  let now = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = decodePercent(decodeEntities(now));
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

/** Runs of escapes that are no text stay as they are. */
function decodePercent(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** Safe Links and others carry the address in a parameter, followed by their own. */
function openWrapper(text: string): string {
  return /[?&](?:url|u|q|ref|target|redirect)=(https?:[^&]+)/i.exec(text)?.[1] ?? text;
}

/** Proofpoint writes `-` and two hexadecimal digits for a sign, and `_` for `/`. */
function openUrlDefense(text: string): string {
  const inner = /urldefense\.[a-z.]+\/v2\/url\?u=([^&]+)/i.exec(text)?.[1];
  return inner === undefined ? text : decodePercent(inner.replaceAll('_', '/').replaceAll(/-([0-9a-f]{2})/gi, '%$1'));
}
