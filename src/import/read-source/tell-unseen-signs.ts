import type { SourceProblem } from '../source-document.ts';
import { findUnseenSigns, wordsAround } from '../../swedish/unseen-signs.ts';

/** The signs of a line that nobody sees and that are left out, as the file has them: once for each thing that they do. */
export function tellUnseenSigns(text: string, line: number): readonly SourceProblem[] {
  const found = new Map(findUnseenSigns(text).map((signs) => [signs.does, signs]));
  return [...found.values()].map((signs) => ({
    code: 'unseen-signs',
    line,
    details: { does: signs.does, words: wordsAround(text, signs) },
  }));
}
