import type { Span } from './span.ts';

/** Years from one to another, as they are spelled somewhere. */
export interface YearSpan extends Span {
  readonly from: number;
  readonly to: number;
}

const YEAR = String.raw`(?:18|19|20|21)\d{2}`;
/** Made for: `-`, ` – `, `/`, `till`, `t.o.m.`, `till och med`. */
const TO = String.raw`\s?[-–—−‐‑/]\s?|\s+(?:t\.?\s?o\.?\s?m\.?|till(?:\s+och\s+med)?)\s+(?:år\s+)?`;

const SPAN = new RegExp(
  String.raw`(?<![\p{L}\p{N}_]|[\p{N}\p{L}][.,:/\\_@–-])` +
    String.raw`(?:(?<between>mellan\s+(?:åren\s+|år\s+)?)(?<first>${YEAR})\s+och\s+(?<second>${YEAR})` +
    String.raw`|(?<from>${YEAR})(?:(?:${TO})(?<to>${YEAR})|\s+(?:och|samt)\s+(?<next>${YEAR})|[-–](?<short>(?:1[3-9]|[2-9]\d))|/(?<shorter>\d{2})))` +
    String.raw`(?![\p{L}\p{N}_]|[-–.,:/]\p{N})`,
  'giu',
);

/**
 * Every span of years of a text, in order and apart. Made for: `2023-2026`, `2023 – 2026`, `2023/2026`, `2023 till 2026`, `2023 t.o.m. 2026`,
 * `mellan 2023 och 2026`, `2023 och 2024`, `2021/22`, `2023–26`; not for `2022-10`, which is a month, nor for `2026-2023`.
 */
export function findYearSpans(text: string): readonly YearSpan[] {
  if (!/\d{4}/u.test(text)) return [];
  return [...text.matchAll(SPAN)].flatMap(({ 0: spelled, index, groups = {} }) => {
    const first = groups['from'] ?? groups['first'] ?? '';
    const short = groups['short'] ?? groups['shorter'];
    const last = groups['to'] ?? groups['second'] ?? groups['next'] ?? `${first.slice(0, 2)}${short ?? ''}`;
    const [from, to] = [Number(first), Number(last)];
    const start = index + (groups['between']?.length ?? 0);
    /* `2023 och 2026` are two years. */
    const isSpan = groups['next'] === undefined ? from < to : to === from + 1;
    return isSpan ? [{ start, end: index + spelled.length, from, to }] : [];
  });
}
