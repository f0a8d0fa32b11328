import type { Publication } from '../archive/publication.ts';

/** What a subscriber gets, in no format yet. Every address is a path of the site. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that shows the same. */
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
  /** Who met. */
  readonly author: string;
  readonly topics: readonly string[];
  readonly content: readonly EntryPart[];
  /** ISO days. */
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

/** What a reader program fetches again and again stays small; the rest is in `/data/`. */
export const MAX_ENTRIES = 50;

/** The latest published or corrected first, as many as a feed holds. `all`: the oldest meeting first; `updated`: the day of the latest change of one. */
export function newestFirst<Part>(all: readonly Part[], updated: (part: Part) => string): readonly Part[] {
  return all
    .map((part) => ({ part, day: updated(part) }))
    .toReversed()
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, MAX_ENTRIES)
    .map(({ part }) => part);
}

/** The paragraph that says why an entry is in the feed again: the day and reason of its last correction. Empty where it has none. */
export function correctionOf({ updated, correction }: Publication): readonly EntryPart[] {
  return correction === undefined ? [] : [{ kind: 'paragraph', line: { text: `Rättat ${updated}: ${correction}` } }];
}
