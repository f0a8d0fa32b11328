import { phraseFlags, phrasePattern } from '../swedish/phrase-pattern.ts';

/** A matter that is followed over the years. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Words or phrases that put an item under the topic. A `*` at the end lets the word go on. */
  readonly aliases: readonly string[];
  /** Where the matter stands now, and the decision that says so. */
  readonly standing: { readonly text: string; readonly decision: string | undefined } | undefined;
  readonly file: string;
}

/**
 * Gives a function that tests a text for any of the aliases, as whole words and also in the genitive. An alias in
 * capitals alone must be in capitals in the text (`SUS` is not *Sus*); the case of others does not matter.
 * `samsjuklighet*` is also found in *samsjuklighetsreformen*.
 */
export function buildAliasTest(aliases: readonly string[]): (text: string) => boolean {
  const patterns = (['u', 'iu'] as const).flatMap((flags) => {
    const sources = aliases.filter((alias) => phraseFlags(alias) === flags).map(aliasSource);
    return sources.length === 0 ? [] : [new RegExp(sources.join('|'), flags)];
  });
  return (text) => patterns.some((pattern) => pattern.test(text));
}

function aliasSource(alias: string): string {
  const open = alias.endsWith('*');
  const phrase = phrasePattern(open ? alias.slice(0, -1) : alias);
  return `(?<![\\p{L}\\d])${phrase}${open ? '' : '(?:[:’]?s)?(?![\\p{L}\\d])'}`;
}
