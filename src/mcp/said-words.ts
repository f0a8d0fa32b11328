import { keptStem, keptStems, keptVerbs } from '../search/engine/kept-stems.ts';
import type { Question } from '../search/engine/question.ts';
import { findIrregularForms } from '../swedish/irregular-nouns.ts';
import { STOP_WORDS } from '../swedish/stop-words.ts';
import { areNounAndVerb } from '../swedish/verbal-nouns.ts';
import { areForms } from '../swedish/word-forms.ts';

/** Which of a question's words a text says. */
export interface SaidWords {
  /** Words of the question that the text has in no form, with what the search took for them: a relative, or a compound of which they are part. */
  readonly unsaid: readonly { readonly asked: string; readonly stands: string | undefined }[];
  /** Words that it has but a relative of: asked *finansieras*, it says *finansiering*; asked *kostar*, it says *kostnaden*. */
  readonly told: readonly { readonly asked: string; readonly stands: string }[];
}

/** A shorter root stands by chance in words of other things: *daglig* and *dagarna*. */
const SHORTEST_ROOT = 5;
/** Of a compound: shorter ones begin words of other things. */
const SHORTEST_FIRST = 5;
/** So many neighbours are read as one: *hem sjuk vård*. */
const MOST_JOINED = 3;

/**
 * Compares the words that a question needs with the words of a text, in their order: a reader for whom hits are answers must not be
 * told that a text has a word which it has but a part or a likeness of. `covered`: words that are known to stand under another name.
 */
export function findSaidWords(question: Question, text: readonly string[], covered: ReadonlySet<string>): SaidWords {
  const said = readText(text);
  const typed = question.run?.split(' ') ?? question.words.map(({ word }) => word);
  const needed = question.words.filter(
    ({ word, optional }) => !optional && !STOP_WORDS.has(word) && !covered.has(word),
  );
  const unsaid: { asked: string; stands: string | undefined }[] = [];
  const told: { asked: string; stands: string }[] = [];
  for (const { word } of needed) {
    const written = [
      joined(word),
      ...joinedRuns(typed)
        .filter((run) => run.parts.includes(word))
        .map(({ whole }) => whole),
    ];
    if (written.some((own) => hasForm(own, said))) continue;
    const relative = findRelative(joined(word), said);
    if (relative !== undefined) told.push({ asked: word, stands: relative });
    else unsaid.push({ asked: word, stands: findCompound(joined(word), said) });
  }
  /* Beside a word that is said, a compound that begins with another is about the same: *ukrainska flyktingar* and *flyktingmottagandet*. */
  const isBeside = unsaid.length < needed.length + covered.size;
  const begins = ({ asked, stands }: (typeof unsaid)[number]) => {
    const root = keptStems(joined(asked)).likely;
    return isBeside && root.length >= SHORTEST_FIRST && stands?.toLowerCase().startsWith(root) === true;
  };
  return {
    unsaid: unsaid.filter((each) => !begins(each)),
    told: [
      ...told,
      ...unsaid.filter(begins).flatMap(({ asked, stands }) => (stands === undefined ? [] : [{ asked, stands }])),
    ],
  };
}

/** Each word in small letters, as one and its parts, with how it is written. */
type Text = ReadonlyMap<string, string>;

const JOINTS = /[-–‐‑/]/u;

function readText(text: readonly string[]): Text {
  const bare = text.flatMap((word) => /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word) ?? []);
  const words = new Map<string, string>();
  const add = (small: string, written: string) => {
    if (!words.has(small)) words.set(small, written);
  };
  bare.forEach((written, place) => {
    const small = written.toLowerCase();
    add(joined(small), written);
    for (const part of small.split(JOINTS)) add(part, written);
    const next = bare[place + 1];
    if (next !== undefined) add(`${small}${next.toLowerCase()}`, `${written} ${next}`);
  });
  return words;
}

function joined(word: string): string {
  return word.replaceAll(/[-–‐‑]/gu, '');
}

function joinedRuns(
  typed: readonly string[],
): readonly { readonly parts: readonly string[]; readonly whole: string }[] {
  return typed.flatMap((_word, start) =>
    Array.from({ length: MOST_JOINED - 1 }, (_each, more) => typed.slice(start, start + more + 2))
      .filter(({ length }, more) => length === more + 2)
      .map((parts) => ({ parts, whole: parts.join('') })),
  );
}

function hasForm(asked: string, words: Text): boolean {
  if (words.has(asked)) return true;
  const own = keptStems(asked);
  if (findIrregularForms(asked).some((form) => words.has(form))) return true;
  return [...words.keys()].some((word) => areForms(own, keptStems(word)));
}

function findRelative(asked: string, words: Text): string | undefined {
  const [root, verbs] = [keptStem(asked), keptVerbs(asked)];
  const ofRoot = root.length < SHORTEST_ROOT ? undefined : [...words].find(([word]) => keptStem(word) === root)?.[1];
  /* *för sent* joined is no form of *försena*. */
  const isOne = (written: string) => !written.includes(' ');
  return ofRoot ?? [...words].find(([word, written]) => isOne(written) && areNounAndVerb(verbs, keptVerbs(word)))?.[1];
}

function findCompound(asked: string, words: Text): string | undefined {
  const root = keptStems(asked).likely;
  const holding = [...words].filter(([word, written]) => word.includes(root) && !written.includes(' '));
  return (holding.find(([word]) => word.startsWith(root)) ?? holding[0])?.[1];
}
