import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { QUESTION_KINDS, type JudgedQuestion } from './score-answers.ts';

const QUESTIONS = z
  .array(
    z.strictObject({
      kind: z.enum(QUESTION_KINDS),
      question: z.string().min(1),
      expected: z
        .array(z.string())
        .min(1)
        .refine((ids) => new Set(ids).size === ids.length, 'the same item twice'),
    }),
  )
  .min(1)
  .refine((all) => new Set(all.map(({ question }) => question)).size === all.length, 'the same question twice');

/**
 * Reads a set of questions. Throws where a question expects an item that is not in `items`, the ids of the archive that
 * will be asked.
 */
export function readQuestions(file: string, items: ReadonlySet<string>): readonly JudgedQuestion[] {
  const questions = QUESTIONS.parse(JSON.parse(readFileSync(file, 'utf8')));
  const unknown = new Set(questions.flatMap(({ expected }) => expected).filter((id) => !items.has(id)));
  if (unknown.size > 0)
    throw new Error(`${file} expects items that the archive does not hold: ${[...unknown].join(', ')}`);
  return questions;
}
