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
  return escapeInline({ ...text, links: [] }, false)
    .replaceAll(/(https?):(?=\/\/)/giu, '$1&#58;')
    .replaceAll(/(www)\.(?=\S)/giu, '$1&#46;')
    .replaceAll('@', '&#64;');
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
    ...(addresses ? findAddresses(text, inline.links) : []),
  ].toSorted((a, b) => a.start - b.start);
  const cuts = [
    ...new Set([0, text.length, ...[...strikes, ...links].flatMap(({ start, end }) => [start, end])]),
  ].toSorted((a, b) => a - b);
  let written = '';
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? text.length;
    const link = links.find((span) => span.start <= start && span.end >= end);
    const words = escapeSigns(text.slice(start, end));
    const linked = link ? `[${words}](${escapeUrl(link.url)})` : words;
    /* One strike, one pair of marks, with the links inside it: `~~~~` between two pieces would be no mark. */
    written += `${strikes.some((span) => span.start === start) ? '~~' : ''}${linked}${strikes.some((span) => span.end === end) ? '~~' : ''}`;
  }
  return written.trim();
}

const SIGNS = /[\\`*_{}[\]<~|#^$]|&(?=[#\p{L}])|(?<=:):|(?<!\S):(?=\S)/gu;

function escapeSigns(text: string): string {
  return text.replaceAll(SIGNS, String.raw`\$&`);
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
  /(?:https?:\/\/|www\.)(?:(?!\(?(?:https?:\/\/|www\.))[^\s<>"”’{}|\\^`[\]])*[^\s<>"”’{}|\\^`[\].,;:!?()*_~']|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/giu;

/** Those outside the links: what stands right before one is not of its address. */
function findAddresses(text: string, links: InlineText['links']): InlineText['links'] {
  const taken = links.toSorted((one, other) => one.start - other.start);
  const between = [
    ...taken.map(({ start }, index) => [taken[index - 1]?.end ?? 0, start] as const),
    [taken.at(-1)?.end ?? 0, text.length] as const,
  ];
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
  let [from, to] = [start, end];
  const isWord = (sign: string | undefined) => sign !== undefined && /[^\s\p{P}\p{S}]/u.test(sign);
  while (from < to && isWord(text[from - 1]) && !isWord(text[from])) from += 1;
  while (from < to && isWord(text[to]) && !isWord(text[to - 1])) to -= 1;
  return trimSpan(text, { start: from, end: to });
}

/** A strike that begins or ends with white space would be none. */
function trimSpan(text: string, span: Span): Span {
  const inner = text.slice(span.start, span.end);
  const start = span.start + (inner.length - inner.trimStart().length);
  return { start, end: Math.max(start, span.start + inner.trimEnd().length) };
}
