import { cleanCharacters } from '../clean-characters.ts';

/** A line of a text file, cleaned. */
export interface TextLine {
  /** The number of the line as editors count, from 1. */
  readonly number: number;
  /** From 1; undefined in a file without form feeds. */
  readonly page: number | undefined;
  readonly text: string;
  /** The line before it was cleaned. */
  readonly raw: string;
}

/**
 * Divides a text into lines, at the line ends of Windows, Unix and old Macs, and at U+0085, U+2028, U+2029, vertical
 * tab and form feed, which editors do not count. A form feed begins a new page.
 */
export function splitLines(text: string): readonly TextLine[] {
  const isPaged = text.includes('\f');
  const lines: TextLine[] = [];
  let number = 1;
  let page = 1;
  let start = 0;
  const add = (end: number, isWhole: boolean): void => {
    const raw = text.slice(start, end);
    const line = cleanCharacters(raw);
    if (isWhole || /\S/.test(line)) lines.push({ number, page: isPaged ? page : undefined, text: line, raw });
  };
  for (const { 0: sign, index } of text.matchAll(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/g)) {
    add(index, sign !== '\f' && sign !== '\v');
    if (/[\r\n]/.test(sign)) number += 1;
    if (sign === '\f') page += 1;
    start = index + sign.length;
  }
  add(text.length, false);
  return lines;
}
