import type { SourceLine } from '../source-document.ts';
import { SOFT_HYPHEN } from './clean-characters.ts';
import { editLine, type Edit } from './edit-text.ts';

/**
 * What holds for the lines of every format, whatever its reader did: letters are NFC, no soft hyphen is left, and each line
 * shows something. A soft hyphen that no next line took up is the hyphen that was printed.
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

/** A letter with its marks, one of the three signs of measure that are letters, or a soft hyphen. */
function findUnsettled(text: string): readonly Edit[] {
  if (/^[\t\n -~]*$/.test(text)) return [];
  return [...text.matchAll(/\u00AD|\P{M}\p{M}+|[\u2126\u212A\u212B]/gu)].flatMap(({ 0: found, index: start }) => {
    const end = start + found.length;
    const isPrinted = end === text.length && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '');
    const by = found !== SOFT_HYPHEN ? found.normalize('NFC') : isPrinted ? '-' : '';
    return by === found ? [] : [{ start, end, by }];
  });
}
