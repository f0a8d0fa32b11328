import type { Span } from '../swedish/span.ts';
/** Words with what is struck out and what is linked. `strikes` and `links`: parts of `text`. */
export interface InlineText {
  readonly text: string;
  readonly strikes: readonly Span[];
  readonly links: readonly (Span & { readonly url: string })[];
}

/**
 * Escapes a paragraph or a line of a list, so that no character of it begins a heading, a list, a quote, a table, a
 * tag, code or an expression.
 */
export function escapeParagraph(text: InlineText): string {
  return escapeStart(escapeInline(text));
}

/**
 * Escapes a heading: one line, without links. An address in it is written so that the parser sees none; otherwise the
 * parser would make a link up to the next space, escaped characters included.
 */
export function escapeHeading(text: InlineText): string {
  return escapeInline({ ...text, links: [] }, false).replaceAll('@', '&#64;');
}

/** Escapes a cell of a table; a missing cell is empty. */
export function escapeCell(text: InlineText | undefined): string {
  return text === undefined ? '' : escapeInline(text);
}

/** Escapes words with their strikes and links. `addresses`: whether an address in the words is written as a link. */
function escapeInline(inline: InlineText, addresses = true): string {
  const text = inline.text.replaceAll(/[\s\u0085\u2028\u2029]/gu, ' ');
  const strikes = joinTouching(inline.strikes)
    .map((span) => trimStrike(text, trimSpan(text, span)))
    .filter(({ start, end }) => start < end);
  const links = [
    ...inline.links.map((link) => ({ ...trimSpan(text, link), url: link.url })).filter(({ start, end }) => start < end),
    ...(addresses ? findAddresses(text, inline.links, strikes) : []),
  ].toSorted((a, b) => a.start - b.start);
  const cuts = [
    ...new Set([0, text.length, ...[...strikes, ...links].flatMap(({ start, end }) => [start, end])]),
  ].toSorted((a, b) => a - b);
  const starts = new Set(strikes.map(({ start }) => start));
  const ends = new Set(strikes.map(({ end }) => end));
  const linkAt = followSpans(links);
  const linkFrom = followSpans(links);
  let written = '';
  let linked = false;
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? text.length;
    const link = linkAt(start);
    const next = linkFrom(end) !== undefined;
    const words = escapeBeside(text.slice(start, end), {
      start: link === undefined && linked && ends.has(start),
      end: link === undefined && next && starts.has(end),
    });
    /*
     * One strike has one pair of `~~` around it, with links inside: `~~~~` between two pieces would not be read as a
     * strike.
     */
    written += `${starts.has(start) ? '~~' : ''}${link ? `[${words}](${escapeUrl(link.url)})` : escapeAddresses(words)}${ends.has(end) ? '~~' : ''}`;
    linked = link !== undefined;
  }
  return written.trim();
}

/**
 * Escapes a piece of text between strikes and links. A `~~` with a link on one side and a letter on the other neither
 * opens nor closes a strike, so that letter is written by its number: `x~~[y](…)` as `&#120;~~[y](…)`.
 */
function escapeBeside(text: string, struckLink: { readonly start: boolean; readonly end: boolean }): string {
  const first = struckLink.start ? (/^[^\s\p{P}\p{S}]/u.exec(text)?.[0] ?? '') : '';
  const last = struckLink.end ? (/[^\s\p{P}\p{S}]$/u.exec(text.slice(first.length))?.[0] ?? '') : '';
  return `${numberOf(first)}${escapeSigns(text.slice(first.length, text.length - last.length))}${numberOf(last)}`;
}

function numberOf(letter: string): string {
  return letter === '' ? '' : `&#${letter.codePointAt(0)};`;
}

