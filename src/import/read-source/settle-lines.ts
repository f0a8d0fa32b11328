import type { SourceLine } from '../source-document.ts';
import { SOFT_HYPHEN } from './clean-characters.ts';
import { editLine, type Edit } from './edit-text.ts';

/**
 * What holds for the lines of every format: letters are NFC, no soft hyphen is left, and every line shows something. A
 * soft hyphen at a line end that was joined with no next line becomes an ordinary hyphen.
 */
export function settleLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const settled: SourceLine[] = [];
  let gap = 0;
  for (const line of lines) {
    gap += line.gapBefore;
    const shown = editLine(line, findUnsettled(line.text));
    if (!/[\p{L}\p{N}\p{P}\p{S}\p{M}\p{Co}]/u.test(shown.text)) continue;
    settled.push({ ...shown, gapBefore: settled.length === 0 ? 0 : gap });
    gap = 0;
  }
  return settled;
}

/**
 * The edits that compose letters with their combining marks and replace soft hyphens and the three letter-like signs Ω,
 * K and Å.
 */
function findUnsettled(text: string): readonly Edit[] {
  if (/^[\t\n -~]*$/.test(text)) return [];
  return [...text.matchAll(/\u00AD|\P{M}\p{M}+|[\u2126\u212A\u212B]/gu)].flatMap(({ 0: found, index: start }) => {
    const end = start + found.length;
    const isPrinted = end === text.length && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '');
    const by = found !== SOFT_HYPHEN ? found.normalize('NFC') : isPrinted ? '-' : '';
    return by === found ? [] : [{ start, end, by }];
  });
}
