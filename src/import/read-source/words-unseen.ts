import type { SourceProblem } from '../source-document.ts';

/** Why words that stand in a document are not seen on its paper. */
export type Unseen = 'drawn-unseen' | 'paper-colour' | 'tiny' | 'covered';

const HOW: Readonly<Record<Unseen, string>> = {
  'drawn-unseen': 'de är inlagda som osynlig text',
  'paper-colour': 'de har samma färg som det de står på',
  covered: 'de ligger under något annat eller utanför den del av sidan som syns',
  tiny: 'de är mindre än 3 punkter höga',
};

/** In points. Footnotes have six, the small print of forms four. */
export const SMALLEST_SEEN = 3;

/** In characters: enough to find the words. */
const SHOWN = 200;

export function tellUnseenWords(how: Unseen, words: string, line: number): SourceProblem {
  const flat = words.replaceAll(/\s+/g, ' ').trim();
  return {
    code: 'words-unseen',
    line,
    details: { how: HOW[how], words: flat.length > SHOWN ? `${flat.slice(0, SHOWN - 1)}…` : flat },
  };
}

/** Of 255: two colours that differ by less in red, green and blue are one to the eye. */
const SEEN_DIFFERENCE = 20;

/** Whether two colours, `#rrggbb` or `rrggbb`, look the same. A colour that is not known looks like none. */
export function lookAlike(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [toParts(a), toParts(b)];
  return one.length === 3 && one.every((part, index) => Math.abs(part - (other[index] ?? Infinity)) < SEEN_DIFFERENCE);
}

function toParts(colour: string | undefined): readonly number[] {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '') ?? [];
  return [red, green, blue].flatMap((part) => (part === undefined ? [] : [Number.parseInt(part, 16)]));
}
