import type { Found, RecordText } from '../engine/search-index.ts';
import type { ShardPlace } from '../manifest.ts';

/** What the page asks the worker that searches another archive. `id` comes back with the answer. */
export type ArchiveQuestion = { readonly id: number } & (
  | {
      readonly kind: 'open';
      /** The address of the other archive. */
      readonly archive: string;
    }
  | {
      /** A question of the reader begins, of which all that follows is a part. */
      readonly kind: 'begin';
    }
  | { readonly kind: 'search'; readonly shard: number; readonly query: string }
  | { readonly kind: 'having'; readonly shard: number; readonly filter: string; readonly value: string }
  | { readonly kind: 'byDate'; readonly shard: number }
  | { readonly kind: 'read'; readonly shard: number; readonly record: string }
);

export type ArchiveAnswer = { readonly id: number } & ArchiveTold;

export type ArchiveTold =
  | { readonly kind: 'begun' }
  | { readonly kind: 'places'; readonly places: readonly ShardPlace[] }
  | { readonly kind: 'found'; readonly found: readonly Found[] }
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'record'; readonly record: RecordText }
  | { readonly kind: 'lack'; readonly lack: Lack };

/**
 * Why another archive is not searched: nothing there answers, it does not answer in time, or what it sends is no index
 * that can be trusted.
 */
export type Lack = 'unreachable' | 'slow' | 'faulty';

/** How long another archive may take, to open it and then to ask it, in milliseconds. */
export const PATIENCE_WITH_OTHERS = 5_000;
