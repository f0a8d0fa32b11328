import type { SourceLine } from '../source-document.ts';
import { findLead } from '../../swedish/decision-lead.ts';
import { leadingReferencesLength } from '../../swedish/item-references.ts';
import { findClauseStart, listMarkLength } from '../../swedish/list-mark.ts';
import { findItemLead } from '../../swedish/item-number.ts';
import type { ItemStart } from './item-start.ts';
import { isLabelled } from '../../swedish/labels.ts';
import { isPresenterLine } from '../../swedish/presenter-line.ts';
import type { TextWidth } from './text-width.ts';

/**
 * How many lines the heading of an item has. A number alone on its line takes the next line; a wrapped title goes on.
 */
export function countHeadingLines(
  lines: readonly SourceLine[],
  start: ItemStart,
  end: number,
  width: TextWidth,
): number {
  let count = 1;
  const first = lines[start.index];
  if (!first) return count;
  const words = first.text.slice(start.lead.titleStart).trim();
  if (isReferences(words)) {
    while (start.index + count < end && isReferences(lines[start.index + count]?.text ?? '')) count += 1;
    const next = lines[start.index + count];
    const isTitle = next !== undefined && (count === 1 && words === '' ? true : mayBeTitle(next));
    if (isTitle && start.index + count < end) count += 1;
    else if (count > 1 && words === '') count = 2;
  }
  while (start.index + count < end && goesOn(lines, start, start.index + count, width)) count += 1;
  return count;
}

/** Whether a text is empty or nothing but references to a diary or to another body: `Dnr ON 2024/31`. */
export function isReferences(text: string): boolean {
  const words = text.trim();
  return words === '' || leadingReferencesLength(words) >= words.length;
}

/** Whether a line below references is the title, and no text of an item without one. */
function mayBeTitle(line: SourceLine): boolean {
  return (
    line.text.length <= 200 &&
    !line.text.includes('\t') &&
    !isBodyLine(line) &&
    !isPresenterLine(line.text) &&
    !(/[.!?]$/u.test(line.text) && line.text.split(/\s+/u).length > 3)
  );
}

/** Whether the line at `index` belongs to the heading that begins at `start`. A heading has at most six lines. */
function goesOn(lines: readonly SourceLine[], start: ItemStart, index: number, width: TextWidth): boolean {
  const last = lines[index - 1];
  const next = lines[index];
  const first = lines[start.index];
  if (!last || !next || !first || index - start.index > 5) return false;
  /* Attachments on a line below the title: `(Bilaga 3)`, `Bilagor 1–2`. */
  if (
    /^\(?Bil(?:aga|agor|\.)(?!\p{L})/u.test(next.text) &&
    !next.whole &&
    (/,$/u.test(last.text) || next.text.startsWith('('))
  )
    return next.gapBefore <= 1;
  if (
    next.whole ||
    last.whole ||
    last.table !== next.table ||
    isBodyLine(next) ||
    last.text.includes('\t') ||
    next.text.includes('\t')
  )
    return false;
  if (findItemLead(next.text) && !/^\p{Ll}/u.test(next.text) && findItemLead(next.text)?.style !== 'bare') return false;
  if (next.gapBefore > 2) return false;
  const text = lines
    .slice(start.index, index)
    .map((line) => line.text)
    .join(' ');
  /* A title that stops in the middle of a phrase: `Rapport om`, `Budget –`, `Avtal (`. */
  if (
    /[,–(/]$|\s-$|(?:^|\s)(?:och|eller|samt|att|som|för|med|av|till|i|på|om|från|under|inom|mellan|enligt|vid|kring|angående|gällande|avseende|mot|hos)$/iu.test(
      last.text,
    )
  )
    return true;
  if (openBrackets(text) > 0 && width.isLong(last)) return true;
  if (isPresenterLine(next.text)) return false;
  if (/[.!?:]$/u.test(last.text)) return false;
  if (/^[(„”"]?\p{Ll}/u.test(next.text)) return !width.isShort(last);
  if (!width.isFull(last, next) || next.gapBefore > last.gapBefore + 1) return false;
  /*
   * A second line with a capital letter belongs to the heading only where it looks like the first line and is not
   * followed by text at once.
   */
  if (first.bold !== next.bold || first.heading !== next.heading) return false;
  if (first.bold) return true;
  const after = lines[index + 1];
  return (
    next.text.length < 60 &&
    !/[.!?]$/u.test(next.text) &&
    (after === undefined || after.gapBefore > next.gapBefore || isBodyLine(after) || isPresenterLine(after.text))
  );
}

/**
 * Whether a line is text below a heading: a label, a lead, a clause, a line of a list. Made for: `Dnr 2024/12`,
 * `Bilaga 3`, `Bil. 3`, `OBS`, besides what the functions know.
 */
function isBodyLine(line: SourceLine | undefined): boolean {
  if (!line) return true;
  return (
    isLabelled(line.text) ||
    findLead(line.text) !== undefined ||
    findClauseStart(line.text) !== undefined ||
    (listMarkLength(line.text) > 0 && !/^\d/.test(line.text)) ||
    /^(?:Dnr|Bil(?:aga|agor|\.))(?!\p{L})/u.test(line.text) ||
    /^OBS\b/u.test(line.text)
  );
}

/** How many brackets are still open in a heading. The bracket of a number, `4)`, closes none. */
function openBrackets(text: string): number {
  return (
    [...text].reduce((open, sign) => open + (sign === '(' ? 1 : sign === ')' ? -1 : 0), 0) -
    (/^\S{1,4}\)/u.test(text) && !text.startsWith('(') ? -1 : 0)
  );
}
