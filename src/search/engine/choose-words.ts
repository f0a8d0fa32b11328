import { QUESTION_WORDS, STOP_WORDS } from '../../swedish/stop-words.ts';

export interface QuestionWord {
  readonly word: string;
  /** An item without this word can still be a hit. */
  readonly optional: boolean;
  /** It is the last word and nothing follows it, so it may still be being typed. */
  readonly unfinished: boolean;
}

/** The words of a question that are searched. `hasMore`: something else than words is asked for. */
export function chooseWords(words: readonly string[], hasMore: boolean, penDown: boolean): readonly QuestionWord[] {
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

/** The longest run that is searched as a phrase; a longer text is no name of anything. */
const LONGEST_RUN = 12;

/** Words typed side by side as one phrase; undefined where they are none. */
export function joinRun(words: readonly string[]): string | undefined {
  return words.length < 2 || words.length > LONGEST_RUN ? undefined : words.join(' ');
}
