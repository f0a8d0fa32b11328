import type { Span } from '../swedish/span.ts';
/** Words with the little that their form says: what is struck out, and what links where. */
export interface InlineText {
  readonly text: string;
  readonly strikes: readonly Span[];
  readonly links: readonly (Span & { readonly url: string })[];
}

/** As a paragraph or a line of a list: no sign of it begins a heading, a list, a quote, a table, a tag, code or an expression. */
export function escapeParagraph(text: InlineText): string {
  return escapeStart(escapeInline(text));
}

/**
 * On one line, without links, which a heading cannot hold. An address in it is what it prints: the parser would take one up
 * to the next space, escaped signs and all, if it saw its colon, its full stop or its @.
 */
export function escapeHeading(text: InlineText): string {
  return escapeInline({ ...text, links: [] }, false).replaceAll('@', '&#64;');
}

export function escapeCell(text: InlineText | undefined): string {
  return text === undefined ? '' : escapeInline(text);
}

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
  let written = '';
  let linked = false;
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? text.length;
    const link = links.find((span) => span.start <= start && span.end >= end);
    const next = links.some((span) => span.start <= end && span.end > end);
    const words = escapeBeside(text.slice(start, end), {
      start: link === undefined && linked && ends.has(start),
      end: link === undefined && next && starts.has(end),
    });
    /* One strike, one pair of marks, with the links inside it: `~~~~` between two pieces would be no mark. */
    written += `${starts.has(start) ? '~~' : ''}${link ? `[${words}](${escapeUrl(link.url)})` : escapeAddresses(words)}${ends.has(end) ? '~~' : ''}`;
    linked = link !== undefined;
  }
  return written.trim();
}

/**
 * A mark with a link on one side of it and a letter on the other opens or closes nothing. The letter next to it is written by its
 * number, which begins and ends with a sign: `x~~[y](…)` as `&#120;~~[y](…)`.
 */
function escapeBeside(text: string, struckLink: { readonly start: boolean; readonly end: boolean }): string {
  const first = struckLink.start ? (/^[^\s\p{P}\p{S}]/u.exec(text)?.[0] ?? '') : '';
  const last = struckLink.end ? (/[^\s\p{P}\p{S}]$/u.exec(text.slice(first.length))?.[0] ?? '') : '';
  return `${numberOf(first)}${escapeSigns(text.slice(first.length, text.length - last.length))}${numberOf(last)}`;
}

function numberOf(letter: string): string {
  return letter === '' ? '' : `&#${letter.codePointAt(0)};`;
}

const SIGNS = /[\\`*_{}[\]<~|#^$]|&(?=[#\p{L}])|(?<=:):|(?<!\S):(?=\S)/gu;

function escapeSigns(text: string): string {
  return text.replaceAll(SIGNS, String.raw`\$&`);
}

/** So that the parser sees no address where none is written as a link. */
function escapeAddresses(text: string): string {
  return text.replaceAll(/(https?):(?=\/\/)/giu, '$1&#58;').replaceAll(/(www)\.(?=\S)/giu, '$1&#46;');
}

/** What means something at the start of a line alone; `import` and `export` there would begin code. */
function escapeStart(text: string): string {
  return text
    .replace(/^(?=[-+=>:])/u, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\')
    .replace(/^(import|export)\b/u, (word) => `&#${word.codePointAt(0)};${word.slice(1)}`);
}

/** Addresses that Markdown would link by itself, escaped signs and all, are written as links. */
const ADDRESS =
  /(?:https?:\/\/|www\.)(?:(?!\(?(?:https?:\/\/|www\.))[^\s<>"”’{}|\\^`[\]])*(?!https?:\/\/|www\.)[^\s<>"”’{}|\\^`[\].,;:!?()*_~']|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/giu;

/** Those outside the links. An address ends where a link or a strike begins or ends: the parser sees no further either. */
function findAddresses(text: string, links: InlineText['links'], strikes: readonly Span[]): InlineText['links'] {
  const borders = [
    ...new Set([0, ...[...links, ...strikes].flatMap(({ start, end }) => [start, end]), text.length]),
  ].toSorted((a, b) => a - b);
  const between = borders
    .map((start, index) => [start, borders[index + 1] ?? text.length] as const)
    .filter(([from, to]) => !links.some(({ start, end }) => start <= from && to <= end));
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

/** A mark between a sign and a letter opens or closes nothing: the sign is left outside. */
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

/** A strike that begins or ends with white space would be none. */
function trimSpan(text: string, span: Span): Span {
  const inner = text.slice(span.start, span.end);
  const start = span.start + (inner.length - inner.trimStart().length);
  return { start, end: Math.max(start, span.start + inner.trimEnd().length) };
}
