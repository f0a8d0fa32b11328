import type { AskedQuestion, ShownAnswer } from './score-answers.ts';

/** The questions without an expected answer first or with some of them missing, each with what was found, kind by kind. */
export function listFailed(
  questions: readonly AskedQuestion<string>[],
  answers: ReadonlyMap<string, ShownAnswer>,
): string {
  return questions
    .flatMap(({ kind, question, expected, meeting, topic }) => {
      const { items, cards } = answers.get(question) ?? { items: [], cards: [] };
      const wanted = [meeting, topic].filter((card) => card !== undefined);
      const isFirst = expected.includes(items[0] ?? '') || wanted.includes(cards[0] ?? '');
      const lost = expected.filter((id) => !items.includes(id));
      if (isFirst && lost.length === 0) return [];
      const faults = [isFirst ? [] : 'inte först', lost.length === 0 ? [] : `saknas: ${lost.join(', ')}`].flat();
      const shown = [...cards.map((card) => `[${card}]`), ...items].slice(0, 3);
      return [
        `- ${kind}, ”${question}”: ${faults.join('; ')}. Väntat ${[...wanted.map((card) => `[${card}]`), ...expected].slice(0, 3).join(', ')}; visat ${shown.join(', ') || 'ingenting'}.`,
      ];
    })
    .join('\n');
}
