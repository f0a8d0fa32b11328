import { greatestOf, leastOf } from '../../archive/extremes.ts';
import { buildAliasTest } from '../../archive/topic.ts';
import { editDistance } from '../../swedish/edit-distance.ts';
import { foldWords } from '../../swedish/fold-letters.ts';
import { phraseFlags } from '../../swedish/phrase-pattern.ts';
import { keptStem } from '../engine/kept-stems.ts';
import type { SearchState } from '../search-state.ts';

/** A topic as the form of `/sok/` knows it. */
export interface NamedTopic {
  readonly id: string;
  readonly name: string;
  /** What texts call it, its name among them; a `*` at the end lets the word go on. */
  readonly aliases: readonly string[];
  /** Everyday words for it, which texts do not use. */
  readonly searchWords: readonly string[];
}

/** A topic that a search asks about. */
export interface AskedTopic {
  readonly topic: NamedTopic;
  /** The everyday word that led to it, as it was typed; undefined where it is chosen or called by a name of its own. */
  readonly everyday: string | undefined;
  /** What was typed where it is the topic's name but for a slip. */
  readonly misspelt?: string;
}

/**
 * The topics that a search asks about: the one that is chosen, then those that the question names, the one with the longest
 * name first, then those to which an everyday word leads.
 */
export function findAskedTopics(
  { q, filters }: Pick<SearchState, 'q' | 'filters'>,
  topics: readonly NamedTopic[],
): readonly AskedTopic[] {
  const said = wordsOf(q);
  const asked = findNamedTopics({ q, filters }, said, topics);
  return asked.length > 0 ? asked : findMisspeltTopic(q, topics);
}

function findNamedTopics(
  { q, filters }: Pick<SearchState, 'q' | 'filters'>,
  said: readonly string[],
  topics: readonly NamedTopic[],
): readonly AskedTopic[] {
  return topics
    .flatMap((topic): readonly (AskedTopic & { readonly rank: number })[] => {
      const length = longestName(topic, q);
      if (topic.id === filters.amne || length > 0)
        return [{ topic, everyday: undefined, rank: topic.id === filters.amne ? 2000 : 1000 + length }];
      const everyday = longest(wordsOfTopic(topic).everyday.flatMap((word) => findSaid(word, said) ?? []));
      return everyday === undefined ? [] : [{ topic, everyday, rank: everyday.length }];
    })
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ topic, everyday }) => ({ topic, everyday }));
}

/** A shorter name is near too many words. */
const SHORTEST_MISSPELT = 6;
const SLIPS = { most: 2, lettersForTwo: 9 } as const;

/** The topic whose name the whole question is but for a slip or, in a long one, two; none where several are as near. */
function findMisspeltTopic(question: string, topics: readonly NamedTopic[]): readonly AskedTopic[] {
  const typed = question.trim();
  const folded = foldWords(typed);
  const near = topics.flatMap((topic) =>
    wordsOfTopic(topic).folded.flatMap((name) => {
      const most = name.length >= SLIPS.lettersForTwo ? SLIPS.most : 1;
      const isNear = name.length >= SHORTEST_MISSPELT && Math.abs(name.length - folded.length) <= most;
      const slips = isNear ? editDistance(folded, name, most) : Infinity;
      return slips === Infinity ? [] : [{ topic, slips }];
    }),
  );
  const least = leastOf(near.map(({ slips }) => slips));
  const [best, ...others] = new Set(near.filter(({ slips }) => slips === least).map(({ topic }) => topic));
  return best && others.length === 0 ? [{ topic: best, everyday: undefined, misspelt: typed }] : [];
}

/** The length of the longest of a topic's names that a question holds or is, whatever its capitals; 0 where it holds none. */
function longestName({ aliases }: NamedTopic, question: string): number {
  const small = question.toLowerCase();
  return greatestOf([
    0,
    ...aliases
      .filter(
        (alias) =>
          alias.toLowerCase() === small.trim() || (mayStandIn(small, alias) && buildAliasTest([alias])(question)),
      )
      .map(({ length }) => length),
  ]);
}

/** The making of a test takes longer than anything else at a letter that is typed, and few names stand in a question. */
function mayStandIn(small: string, alias: string): boolean {
  return alias
    .toLowerCase()
    .replace(/\*$/, '')
    .split(/\s+/)
    .every((word) => small.includes(word));
}

interface EverydayWord {
  readonly parts: readonly string[];
  /** The last may go on. */
  readonly open: boolean;
  readonly isAbbreviation: boolean;
}

interface TopicWords {
  /** The names, as `foldWords` gives them. */
  readonly folded: readonly string[];
  readonly everyday: readonly EverydayWord[];
}

/** They are the same for every letter that is typed. */
const WORDS = new WeakMap<NamedTopic, TopicWords>();

function wordsOfTopic(topic: NamedTopic): TopicWords {
  const known = WORDS.get(topic) ?? {
    folded: topic.aliases.map(foldWords),
    everyday: topic.searchWords.map((word) => {
      const open = word.endsWith('*');
      return { open, parts: wordsOf(open ? word.slice(0, -1) : word), isAbbreviation: phraseFlags(word) === 'u' };
    }),
  };
  WORDS.set(topic, known);
  return known;
}

/**
 * The words of a question that are an everyday word, in any of its forms; undefined where none are. A word in capitals alone
 * (`LOB`) is meant where it stands so or is all that was asked.
 */
function findSaid({ open, parts, isAbbreviation }: EverydayWord, said: readonly string[]): string | undefined {
  const exact = isAbbreviation && said.length > parts.length;
  const start = said.findIndex((_word, index) =>
    parts.every((part, place) => {
      const typed = said[index + place];
      if (typed === undefined) return false;
      if (exact) return typed === part;
      return isForm(typed, part) || (open && place === parts.length - 1 && begins(typed, part));
    }),
  );
  return start === -1 || parts.length === 0 ? undefined : said.slice(start, start + parts.length).join(' ');
}

function isForm(typed: string, word: string): boolean {
  const [a, b] = [typed.toLowerCase(), word.toLowerCase()];
  return (
    a === b || (a.length > 3 && b.length > 3 && (keptStem(a) === keptStem(b) || keptStem(a) === b || a === keptStem(b)))
  );
}

function begins(typed: string, word: string): boolean {
  return typed.toLowerCase().startsWith(word.toLowerCase());
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu) ?? [];
}

function longest(texts: readonly string[]): string | undefined {
  return texts.toSorted((a, b) => b.length - a.length)[0];
}
