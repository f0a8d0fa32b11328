/** The kinds of questions, by what a search must bridge between a question and the words of the minutes. */
export const QUESTION_KINDS = [
  'enkel',
  'böjd',
  'sammansättning',
  'felstavad',
  'förkortning',
  'hänvisning',
  'fras',
  'två begrepp',
  'naturlig',
] as const;
type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface JudgedQuestion {
  readonly kind: QuestionKind;
  /** The question as typed. No two questions of a set are the same. */
  readonly question: string;
  /** The ids of all items that answer it, each once. */
  readonly expected: readonly string[];
}

/** Counts, so that scores can be added; `shareOf` makes shares of them. */
export interface Score {
  readonly questions: number;
  readonly expected: number;
  /** Expected items among the answers. */
  readonly found: number;
  /** Questions with an expected item first. */
  readonly first: number;
  /** Questions with an expected item among the first three. */
  readonly firstThree: number;
}

export interface Scores {
  readonly total: Score;
  /** The kinds that were asked, in the order of `QUESTION_KINDS`. */
  readonly byKind: ReadonlyMap<QuestionKind, Score>;
}

/**
 * The most answers that count. Readers look no further, and an engine that answers with everything must not win by
 * that.
 */
export const MOST_ANSWERS = 50;

/**
 * Scores the answers. `answers`: for each question the ids of the items found, the best first. A question without an
 * answer found nothing.
 */
export function scoreAnswers(
  questions: readonly JudgedQuestion[],
  answers: ReadonlyMap<string, readonly string[]>,
): Scores {
  const scored = questions.map((question) => ({
    kind: question.kind,
    score: scoreOne(question, answers.get(question.question) ?? []),
  }));
  const asked = QUESTION_KINDS.filter((kind) => scored.some((one) => one.kind === kind));
  return {
    total: add(scored.map(({ score }) => score)),
    byKind: new Map(
      asked.map((kind) => [kind, add(scored.filter((one) => one.kind === kind).map(({ score }) => score))]),
    ),
  };
}

/** The score as shares from 0 to 1; 0 where nothing was asked. */
export function shareOf({ questions, expected, found, first, firstThree }: Score): {
  readonly recall: number;
  readonly first: number;
  readonly firstThree: number;
} {
  return {
    recall: found / (expected || 1),
    first: first / (questions || 1),
    firstThree: firstThree / (questions || 1),
  };
}

function scoreOne({ expected }: JudgedQuestion, answer: readonly string[]): Score {
  const items = [...new Set(answer)].slice(0, MOST_ANSWERS);
  const place = items.findIndex((item) => expected.includes(item));
  return {
    questions: 1,
    expected: expected.length,
    found: expected.filter((item) => items.includes(item)).length,
    first: place === 0 ? 1 : 0,
    firstThree: place >= 0 && place < 3 ? 1 : 0,
  };
}

function add(scores: readonly Score[]): Score {
  const sum = (name: keyof Score) => scores.reduce((total, score) => total + score[name], 0);
  return {
    questions: sum('questions'),
    expected: sum('expected'),
    found: sum('found'),
    first: sum('first'),
    firstThree: sum('firstThree'),
  };
}
