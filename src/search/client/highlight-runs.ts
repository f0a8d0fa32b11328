import { withoutUnseen } from '../../swedish/unseen-characters.ts';

/** The most runs that an address carries, and the longest: an item has few forms of what was asked. */
const MOST = 30;
const LONGEST = 80;

/** What the page of a hit shall highlight, for its address: `"avtalet" "25 000 kronor"`. Empty for nothing. `printed`: as the text has it. */
export function writeHighlight(printed: readonly string[]): string {
  const plain = printed.map(plainRun).filter((run) => run !== '' && run.length <= LONGEST && !run.includes('"'));
  const known = new Map(plain.map((run) => [isCapital(run) ? run : run.toLowerCase(), run]));
  return [...known.keys()]
    .slice(0, MOST)
    .map((run) => `"${run}"`)
    .join(' ');
}

/** Runs of words to highlight as printed, and single words in any form: an address from elsewhere has those. */
export interface Highlight {
  /** Each as its words. In small letters, but for what is printed in capitals. */
  readonly runs: readonly (readonly string[])[];
  readonly words: readonly string[];
}

export function readHighlight(text: string): Highlight {
  const parts = [...text.matchAll(/"([^"]*)"|[^\s"]+/gu)];
  return {
    runs: parts.flatMap(([, run]) => (run === undefined || run.trim() === '' ? [] : [run.trim().split(/\s+/)])),
    words: parts.flatMap(([word, run]) => (run === undefined ? [word.toLowerCase()] : [])),
  };
}

/** Whether a printed word is a word of a run. *MAR* is not met by *mar*. */
export function isWordOfRun(printed: string, word: string): boolean {
  return printed === word || (!isCapital(word) && printed.toLowerCase() === word);
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function plainRun(printed: string): string {
  return withoutUnseen(printed).replaceAll(/\s+/gu, ' ').trim();
}
