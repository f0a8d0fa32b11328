/** A question with its words of parts read apart. */
export interface PartedQuestion {
  readonly text: string;
  /** The parts, in small letters. */
  readonly parts: ReadonlySet<string>;
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
    told: words.map((word) => `”${word}” finns inte: läst som ${quoted(word)} var för sig.`).join(' '),
  };
}
