/** Tells of each line, in order, whether the parser begins a new piece of running text with it. */
export interface ParagraphStarts {
  /** `start`: the offset of the line. */
  readonly beginsAt: (start: number) => boolean;
}

/**
 * Follows the lines of a text. Where it is not certain that the parser parts two lines, they count as one paragraph: a limit on a
 * paragraph is then met too early, never too late. Lines with lists and rows of tables part, headings and quotes do not.
 */
export function followParagraphs(text: string): ParagraphStarts {
  let [before, beforeThat, isTable] = ['', '', false];
  let numbering: string | undefined;
  const follow = (line: string): boolean => {
    const isBlank = line.trim() === '';
    const isBullet = BULLET.test(line);
    const { indent = '', nr, sign = '' } = NUMBERED.exec(line)?.groups ?? {};
    const counts = `${indent}${sign}`;
    const isNumbered = nr !== undefined && (nr === '1' || before.trim() === '' || numbering === counts);
    isTable = isTable ? ROW.test(line) : beforeThat.trim() === '' && isHeadOfTable(before, line);
    numbering = isNumbered ? counts : undefined;
    [beforeThat, before] = [before, line];
    return isBlank || isBullet || isNumbered || isTable;
  };
  return {
    beginsAt: (start) => {
      const end = text.indexOf('\n', start);
      return follow(text.slice(start, end < 0 ? text.length : end));
    },
  };
}

/** Made for: `- att`, `  * att`, `+ att`. Deeper ones may belong to the paragraph before them. */
const BULLET = /^ {0,3}[*+-][ \t]+\S/u;

/** Made for: `1. att`, `  12) att`. In the middle of a paragraph, only the number 1 begins a list. */
const NUMBERED = /^(?<indent> {0,3})(?<nr>\d{1,9})(?<sign>[.)])[ \t]+\S/u;

/** Made for: `| a | b |`. */
const ROW = /^ {0,3}\|/u;

/** Made for: `|---|:-:|`, `| - | -: |`. */
const RULE = /^ {0,3}\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/u;

function isHeadOfTable(head: string, rule: string): boolean {
  return RULE.test(rule) && ROW.test(head) && barsOf(head) === barsOf(rule) && head.trimEnd().endsWith('|');
}

function barsOf(line: string): number {
  return line.replaceAll(/\\[^\n]/gu, '').split('|').length - 1;
}
