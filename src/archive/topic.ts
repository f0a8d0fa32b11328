import { phraseFlags, phrasePattern } from '../swedish/phrase-pattern.ts';

/** A matter that is followed over the years. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Words or phrases that put an item under the topic. A `*` at the end lets the word go on. */
  readonly aliases: readonly string[];
  /** Everyday words for the matter: the search alone knows them, and they put no item under the topic. */
  readonly searchWords: readonly string[];
  /** Where the matter stands in each network, as an editor wrote it. */
  readonly positions: readonly StatedPosition[];
  readonly file: string;
}

/** Where a network stands in a matter, in an editor's words. */
export interface StatedPosition {
  /** The organ's id; undefined in the older form, which names none. */
  readonly organ: string | undefined;
  readonly text: string;
  /** The id of the item or of the decision that says so. */
  readonly source: string | undefined;
  /** It is the item as a whole that says so, and no decision of it; left out where a decision may. */
  readonly byItem?: true;
  /** The day on which an editor vouched for it, in ISO form. */
  readonly confirmed: string | undefined;
}

/**
 * Gives a function that tests a text for any of the aliases, as whole words and also in the genitive. An alias in
 * capitals alone must be in capitals in the text (`SUS` is not *Sus*); the case of others does not matter.
 * `samsjuklighet*` is also found in *samsjuklighetsreformen*.
 */
export function buildAliasTest(aliases: readonly string[]): (text: string) => boolean {
  const patterns = aliasPatterns(aliases, '');
  return (text) => patterns.some((pattern) => pattern.test(text));
}

/** The same for every place of them: each as the text writes it, in the genitive too. */
export function buildAliasFinder(aliases: readonly string[]): (text: string) => readonly string[] {
  const patterns = aliasPatterns(aliases, 'g');
  return (text) => patterns.flatMap((pattern) => text.match(pattern) ?? []);
}

/** The same for where they stand: each from its first to past its last letter. */
export function buildAliasPlaces(aliases: readonly string[]): (text: string) => readonly AliasPlace[] {
  const patterns = aliasPatterns(aliases, 'g');
  return (text) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
    );
}

export interface AliasPlace {
  readonly start: number;
  readonly end: number;
}

function aliasPatterns(aliases: readonly string[], all: '' | 'g'): readonly RegExp[] {
  return (['u', 'iu'] as const).flatMap((flags) => {
    const sources = aliases.filter((alias) => phraseFlags(alias) === flags).map(aliasSource);
    /* A test needs only the beginning of a longer word; who wants the words themselves gets them whole. */
    const rest = all === 'g' ? '[\\p{L}\\d]*' : '';
    return sources.length === 0 ? [] : [new RegExp(`(?:${sources.join('|')})${rest}`, `${flags}${all}`)];
  });
}

function aliasSource(alias: string): string {
  const open = alias.endsWith('*');
  const phrase = phrasePattern(open ? alias.slice(0, -1) : alias);
  return `(?<![\\p{L}\\d])${phrase}${open ? '' : '(?:[:’]?s)?(?![\\p{L}\\d])'}`;
}
