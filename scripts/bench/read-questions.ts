import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { QUESTION_KINDS, type JudgedQuestion } from './score-answers.ts';

const QUESTION = z
  .strictObject({
    kind: z.enum(QUESTION_KINDS, {
      error: ({ input }) => `Slaget ”${String(input)}” finns inte. Väntat: ${QUESTION_KINDS.join(', ')}.`,
    }),
    question: z.string().trim().min(1),
    expected: z.array(z.string()).refine((ids) => new Set(ids).size === ids.length, 'Samma punkt väntas två gånger.'),
    meeting: z.string().optional(),
    topic: z.string().optional(),
  })
  .refine(
    ({ expected, meeting, topic }) => expected.length > 0 || meeting !== undefined || topic !== undefined,
    'Frågan väntar ingenting. Väntat: minst en punkt i ”expected”, eller ett möte i ”meeting”, eller ett ämne i ”topic”.',
  );

const QUESTIONS = z
  .array(QUESTION)
  .min(1, 'Filen har inga frågor.')
  .superRefine((all, context) => {
    const seen = new Set<string>();
    for (const [place, { question }] of all.entries()) {
      if (seen.has(question))
        context.addIssue({ code: 'custom', path: [place], message: `Frågan ”${question}” ställs två gånger.` });
      seen.add(question);
    }
  });

/**
 * Reads a set of questions. Throws, with a sentence for each fault, where a question is of a kind that nobody knows or
 * expects what is not in `known`: the ids of the items, meetings and topics of the archive that will be asked.
 */
export function readQuestions(file: string, known: ReadonlySet<string>): readonly JudgedQuestion[] {
  const read = QUESTIONS.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success)
    throw new Error(
      read.error.issues
        .map(({ path: [place], message }) =>
          typeof place === 'number' ? `${file}, fråga ${place + 1}: ${message}` : `${file}: ${message}`,
        )
        .join('\n'),
    );
  const wanted = read.data.flatMap(({ expected, meeting, topic }) => [...expected, meeting, topic]);
  const unknown = new Set(wanted.filter((id) => id !== undefined && !known.has(id)));
  if (unknown.size > 0) throw new Error(`${file}: arkivet har inte ${[...unknown].join(', ')}, som frågorna väntar.`);
  return read.data;
}
