import type { Archive } from '../archive/archived.ts';
import type { Publication } from '../archive/publication.ts';

/** The content of a feed, in no format yet. Every address is a path of the site. */
export interface Feed {
  readonly title: string;
  /** The name of the archive. */
  readonly author: string;
  /** What the texts may be used for; undefined where the archive says nothing of it. */
  readonly rights: string | undefined;
  readonly description: string;
  /** The page with the same content. */
  readonly home: string;
  /** The folder that its files lie in: `/`, `/organ/schnv-dalarna/`. */
  readonly folder: string;
  /** The newest first, no more than `MAX_ENTRIES`. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Its permalink: a meeting's or a decision's page, or an item's place on a meeting's page. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** The organ that met. */
  readonly author: string;
  readonly topics: readonly string[];
  readonly content: readonly EntryPart[];
  /** Days: `2021-03-19`. */
  readonly published: string;
  readonly updated: string;
}

/** A paragraph or a list. */
export type EntryPart =
  | { readonly kind: 'paragraph'; readonly line: EntryLine }
  | { readonly kind: 'list'; readonly lines: readonly EntryLine[] };

/** A line of an entry: plain words, the first of which may be a link. */
export interface EntryLine {
  readonly link?: { readonly path: string; readonly text: string };
  readonly text: string;
}

/** What every feed of an archive says of it. `part`: what this one follows, where it is not all. */
export function feedIdentity(
  { identity: { name, licence } }: Pick<Archive, 'identity'>,
  part?: string,
): Pick<Feed, 'title' | 'author' | 'rights'> {
  return {
    title: part === undefined ? name : `${name}: ${part}`,
    author: name,
    rights: licence && `${licence.name}. Fakta är fria.`,
  };
}

/** The most entries of a feed: it is fetched again and again, so it must stay small. Everything is in `/data/`. */
export const MAX_ENTRIES = 50;

/**
 * The parts that were published or corrected last, the newest first, as many as a feed holds. `all` has the oldest
 * meeting first; `updated` gives the day of a part's latest change.
 */
export function newestFirst<Part>(all: readonly Part[], updated: (part: Part) => string): readonly Part[] {
  return all
    .map((part) => ({ part, day: updated(part) }))
    .toReversed()
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, MAX_ENTRIES)
    .map(({ part }) => part);
}

/**
 * A paragraph that says why an entry appears again: the day and reason of its last correction. Empty where it has none.
 */
export function correctionOf({ updated, correction }: Publication): readonly EntryPart[] {
  return correction === undefined ? [] : [{ kind: 'paragraph', line: { text: `Rättat ${updated}: ${correction}` } }];
}
