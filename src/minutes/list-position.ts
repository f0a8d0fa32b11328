import { isDeepStrictEqual } from 'node:util';
import { readYaml } from './frontmatter.ts';

/**
 * The file of a topic with its `nuläge`, one text without a network, as a list with the row of `organ`; every other line stays as it
 * is. Undefined where it is written in a way that cannot be rewritten line by line, as on one line within braces.
 */
export function listPosition(text: string, organ: string): string | undefined {
  const { data, lineOf } = readYaml(text, '');
  const before = dataOf(data);
  const stated = before['nuläge'];
  if (typeof stated !== 'object' || stated === null || Array.isArray(stated)) return undefined;
  const lines = text.split('\n');
  const start = lineOf(['nuläge']);
  const length = lines.slice(start).findIndex((line) => /^\S/.test(line));
  const end = length === -1 ? lines.length : start + length;
  const rewritten = [
    ...lines.slice(0, start),
    `  - organ: ${organ}`,
    ...lines.slice(start, end).map((line) => (line.trim() === '' ? line : `  ${line}`)),
    ...lines.slice(end),
  ].join('\n');
  const wanted = { ...before, nuläge: [{ organ, ...stated }] };
  return isDeepStrictEqual(readYaml(rewritten, '').data, wanted) ? rewritten : undefined;
}

function dataOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
