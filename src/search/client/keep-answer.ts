import { answer, type Answer } from '../engine/answer.ts';
import type { Question } from '../engine/question.ts';
import type { OpenSearch } from './open-search.ts';

/** The latest answer of each search. */
const LATEST = new WeakMap<OpenSearch, { readonly key: string; readonly told: Promise<Answer> }>();

/** The same as `answer`; a question that is put twice, one time after the other, is answered once. */
export function answerOnce(question: Question, search: OpenSearch): Promise<Answer> {
  const key = `${search.shards().length} ${JSON.stringify(question)}`;
  const before = LATEST.get(search);
  if (before?.key === key) return before.told;
  const told = answer(question, search);
  LATEST.set(search, { key, told });
  told.catch(() => LATEST.delete(search));
  return told;
}
