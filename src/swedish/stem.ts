import { ENDINGS, hasEnding, readLikelyStem, softened, withoutGenitive } from './word-forms.ts';

/**
 * A stem that unites the forms of a word and its nearest relatives: *rekrytera*, *rekrytering*, *rekryteringarna*; *representera*, *representant*. It is
 * stronger than `readStems`, and so it may be wrong. What it unites counts less than a word as typed.
 */
export function stem(word: string): string {
  const bare = withoutGenitive(word);
  const made = MADE.exec(bare)?.groups?.['root'] ?? '';
  if (made !== '' && hasEnding(bare, bare.slice(made.length))) return softened(made);
  return softened(readLikelyStem(word).replace(PARTICIPLE, ''));
}

/** The shortest root before the letters by which nouns, verbs and adjectives are made of each other, in any form. */
const MADE = new RegExp(
  `^(?<root>.{3,}?)(?:ering|ning|ing|els|ation|het|lig|isk|iv|er|ant)(?:${ENDINGS.join('|')}|s)?$`,
  'u',
);

/** Made for: `stämd`, `fälld`, `bordlagd`, `enkelt`, `tydligt`, `kommunalt`. */
const PARTICIPLE = /(?<=..(?:[bgmv]|ll))d$|(?<=..(?:el|ig|sk|iv|am|al|rn))t$/u;
