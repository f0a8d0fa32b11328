import { FILTER_NAMES, type FilterName } from '../search-state.ts';
import { replaceSpans, wordsBefore, type Span } from '../../swedish/span.ts';
import { findAskedValues } from '../values/asked-values.ts';
import type { QuestionPart } from './question-parts.ts';

/** A part as it stands in a text, or what joins two of them. */
export type ReadPart = (QuestionPart | { readonly kind: 'either' }) & { readonly without: boolean };

/** What was typed, in its order, and the filters among it. */
export interface ReadParts {
  /** As `Question` has them. */
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  readonly parts: readonly ReadPart[];
  /** The text without filters and without what shall be left out. */
  readonly asked: string;
}

const QUOTES = '"”“„»«‟″＂';
const DASHES = '-–—−‐‑';

/**
 * Made for: `"god vård"`, `”god vård”`, `-"god vård"`, `ar:2021`, `år:2019-2022`, `år:2019–2022`, `ämne:"god vård"`,
 * `nätverk:fyrbodal`.
 */
const MARKED = new RegExp(
  String.raw`(?<name>(?<![\p{L}\p{N}])\p{L}{2,12}):(?:[${QUOTES}](?<quotedValue>[^${QUOTES}]*)(?:[${QUOTES}]|$)|(?<value>[\p{L}\p{N}][\p{L}\p{M}\p{N}–-]*))` +
    String.raw`|(?<minus>(?<![^\s(])[${DASHES}])?[${QUOTES}](?<phrase>[^${QUOTES}]*)(?:[${QUOTES}]|$)`,
  'gu',
);

/** Made for: `ELLER`, `OR`, `OCH`, `AND`, `|`, `§`, `-semester`, `–semester`, words, numbers, `hälso-`, `och/eller`. */
const WORDS = new RegExp(
  String.raw`(?<either>(?<!\S)(?:ELLER|OR|\|{1,2})(?!\S))|(?<and>(?<!\S)(?:OCH|AND|&{1,2})(?!\S))|(?<minus>(?<![^\s(])[${DASHES}](?=[\p{L}\p{N}]))?(?<word>§|[\p{L}\p{N}][${DASHES}\p{L}\p{M}\p{N}+:.]*)`,
  'gu',
);

const NAMES: Readonly<Record<string, FilterName>> = {
  år: 'ar',
  ämne: 'amne',
  nätverk: 'organ',
  natverk: 'organ',
};

export function readQuestionParts(text: string): ReadParts {
  const filters: Partial<Record<FilterName, string>> = {};
  const marked: (readonly [start: number, part: ReadPart])[] = [];
  const unasked: Span[] = [];
  const rest = text.replaceAll(MARKED, (whole, ...found: unknown[]) => {
    const groups = readGroups(found.at(-1));
    const start = Number(found.at(-3));
    const name = findFilter(groups['name']);
    const value = groups['quotedValue'] ?? groups['value'];
    const isFilter = groups['phrase'] === undefined && name !== undefined && value !== undefined;
    if (isFilter || groups['minus'] !== undefined) unasked.push({ start, end: start + whole.length });
    if (groups['phrase'] !== undefined) {
      const phrase = groups['phrase'].trim();
      if (/[\p{L}\p{N}]/u.test(phrase))
        marked.push([
          start,
          { kind: 'phrase', phrase, written: writePhrase(phrase), without: groups['minus'] !== undefined },
        ]);
    } else if (name !== undefined && value !== undefined) filters[name] = plainValue(name, value);
    else return whole;
    return ' '.repeat(whole.length);
  });
  const values = findAskedValues(rest).map((value): readonly [number, ReadPart] => {
    const without = isExcluded(rest, value.start);
    if (without) unasked.push({ start: value.start - 1, end: value.end });
    return [value.start, { kind: 'value', value, without }];
  });
  return {
    filters,
    parts: [...marked, ...values, ...readWords(maskValues(rest, values), unasked)]
      .toSorted(([a], [b]) => a - b)
      .map(([, part]) => part),
    asked: unasked.length === 0 ? text : replaceSpans(text, unasked, () => ' ').trim(),
  };
}

/** `unasked`: takes the words that shall be left out. */
function readWords(text: string, unasked: Span[]): readonly (readonly [start: number, part: ReadPart])[] {
  return [...text.matchAll(WORDS)].flatMap(
    ({ 0: typed, index, groups = {} }): readonly (readonly [number, ReadPart])[] => {
      if (groups['either'] !== undefined) return [[index, { kind: 'either', without: false }]];
      const word = plainWord(groups['word'] ?? '');
      const without = groups['minus'] !== undefined;
      if (without) unasked.push({ start: index, end: index + typed.length });
      return word === '' ? [] : [[index, { kind: 'word', word, without }]];
    },
  );
}

/** What the values take up is no word, and no space before a dash. */
function maskValues(text: string, values: readonly (readonly [number, ReadPart])[]): string {
  let masked = '';
  for (const [, part] of values) {
    if (part.kind !== 'value') continue;
    const { start, end } = part.value;
    masked += text.slice(masked.length, start) + MASK.repeat(end - start);
  }
  return masked + text.slice(masked.length);
}

const MASK = '·';

/** With a token for each word of a day or an amount. */
function writePhrase(phrase: string): string {
  let written = '';
  let from = 0;
  for (const { start, end, run } of findAskedValues(phrase)) {
    written += `${phrase.slice(from, start)} ${run.join(' ')} `;
    from = end;
  }
  return (written + phrase.slice(from)).replaceAll(/\s+/gu, ' ').trim();
}

/** A year or an amount with a minus before it, unless the two are a span: `2019 -2021`. */
function isExcluded(text: string, start: number): boolean {
  const before = wordsBefore(text, start - 1);
  return DASHES.includes(text.charAt(start - 1) || ' ') && /(?:^|\s)$/u.test(before) && !/\d$/u.test(before.trimEnd());
}

/**
 * In lower case and without signs: a hyphen within a word joins its parts, as in the index. *mini-Maria* becomes
 * *minimaria*.
 */
function plainWord(typed: string): string {
  return typed.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}§]/gu, '');
}

/** `2019–2022` is `2019-2022`, `2019-` goes on for ever. */
function plainValue(name: FilterName, typed: string): string {
  const value = typed.trim().toLowerCase();
  if (name !== 'ar') return value;
  const years = value.replaceAll('–', '-');
  return /^\d{4}-$/u.test(years) ? `${years}9999` : years;
}

function findFilter(name: string | undefined): FilterName | undefined {
  const small = name?.toLowerCase() ?? '';
  return NAMES[small] ?? FILTER_NAMES.find((known) => known === small);
}

function readGroups(groups: unknown): Readonly<Record<string, string | undefined>> {
  return typeof groups === 'object' && groups !== null ? Object.fromEntries(Object.entries(groups)) : {};
}
