import { QUESTION_WORDS, STOP_WORDS } from '../../swedish/stop-words.ts';
import { withoutUnseen } from '../../swedish/unseen-characters.ts';
import { FILTER_NAMES, type FilterName } from '../search-state.ts';
import { findAskedValues, type AskedValue } from '../values/asked-values.ts';

/** What somebody typed, taken apart. */
export interface Question {
  /** In lower case, in the order typed, each once. Stop words are left out, unless there is nothing else. */
  readonly words: readonly QuestionWord[];
  /** What stands in quotes: these words side by side, in any of their forms. */
  readonly phrases: readonly string[];
  /** Days, months, years and amounts. */
  readonly values: readonly AskedValue[];
  /** Groups of which one part is enough: `jour ELLER beredskap`. */
  readonly either: readonly (readonly QuestionPart[])[];
  /** What no answer may hold: `-semester`. */
  readonly without: readonly QuestionPart[];
  /** All that was typed side by side, small words too, as one phrase; undefined where it is a single word. */
  readonly run: string | undefined;
  /** Filters that were typed among the words: `ar:2021`, `nätverk:fyrbodal`. The value is as typed, in lower case. */
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
}

export interface QuestionWord {
  readonly word: string;
  /** An item without this word can still be a hit. */
  readonly optional: boolean;
  /** It is the last word and nothing follows it, so it may still be being typed. */
  readonly unfinished: boolean;
}

export type QuestionPart =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'phrase'; readonly phrase: string }
  | { readonly kind: 'value'; readonly value: AskedValue };

type Read = (QuestionPart | { readonly kind: 'either' }) & { readonly without: boolean };

export function readQuestion(text: string): Question {
  const { filters, parts } = readParts(withoutUnseen(text.normalize('NFC')));
  const groups = groupEither(parts);
  const asked = groups.filter(([part]) => part?.without !== true);
  /* A question that leaves out alone asks for just that. */
  const told = asked.length > 0 ? asked : groups;
  const single = told.flatMap((group) => (group.length === 1 ? group : []));
  return {
    words: chooseWords(
      single.flatMap((part) => (part.kind === 'word' ? [part.word] : [])),
      told.length - single.length + single.filter(({ kind }) => kind !== 'word').length > 0,
      !/\s$/.test(text),
    ),
    phrases: [...new Set(single.flatMap((part) => (part.kind === 'phrase' ? [part.phrase] : [])))],
    values: uniqueValues(single.flatMap((part) => (part.kind === 'value' ? [part.value] : []))),
    either: told.filter(({ length }) => length > 1),
    without: asked.length > 0 ? groups.filter(([part]) => part?.without === true).flat() : [],
    run: findRun(told),
    filters,
  };
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

function readParts(text: string): { readonly filters: Question['filters']; readonly parts: readonly Read[] } {
  const filters: Partial<Record<FilterName, string>> = {};
  const marked: (readonly [start: number, part: Read])[] = [];
  const rest = text.replaceAll(MARKED, (whole, ...found: unknown[]) => {
    const groups = readGroups(found.at(-1));
    const start = Number(found.at(-3));
    const name = findFilter(groups['name']);
    const value = groups['quotedValue'] ?? groups['value'];
    if (groups['phrase'] !== undefined) {
      const phrase = groups['phrase'].trim();
      if (/[\p{L}\p{N}]/u.test(phrase))
        marked.push([start, { kind: 'phrase', phrase, without: groups['minus'] !== undefined }]);
    } else if (name !== undefined && value !== undefined) filters[name] = plainValue(name, value);
    else return whole;
    return ' '.repeat(whole.length);
  });
  const values = findAskedValues(rest).map((value): readonly [number, Read] => [
    value.start,
    { kind: 'value', value, without: isExcluded(rest, value.start) },
  ]);
  return {
    filters,
    parts: [...marked, ...values, ...readWords(maskValues(rest, values))]
      .toSorted(([a], [b]) => a - b)
      .map(([, part]) => part),
  };
}

function readWords(text: string): readonly (readonly [start: number, part: Read])[] {
  return [...text.matchAll(WORDS)].flatMap(({ index, groups = {} }): readonly (readonly [number, Read])[] => {
    if (groups['either'] !== undefined) return [[index, { kind: 'either', without: false }]];
    const word = plainWord(groups['word'] ?? '');
    return word === '' ? [] : [[index, { kind: 'word', word, without: groups['minus'] !== undefined }]];
  });
}

/** What the values take up is no word. */
function maskValues(text: string, values: readonly (readonly [number, Read])[]): string {
  let masked = '';
  for (const [, part] of values) {
    if (part.kind !== 'value') continue;
    const { start, end } = part.value;
    masked += text.slice(masked.length, start) + ' '.repeat(end - start);
  }
  return masked + text.slice(masked.length);
}

/** A year or an amount with a minus before it, unless the two are a span: `2019 -2021`. */
function isExcluded(text: string, start: number): boolean {
  return (
    DASHES.includes(text.charAt(start - 1) || ' ') &&
    /(?:^|[^\s\d]\s+)$/u.test(text.slice(Math.max(0, start - 4), start - 1))
  );
}

/** The parts with those that `ELLER` joins together. What stands at the end of a question, or after another, joins nothing. */
function groupEither(parts: readonly Read[]): readonly (readonly (QuestionPart & { readonly without: boolean })[])[] {
  const groups: (QuestionPart & { readonly without: boolean })[][] = [];
  let joins = false;
  for (const part of parts) {
    if (part.kind === 'either') {
      joins = true;
      continue;
    }
    const last = groups.at(-1);
    if (joins && last && last[0]?.without === part.without) last.push(part);
    else groups.push([part]);
    joins = false;
  }
  return groups.map((group) => unique(group));
}

function unique<Part extends QuestionPart>(parts: readonly Part[]): readonly Part[] {
  return [...new Map(parts.map((part) => [partText(part), part])).values()];
}

/** What a part is called where the page speaks of it. */
export function partText(part: QuestionPart): string {
  return part.kind === 'word' ? part.word : part.kind === 'phrase' ? part.phrase : part.value.text;
}

function uniqueValues(values: readonly AskedValue[]): readonly AskedValue[] {
  const known = new Set<string>();
  return values.filter(({ ways }) => {
    const name = ways[0]?.words.join(' ') ?? '';
    return !known.has(name) && known.add(name);
  });
}

/** The longest run that is searched as a phrase; a longer text is no name of anything. */
const LONGEST_RUN = 12;

function findRun(groups: readonly (readonly QuestionPart[])[]): string | undefined {
  const run = groups.flatMap((group) => (group.length > 1 ? [] : group)).flatMap(wordsOfRun);
  return run.length < 2 || run.length > LONGEST_RUN ? undefined : run.join(' ');
}

function wordsOfRun(part: QuestionPart): readonly string[] {
  return part.kind === 'word' ? [part.word] : part.kind === 'value' ? part.value.run : [];
}

/** `hasMore`: something else than words is asked for. */
function chooseWords(words: readonly string[], hasMore: boolean, penDown: boolean): readonly QuestionWord[] {
  const last = words.at(-1);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const chosen = new Set(telling.length > 0 || hasMore ? telling : words);
  const needed = [...chosen].some((word) => !QUESTION_WORDS.has(word)) || hasMore;
  return [...chosen].map((word) => ({
    word,
    optional: needed && QUESTION_WORDS.has(word),
    unfinished: penDown && word === last,
  }));
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
