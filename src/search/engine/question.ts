import { withoutUnseen } from '../../swedish/unseen-characters.ts';
import type { FilterName } from '../search-state.ts';
import type { AskedValue } from '../values/asked-values.ts';
import { chooseWords, joinRun, type QuestionWord } from './choose-words.ts';
import { readQuestionParts, type ReadPart } from './read-question-parts.ts';
import { partText, type AskedPhrase, type QuestionPart } from './question-parts.ts';

/** What somebody typed, taken apart. */
export interface Question {
  /** In lower case, in the order typed, each once. Stop words are left out, unless there is nothing else. */
  readonly words: readonly QuestionWord[];
  /** What stands in quotes: these words side by side, in any of their forms. */
  readonly phrases: readonly AskedPhrase[];
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

/** Whether anything is asked for besides filters and what shall be left out. */
export function asksForWords({ words, phrases, values, either }: Question): boolean {
  return [words, phrases, values, either].some(({ length }) => length > 0);
}

/** Much that shows an answer reads the same text, one after the other. */
let latest: { readonly text: string; readonly question: Question } | undefined;

export function readQuestion(text: string): Question {
  if (latest?.text !== text) latest = { text, question: readAnew(text) };
  return latest.question;
}

function readAnew(text: string): Question {
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
    phrases: unique(single.flatMap((part) => (part.kind === 'phrase' ? [part] : []))).map(({ phrase, written }) => ({
      phrase,
      written,
    })),
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

function findRun(groups: readonly (readonly QuestionPart[])[]): string | undefined {
  return joinRun(groups.flatMap((group) => (group.length > 1 ? [] : group)).flatMap(wordsOfRun));
}

function wordsOfRun(part: QuestionPart): readonly string[] {
  return part.kind === 'word' ? [part.word] : part.kind === 'value' ? part.value.run : [];
}
