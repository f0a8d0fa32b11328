import { greatestOf } from '../../archive/extremes.ts';
import { foldLetters } from '../../swedish/fold-letters.ts';
import { stem } from '../../swedish/stem.ts';
import { QUESTION_WORDS, STOP_WORDS } from '../../swedish/stop-words.ts';
import { areForms, readStems } from '../../swedish/word-forms.ts';

/** Whether a word is another form of one that a question is never about: *kommande* of *kommer*, *beslutande* of *beslut*. */
export function isFormOfSmallWord(word: string): boolean {
  const stems = readStems(word);
  return smallWords().some(
    (small) => small.word === word || (small.root === stem(word) && areForms(small.stems, stems)),
  );
}

/**
 * Whether an index that takes endings off a word may take it for a form of a small one: *demens* for *dem*, *varor* for *var*,
 * *intern* for *inte*. True for some words that it does not confuse, and false for none that it does.
 */
export function looksLikeSmallWord(word: string): boolean {
  const folded = foldLetters(word);
  if (STOP_WORDS.has(word) || folded.length < SHORTEST || !/^[a-z]+$/u.test(folded)) return false;
  const { heads, longest } = smallHeads();
  for (let end = Math.min(folded.length, longest); end >= SHORTEST_HEAD; end -= 1)
    if (heads.has(folded.slice(0, end)) && ENDED.test(folded.slice(end))) return true;
  return false;
}

/** The ending of a word by which it is found as it is printed alone: an index takes no ending off what has such a letter. */
const RUNE = '\u16C3';

/** A word by which an index finds one that looks like a small word, and nothing else. */
export function wholeWordMark(word: string): string {
  return word + RUNE;
}

export function isWholeWordMark(word: string): boolean {
  return word.endsWith(RUNE);
}

/** A shorter one has the stem of many a word that is no form of it: *dem* and *demens*. */
const SHORTEST_OF_FORMS = 4;
/* Not before a word is judged: a page that is opened has other things to do. */
const smallWords = once(() =>
  [...STOP_WORDS, ...QUESTION_WORDS]
    .filter(({ length }) => length >= SHORTEST_OF_FORMS)
    .map((word) => ({ word, stems: readStems(word), root: stem(word) })),
);

const SHORTEST = 4;
/** An index takes no ending off what would leave fewer letters. */
const SHORTEST_HEAD = 3;
/** What indexes take off Swedish words, several in a row. */
const ENDED =
  /^(?:heterna|hetens|anden|andes|andet|ande|arens|aren|arnas|arna|arne|aste|ades|ade|are|ast|ernas|erna|erns|ern|heten|heter|het|ornas|orna|ens|en|es|er|et|ad|ar|as|at|or|lig|els|ig|(?<=full)t|(?<=[kgd])t|(?<=g)d|[aes])*$/u;

/** What may be left of a small word, without its letters' marks, and the length of the longest. */
const smallHeads = once(() => {
  const heads: ReadonlySet<string> = new Set(
    [...STOP_WORDS].map(foldLetters).flatMap((word) =>
      Array.from(
        { length: word.length },
        (_each, cut) => [word.slice(0, word.length - cut), word.slice(word.length - cut)] as const,
      )
        .filter(([head = '', rest = '']) => head.length >= SHORTEST_HEAD && ENDED.test(rest))
        .map(([head]) => head),
    ),
  );
  return { heads, longest: greatestOf([...heads].map(({ length }) => length)) };
});

function once<Value>(build: () => Value): () => Value {
  let built: { readonly value: Value } | undefined;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}
