import path from 'node:path';

/** Where a site is sent. */
export type Destination =
  | { readonly kind: 'folder'; readonly place: string }
  /** `place` as the tool wants it. */
  | { readonly kind: 'rsync' | 'rclone'; readonly place: string };

/** The manifest at a destination, empty where nothing was sent yet. */
export type SentManifest = { readonly text: string } | { readonly refused: string };

const RCLONE = 'rclone:';

/**
 * Reads what stands after `--till`; relative folders count from `from`. Made for: `/srv/webb`, `../webb`, `D:\webb` (a folder),
 * `anna@webb.example.se:/srv/webb`, `webb.example.se:webb`, `rsync://webb.example.se/webb` (rsync), `rclone:hink:webb` (rclone).
 */
export function readDestination(words: string, from: string): Destination {
  if (words.startsWith(RCLONE)) return { kind: 'rclone', place: words.slice(RCLONE.length) };
  const isRemote = words.startsWith('rsync://') || /^(?:[\w.-]+@)?[\w.-]{2,}:(?!\\)/.test(words);
  return isRemote ? { kind: 'rsync', place: words } : { kind: 'folder', place: path.resolve(from, words) };
}
