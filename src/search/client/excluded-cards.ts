import { foldWords } from '../../swedish/fold-letters.ts';
import { partText, type QuestionPart } from '../engine/question-parts.ts';
import { buildTest } from './word-test.ts';

/** Whether a text has anything of what a question leaves out: a word in any of its forms, a phrase or a value as typed. */
export function buildExclusion(without: readonly QuestionPart[]): (text: string) => boolean {
  const tests = without.map((part): ((text: string) => boolean) => {
    if (part.kind === 'word') {
      const isIt = buildTest([part.word]);
      return (text) => (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu) ?? []).some(isIt);
    }
    const run = ` ${foldWords(partText(part))} `;
    return (text) => ` ${foldWords(text)} `.includes(run);
  });
  return (text) => tests.some((test) => test(text));
}
