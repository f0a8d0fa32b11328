import type { SourceLine } from '../source-document.ts';
import { headingOfRow } from './stand-alone-headings.ts';
import type { Span } from '../../swedish/span.ts';

/**
 * The lines with `1. `, `2. ` … before those at `places`, as if the document had numbered them. No word of theirs is
 * changed. A row of a table becomes a line, its first column a part of the heading: `13.00⇥Inledning`. What stands in its further
 * columns stays beside the heading.
 */
export function numberHeadings(lines: readonly SourceLine[], places: readonly number[]): readonly SourceLine[] {
  const numbers = new Map(places.map((place, order) => [place, order + 1]));
  return lines.map((line, index) => {
    const number = numbers.get(index);
    return number === undefined ? line : putBefore(`${number}. `, line);
  });
}

function putBefore(words: string, line: SourceLine): SourceLine {
  const move = <Part extends Span>(parts: readonly Part[]): readonly Part[] =>
    parts.map((part) => ({ ...part, start: part.start + words.length, end: part.end + words.length }));
  const heading = headingOfRow(line.text);
  const behind = line.text.slice(heading.length);
  return {
    ...line,
    text: words + heading.replaceAll('\t', ' ') + behind,
    table: behind === '' ? undefined : line.table,
    strikes: move(line.strikes),
    drawnStrikes: move(line.drawnStrikes),
    links: move(line.links),
  };
}
