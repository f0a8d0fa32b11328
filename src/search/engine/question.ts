import { QUESTION_WORDS, STOP_WORDS } from '../../swedish/stop-words.ts';
import { FILTER_NAMES, type FilterName } from '../search-state.ts';

/** What somebody typed, taken apart. */
export interface Question {
  /** In lower case, in the order typed, each once. Stop words are left out, unless there is nothing else. */
  readonly words: readonly QuestionWord[];
  /** What stands in quotes: these words side by side, in any of their forms. */
  readonly phrases: readonly string[];
  /** Filters that were typed among the words: `ar:2021`, `organ:schnv-dalarna`. */
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
}

export interface QuestionWord {
  readonly word: string;
  /** An item without this word can still be a hit. */
  readonly optional: boolean;
  /** It is the last word and nothing follows it, so it may still be being typed. */
  readonly unfinished: boolean;
}

/** Made for: `"god vård"`, `”god vård”`, `ar:2021`, `år:2019-2022`, `ämne:minimaria`, `§`, words, numbers, `hälso-`. */
const PARTS =
  /["”“„»«]([^"”“„»«]*)(?:["”“„»«]|$)|(?<name>[\p{L}]+):(?<value>[\p{L}\p{N}-]+)|§|[\p{L}\p{N}][\p{L}\p{M}\p{N}+:.-]*/gu;
const NAMES: Readonly<Record<string, FilterName>> = { år: 'ar', ämne: 'amne', nätverk: 'organ', natverk: 'organ' };

export function readQuestion(text: string): Question {
  const phrases: string[] = [];
  const filters: Partial<Record<FilterName, string>> = {};
  const words: string[] = [];
  for (const match of text.normalize('NFC').matchAll(PARTS)) {
    const name = findFilter(match.groups?.['name']);
    const value = match.groups?.['value'];
    if (match[1] !== undefined) phrases.push(match[1].trim());
    else if (name !== undefined && value !== undefined) filters[name] = value.toLowerCase();
    else words.push(plainWord(match[0]));
  }
  return {
    words: chooseWords(words.filter(Boolean), !/\s$/.test(text)),
    phrases: phrases.filter((phrase) => /[\p{L}\p{N}]/u.test(phrase)),
    filters,
  };
}

function chooseWords(words: readonly string[], penDown: boolean): readonly QuestionWord[] {
  const last = words.at(-1);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const chosen = telling.length > 0 ? telling : words;
  const needed = chosen.filter((word) => !QUESTION_WORDS.has(word));
  return [...new Set(chosen)].map((word) => ({
    word,
    optional: needed.length > 0 && !needed.includes(word),
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

function findFilter(name: string | undefined): FilterName | undefined {
  const small = name?.toLowerCase() ?? '';
  return NAMES[small] ?? FILTER_NAMES.find((known) => known === small);
}
