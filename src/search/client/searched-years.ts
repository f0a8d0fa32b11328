import type { ShardPlace } from '../manifest.ts';

/** `2018–2026`, `2021`, `2010–2012 och 2018–2026`: spans that touch are one. */
export function joinYears(places: readonly Pick<ShardPlace, 'from' | 'to'>[]): string {
  const spans: { from: number; to: number }[] = [];
  for (const { from, to } of places.toSorted((a, b) => a.from - b.from)) {
    const last = spans.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(' och ');
}
