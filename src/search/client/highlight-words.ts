import { greatestOf } from '../../archive/extremes.ts';
import { decodePercent } from '../../site/addresses/decode-percent.ts';
import { withoutUnseen } from '../../swedish/unseen-characters.ts';
import { bareWord } from '../engine/choose-marks.ts';
import { isWordOfRun, readHighlight, type Highlight as Asked } from './highlight-runs.ts';
import { buildTest } from './word-test.ts';

/**
 * Highlights on the page that a hit leads to what the hit has marked, and shows the first of it where the address names no place.
 * The CSS Custom Highlight API is used because it leaves the elements of the page unchanged. `asked`: as the address had it.
 */
export function highlightSearchedWords(page: Document, asked: string): void {
  const named = location.hash.length > 1 ? page.getElementById(decodePercent(location.hash.slice(1))) : null;
  const place = named ?? page.querySelector('main');
  if (!place) return;
  const ranges = findRanges(place.closest('[data-punkt], [data-beslut], main') ?? place, readHighlight(asked), page);
  if ('highlights' in CSS) CSS.highlights.set('sokord', new Highlight(...ranges));
  if (!named) showFirst(ranges);
}

/** Moves the page to the first range that can be seen at all, at once, unless it is in the window already. */
function showFirst(ranges: readonly Range[]): void {
  const first = ranges.find((range) => range.getClientRects().length > 0);
  const box = first?.getBoundingClientRect();
  if (!first || !box || (box.top >= 0 && box.bottom <= innerHeight)) return;
  first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

interface PrintedWord {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

function findRanges(place: Element, { runs, words }: Asked, page: Document): readonly Range[] {
  const printed = findWords(place, page);
  const isAsked = buildTest(words);
  const ranges: Range[] = [];
  for (let at = 0; at < printed.length; at += 1) {
    const length = greatestOf([
      0,
      ...runs
        .filter((run) => run.every((word, index) => isWordOfRun(printed[at + index]?.word ?? '', word)))
        .map((run) => run.length),
    ]);
    const first = printed[at];
    const last = printed[at + Math.max(1, length) - 1];
    if (!first || !last || (length === 0 && !isAsked(first.word))) continue;
    const range = page.createRange();
    range.setStart(first.node, first.start);
    range.setEnd(last.node, last.end);
    ranges.push(range);
    at += Math.max(1, length) - 1;
  }
  return ranges;
}

/** Every word of a part of the page, without the signs around it. */
function findWords(place: Element, page: Document): readonly PrintedWord[] {
  const walker = page.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const found: PrintedWord[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\S+/gu)) {
      const text = bareWord(word);
      const start = index + word.indexOf(text);
      found.push({ node, start, end: start + text.length, word: withoutUnseen(text) });
    }
  return found;
}
