import { QUESTION_WORDS, STOP_WORDS } from '../../swedish/stop-words.ts';
import { withoutUnseen } from '../../swedish/unseen-characters.ts';
import type { FilterName } from '../search-state.ts';
import type { AskedValue } from '../values/asked-values.ts';
import { partText, readQuestionParts, type QuestionPart, type ReadPart } from './question-parts.ts';

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
  /** The text as typed, without filters and without what shall be left out. */
  readonly asked: string;
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

/** Whether anything is asked for besides filters and what shall be left out. */
export function asksForWords({ words, phrases, values, either }: Question): boolean {
  return [words, phrases, values, either].some(({ length }) => length > 0);
}

export function readQuestion(text: string): Question {
  const { filters, parts, asked: askedText } = readQuestionParts(withoutUnseen(text.normalize('NFC')));
  const groups = groupEither(parts);
  const asked = groups.filter(([part]) => part?.without !== true);
  const single = asked.flatMap((group) => (group.length === 1 ? group : []));
  return {
    words: chooseWords(
      single.flatMap((part) => (part.kind === 'word' ? [part.word] : [])),
      asked.length - single.length + single.filter(({ kind }) => kind !== 'word').length > 0,
      !/\s$/.test(text),
    ),
    phrases: [...new Set(single.flatMap((part) => (part.kind === 'phrase' ? [part.phrase] : [])))],
    values: uniqueValues(single.flatMap((part) => (part.kind === 'value' ? [part.value] : []))),
    either: asked.filter(({ length }) => length > 1),
    without: groups.filter(([part]) => part?.without === true).flat(),
    run: findRun(asked),
    asked: askedText,
    filters,
  };
}

/** The parts with those that `ELLER` joins together. What stands at the end of a question, or after another, joins nothing. */
function groupEither(
  parts: readonly ReadPart[],
): readonly (readonly (QuestionPart & { readonly without: boolean })[])[] {
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
