import type { Archive, ArchivedItem } from '../archive/archived.ts';
import { itemText } from '../archive/item-text.ts';
import type { Watch } from '../archive/watch.ts';
import { STOP_WORDS } from '../swedish/stop-words.ts';
import { buildTest } from './client/word-test.ts';

/**
 * The items that answer a search with a name, the oldest first: of its network and its topic, and with every one of its words, in a form
 * or a compound as the search knows them, and what it asks for as it is written. Small words count only where there are no others. The index itself is not asked, so
 * that the same content gives the same items.
 */
export function findWatched(watch: Watch, { items }: Pick<Archive, 'items'>): readonly ArchivedItem[] {
  const known = FOUND.get(watch);
  if (known?.items === items) return known.found;
  const small = watch.words.map((word) => word.toLowerCase());
  const telling = small.filter((word) => !STOP_WORDS.has(word));
  const tests = (telling.length > 0 ? telling : small).map((word) => buildTest([word]));
  const phrases = watch.exact.map(buildPhrase);
  const found = items.filter(
    (item) =>
      (watch.organ === undefined || item.organ.id === watch.organ) &&
      (watch.topic === undefined || item.topics.some(({ id }) => id === watch.topic)) &&
      saysAll(itemText(item), tests, phrases),
  );
  FOUND.set(watch, { items, found });
  return found;
}

/** Asked by the list, the page and each feed. */
const FOUND = new WeakMap<Watch, { readonly items: Archive['items']; readonly found: readonly ArchivedItem[] }>();

function saysAll(text: string, tests: readonly ((word: string) => boolean)[], phrases: readonly RegExp[]): boolean {
  return holdsAll(text, tests) && phrases.every((phrase) => phrase.test(text.normalize('NFC')));
}

function holdsAll(text: string, tests: readonly ((word: string) => boolean)[]): boolean {
  if (tests.length === 0) return true;
  const printed = [...new Set(text.match(/[\p{L}\p{N}]+(?:[-–‐‑/][\p{L}\p{N}]+)*/gu))];
  return tests.every((isAsked) => printed.some(isAsked));
}

/** The words as they are written, in small letters or capitals, and no part of a longer word: *chef*, not *chefen*, *socialchef* or *chef-stöd*. */
function buildPhrase(phrase: string): RegExp {
  const words = phrase
    .normalize('NFC')
    .split(' ')
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`));
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][-–‐‑/])${words.join(String.raw`\s+`)}(?![\p{L}\p{N}]|[-–‐‑/][\p{L}\p{N}])`,
    'iu',
  );
}
