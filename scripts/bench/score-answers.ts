/** The kinds of questions, by what a search must bridge between a question and the words of the minutes. */
export const QUESTION_KINDS = [
  'enkel',
  'böjd',
  'sammansättning',
  'särskriven',
  'okänd sammansättning',
  'felstavad',
  'långt fel',
  'utan prickar',
  'förkortning',
  'långform',
  'hänvisning',
  'belopp',
  'datum',
  'årsbunden',
  'minus',
  'möte',
  'ämne',
  'fras',
  'ordagrant',
  'två begrepp',
  'nätverk och ord',
  'naturlig',
  'person och roll',
  'bilaga',
  'vardagsord',
] as const;
type QuestionKind = (typeof QUESTION_KINDS)[number];

/** A question and what answers it. */
export interface AskedQuestion<Kind extends string> {
  readonly kind: Kind;
  /** The question as typed. No two questions of a kind are the same. */
  readonly question: string;
  /** The ids of all items that answer it, each once. */
  readonly expected: readonly string[];
  /** The meeting or the topic whose card answers it. Its card first is a right answer first, whatever items follow. */
  readonly meeting?: string | undefined;
  readonly topic?: string | undefined;
}

export type JudgedQuestion = AskedQuestion<QuestionKind>;

/** What a search shows for a question. */
export interface ShownAnswer {
  /** The ids of the items found, the best first. */
  readonly items: readonly string[];
  /** The ids of the meetings and topics whose cards stand above the items, the topmost first. */
  readonly cards: readonly string[];
}

/** Counts, so that scores can be added; `shareOf` makes shares of them. */
export interface Score {
  readonly questions: number;
  /** Expected items, as many as may count; and expected cards, where a question expects nothing else. */
  readonly expected: number;
  /** Those of them among the answers. */
  readonly found: number;
  /** Questions with something expected first. */
  readonly first: number;
  /** Questions with something expected among the first three. */
  readonly firstThree: number;
  /** Questions answered with no item and no card. */
  readonly silent: number;
}

export interface Scores<Kind extends string = QuestionKind> {
  readonly total: Score;
  /** The kinds that were asked, in the order in which they are listed. */
  readonly byKind: ReadonlyMap<Kind, Score>;
}

/**
 * The most answers that count. Readers look no further, and an engine that answers with everything must not win by
 * that.
 */
export const MOST_ANSWERS = 50;

/**
 * Scores the answers by question; a question without an answer found nothing. No more than `most` answers of a question
 * count.
 */
export function scoreAnswers(
  questions: readonly JudgedQuestion[],
  answers: ReadonlyMap<string, ShownAnswer>,
  most = MOST_ANSWERS,
): Scores {
  return scoreByKind(QUESTION_KINDS, questions, answers, most);
}

/** The same for questions of other kinds. */
export function scoreByKind<Kind extends string>(
  kinds: readonly Kind[],
  questions: readonly AskedQuestion<Kind>[],
  answers: ReadonlyMap<string, ShownAnswer>,
  most = MOST_ANSWERS,
): Scores<Kind> {
  const scored = questions.map((question) => ({
    kind: question.kind,
    score: scoreOne(question, answers.get(question.question) ?? { items: [], cards: [] }, most),
  }));
  const byKind = Map.groupBy(scored, ({ kind }) => kind);
  return {
    total: add(scored.map(({ score }) => score)),
    byKind: new Map(
      kinds.flatMap((kind) => {
        const own = byKind.get(kind);
        return own ? [[kind, add(own.map(({ score }) => score))] as const] : [];
      }),
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

function scoreOne({ expected, meeting, topic }: AskedQuestion<string>, answer: ShownAnswer, most: number): Score {
  const items = [...new Set(answer.items)].slice(0, most);
  const cards = [meeting, topic].filter((card) => card !== undefined);
  const places = [
    items.findIndex((item) => expected.includes(item)),
    answer.cards.findIndex((card) => cards.includes(card)),
  ].filter((place) => place >= 0);
  const place = places.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...places);
  const wanted = expected.length > 0 ? expected : cards;
  const shown = expected.length > 0 ? items : answer.cards;
  return {
    questions: 1,
    expected: Math.min(wanted.length, most),
    found: wanted.filter((one) => shown.includes(one)).length,
    first: place === 0 ? 1 : 0,
    firstThree: place < 3 ? 1 : 0,
    silent: items.length + answer.cards.length === 0 ? 1 : 0,
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
    silent: sum('silent'),
  };
}
