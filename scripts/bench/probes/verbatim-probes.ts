import type { Probe, ProbedItem } from './probe.ts';

const RUN = 4;
/** So many runs of each item, spread over its text. */
const RUNS_OF_ITEM = 3;

/** Each title as printed. Expected are all items that have it. */
export function makeTitleProbes(items: readonly ProbedItem[]): readonly Probe[] {
  const titles = Map.groupBy(items, ({ title }) => title.toLowerCase());
  return [...titles.values()].flatMap((same): readonly Probe[] => {
    const [first] = same;
    return first ? [{ kind: 'titel', question: first.title.trim(), expected: same.map(({ id }) => id) }] : [];
  });
}

/** Four words in a row as printed, without quotes; small words and all, and over no stop or comma. */
export function makeRunProbes(items: readonly ProbedItem[]): readonly Probe[] {
  const texts = items.map(({ id, text }) => ({ id, text: smooth(text) }));
  const runs = items.flatMap(({ title, text }) => {
    const all = text
      .slice(title.length)
      .split(/[\n.!?:;,()"”“„»«–—•]+/)
      .flatMap((piece) => {
        const words = piece.trim().split(/\s+/).filter(Boolean);
        return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_each, start) =>
          words.slice(start, start + RUN).join(' '),
        );
      });
    return Array.from(
      { length: Math.min(RUNS_OF_ITEM, all.length) },
      (_each, index) => all[Math.floor(((index + 0.5) * all.length) / RUNS_OF_ITEM) % all.length],
    ).filter((run) => run !== undefined);
  });
  return [...new Set(runs)]
    .map(
      (question): Probe => ({
        kind: 'fyra ord i rad',
        question,
        expected: texts.filter(({ text }) => text.includes(` ${smooth(question).trim()} `)).map(({ id }) => id),
      }),
    )
    .filter(({ expected }) => expected.length > 0);
}

/** Small letters, and one space where anything but letters and digits stands. */
function smooth(text: string): string {
  return ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
}
