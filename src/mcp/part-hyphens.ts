import { keptStems } from '../search/engine/kept-stems.ts';
import { areForms } from '../swedish/word-forms.ts';

/** A question with its words of parts read apart. */
export interface PartedQuestion {
  readonly text: string;
  /** The parts, in small letters. */
  readonly parts: ReadonlySet<string>;
  /** The parts of each word. */
  readonly groups: readonly (readonly string[])[];
  /** What was read apart, in words. */
  readonly told: string;
}

/** A word of parts, neither in quotes nor the value of a choice. */
const HYPHENED = /(?<![\p{L}\p{N}:"”“»-])\p{L}[\p{L}\p{N}]*(?:[-–‐‑]\p{L}[\p{L}\p{N}]*)+(?![\p{L}\p{N}"”“«:-])/gu;
const HYPHEN = /[-–‐‑]/u;

/** `lacking`: words that the archive does not have, as the search reads them: without signs. Undefined where no word of parts is one of them. */
export function partHyphens(text: string, lacking: readonly string[]): PartedQuestion | undefined {
  const words = [...text.matchAll(HYPHENED)]
    .map(([word]) => word)
    .filter((word) => lacking.includes(word.toLowerCase().split(HYPHEN).join('')));
  if (words.length === 0) return undefined;
  const quoted = (word: string) =>
    word
      .split(HYPHEN)
      .map((part) => `”${part}”`)
      .join(' och ');
  return {
    text: words.reduce((left, word) => left.replace(word, word.split(HYPHEN).join(' ')), text),
    parts: new Set(words.flatMap((word) => word.toLowerCase().split(HYPHEN))),
    groups: words.map((word) => word.toLowerCase().split(HYPHEN)),
    told: words.map((word) => `”${word}” finns inte: läst som ${quoted(word)} var för sig.`).join(' '),
  };
}

/** So many words may stand between the parts: *avtalet om tio TN-platser* for *TN-avtalet*. */
const MOST_BETWEEN = 6;

/** Whether a text has the parts of one word near each other, in any form. */
export function standNear(text: string, parts: readonly string[]): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = [], ...others] = parts.map((part) => {
    const own = keptStems(part);
    return words.flatMap((word, place) => (word === part || areForms(own, keptStems(word)) ? [place] : []));
  });
  return first.some((place) =>
    others.every((places) => places.some((other) => Math.abs(other - place) <= MOST_BETWEEN)),
  );
}
