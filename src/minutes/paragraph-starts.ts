/** Tells of each line, in order, whether the parser begins a new piece of running text with it. */
export interface ParagraphStarts {
  /** `start`: the offset of the line. */
  readonly beginsAt: (start: number) => boolean;
}

/**
 * Follows the lines of a text. Empty lines, items of lists and rows of tables part; headings and quotes do not. Where the parser
 * sees one paragraph and this many, `findUnusual` has the text tried apart.
 */
export function followParagraphs(text: string): ParagraphStarts {
  let [before, beforeThat, isTable, isList] = ['', '', false, false];
  const follow = (line: string): boolean => {
    const isBlank = BLANK.test(line);
    const { bullet, nr } = ITEM.exec(line)?.groups ?? {};
    const isItem = bullet !== undefined || nr === '1' || (nr !== undefined && (BLANK.test(before) || isList));
    isTable = isTable ? line.includes('|') : BLANK.test(beforeThat) && isHeadOfTable(before, line);
    isList = isItem || (isList && /^ {2}/u.test(line));
    [beforeThat, before] = [before, line];
    return isBlank || isItem || isTable;
  };
  return {
    beginsAt: (start) => {
      const end = text.indexOf('\n', start);
      return follow(text.slice(start, end < 0 ? text.length : end));
    },
  };
}

/** As the parser takes it: other white space is a word. */
const BLANK = /^[ \t]*$/u;

/**
 * Made for: `- att`, `  * att`, `> + att`, `1. att`, `  12) att`. In the middle of a paragraph that is no item, only the number 1 begins a
 * list.
 */
const ITEM = /^(?:[ \t]*>)*(?: {0,12})(?:(?<bullet>[*+-])|(?<nr>\d{1,9})[.)])[ \t]+\S/u;

/** Made for: `|---|:-:|`, `--- | ---`. */
const RULE = /^ {0,3}\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$/u;

function isHeadOfTable(head: string, rule: string): boolean {
  return RULE.test(rule) && cellsOf(head) === cellsOf(rule);
}

function cellsOf(row: string): number {
  return row
    .replaceAll(/\\[^\n]/gu, '')
    .replaceAll(/^\s*\||\|\s*$/gu, '')
    .split('|').length;
}