/** Characters that can begin markup in MDX; `&` and `:` only where they would, as in `&amp;` and `:ord`. */
const SIGNS = /[\\`*_{}[\]<~|#^$]|&(?=[#\p{L}])|(?<=:):|(?<!\S):(?=\S)/gu;

function escapeSigns(text: string): string {
  return text.replaceAll(SIGNS, String.raw`\$&`);
}

/** Escapes `https:` and `www.`, so that the parser sees no address where none is written as a link. */
function escapeAddresses(text: string): string {
  return text.replaceAll(/(https?):(?=\/\/)/giu, '$1&#58;').replaceAll(/(www)\.(?=\S)/giu, '$1&#46;');
}

/** Escapes what means something only at the start of a line; `import` and `export` there would begin code. */
function escapeStart(text: string): string {
  return text
    .replace(/^(?=[-+=>:])/u, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\')
    .replace(/^(import|export)\b/u, (word) => `&#${word.codePointAt(0)};${word.slice(1)}`);
}

/**
 * Addresses that Markdown would link by itself. Written as links, they keep their characters. Made for:
 * `https://exempel.se/a?b`, `www.exempel.se`, `anna.berg@exempel.se`.
 */
const ADDRESS =
  /(?:https?:\/\/|www\.)(?:(?!\(?(?:https?:\/\/|www\.))[^\s<>"”’{}|\\^`[\]])*(?!https?:\/\/|www\.)[^\s<>"”’{}|\\^`[\].,;:!?()*_~']|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/giu;

/**
 * The addresses outside links, as links. An address ends where a link or a strike begins or ends, as it does for the
 * parser.
 */
function findAddresses(text: string, links: InlineText['links'], strikes: readonly Span[]): InlineText['links'] {
  const borders = [
    ...new Set([0, ...[...links, ...strikes].flatMap(({ start, end }) => [start, end]), text.length]),
  ].toSorted((a, b) => a - b);
  const linkAt = followSpans(links.toSorted((a, b) => a.start - b.start));
  const between = borders
    .map((start, index) => [start, borders[index + 1] ?? text.length] as const)
    .filter(([from]) => linkAt(from) === undefined);
  return between.flatMap(([from, to]) =>
    [...text.slice(from, to).matchAll(ADDRESS)].flatMap((match) => {
      const start = from + match.index;
      const url = /^www\./iu.test(match[0])
        ? `http://${match[0]}`
        : /^https?:/iu.test(match[0])
          ? match[0]
          : `mailto:${match[0]}`;
      return URL.canParse(url) ? [{ start, end: start + match[0].length, url }] : [];
    }),
  );
}

/** Tells of places that are asked in order which of the spans, in order too, each stands in. */
function followSpans<Part extends Span>(spans: readonly Part[]): (place: number) => Part | undefined {
  let passed = 0;
  return (place) => {
    while ((spans[passed]?.end ?? Infinity) <= place) passed += 1;
    const next = spans[passed];
    return next && next.start <= place ? next : undefined;
  };
}

function escapeUrl(url: string): string {
  return url
    .replaceAll('&', '&amp;')
    .replaceAll(
      /[\s()<>{}\\`[\]|"]/gu,
      (sign) => `%${(sign.codePointAt(0) ?? 32).toString(16).toUpperCase().padStart(2, '0')}`,
    );
}

function joinTouching(stretches: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}

/**
 * The strike without the punctuation at its ends where a letter stands next to it: `~~` between punctuation and a
 * letter would neither open nor close.
 */
function trimStrike(text: string, { start, end }: Span): Span {
  const struck = [...text.slice(start, end)];
  const from = isWord([...text.slice(Math.max(0, start - 2), start)].at(-1)) ? struck.findIndex(isWord) : 0;
  const to = isWord(signAt(text, end)) ? struck.findLastIndex(isWord) + 1 : struck.length;
  if (from === -1 || to <= from) return { start: end, end };
  const before = struck.slice(0, from).join('').length;
  return trimSpan(text, { start: start + before, end: start + before + struck.slice(from, to).join('').length });
}

function signAt(text: string, place: number): string | undefined {
  const code = text.codePointAt(place);
  return code === undefined ? undefined : String.fromCodePoint(code);
}

function isWord(sign: string | undefined): boolean {
  return sign !== undefined && /[^\s\p{P}\p{S}]/u.test(sign);
}

/** The span without white space at its ends: a strike with such an end would not be read as one. */
function trimSpan(text: string, span: Span): Span {
  const inner = text.slice(span.start, span.end);
  const start = span.start + (inner.length - inner.trimStart().length);
  return { start, end: Math.max(start, span.start + inner.trimEnd().length) };
}
