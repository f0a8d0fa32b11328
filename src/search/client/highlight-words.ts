import { decodePercent } from '../../site/addresses/decode-percent.ts';
import { HIGHLIGHT_PARAMETER } from '../../site/addresses/urls.ts';
import { stem } from '../../swedish/stem.ts';

/**
 * Highlights the words that a search asked for on the page that a hit leads to. The CSS Custom Highlight API is used
 * because it leaves the elements of the page unchanged. The parameter is then taken out of the address, since a reader
 * may copy the address from here.
 */
export function highlightSearchedWords(page: Document): void {
  const address = new URL(location.href);
  const asked = address.searchParams.get(HIGHLIGHT_PARAMETER);
  if (asked === null) return;
  address.searchParams.delete(HIGHLIGHT_PARAMETER);
  history.replaceState(history.state, '', address);
  const place =
    (location.hash.length > 1 && page.getElementById(decodePercent(location.hash.slice(1)))) ||
    page.querySelector('main');
  if (!place || !('highlights' in CSS)) return;
  const ranges = findRanges(
    place.closest('[data-punkt], [data-beslut], main') ?? place,
    asked.toLowerCase().split(/\s+/).filter(Boolean),
    page,
  );
  CSS.highlights.set('sokord', new Highlight(...ranges));
}

function findRanges(place: Element, words: readonly string[], page: Document): readonly Range[] {
  const isAsked = buildTest(words);
  const walker = page.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu)) {
      if (!isAsked(word)) continue;
      const range = page.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Whether a word of the page is highlighted: the word, its stem, or a part of it as a compound was asked for. */
export function buildTest(words: readonly string[]): (word: string) => boolean {
  const stems = words.map(stem);
  return (word) => {
    const small = word.toLowerCase().replaceAll('-', '');
    const own = stem(small);
    return (
      words.includes(small) || stems.some((asked) => asked === own || (asked.length >= 4 && small.includes(asked)))
    );
  };
}
