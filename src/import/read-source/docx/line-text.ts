import { cleanCharacters } from '../clean-characters.ts';
import type { Link } from '../../source-document.ts';
import type { Span } from '../../../swedish/span.ts';
import { plainInk, type Ink } from './piece.ts';

/** One line as text. `strikes` and `links`: parts of the text. */
export interface LineText {
  readonly text: string;
  readonly strikes: readonly Span[];
  readonly links: readonly Link[];
  /** Whether all its letters and digits are bold, apart from those that Word adds. */
  readonly bold: boolean;
}

export function buildText(inks: readonly Ink[]): LineText {
  const typed = inks.filter(({ text, added }) => !added && /[\p{L}\p{N}]/u.test(text));
  return {
    text: inks.map(({ text }) => text).join(''),
    strikes: joinSpans(inks, ({ struck }) => (struck ? 'struck' : undefined)).map(({ start, end }) => ({ start, end })),
    links: joinSpans(inks, ({ url }) => url).map(({ start, end, mark }) => ({ start, end, url: mark })),
    bold: typed.length > 0 && typed.every(({ bold }) => bold),
  };
}

/**
 * Cleans and composes the letters. A combining mark is moved to the ink of the letter before it, so that the two can
 * become one character.
 */
export function cleanInks(inks: readonly Ink[]): readonly Ink[] {
  const cleaned: Ink[] = [];
  for (const ink of inks) {
    const text = cleanSigns(ink.text);
    const last = cleaned.at(-1);
    const [marks = ''] = last ? (/^[\p{M}\u1160-\u11FF]+/u.exec(text) ?? []) : [];
    if (last && marks !== '') cleaned[cleaned.length - 1] = { ...last, text: cleanSigns(last.text + marks) };
    const rest = text.slice(marks.length);
    if (rest !== '') cleaned.push({ ...ink, text: rest });
  }
  return cleaned;
}

/** A soft hyphen is no character of the text in Word, and a non-breaking hyphen is an ordinary one. */
function cleanSigns(text: string): string {
  return cleanCharacters(text.replaceAll('\u00AD', '').replaceAll('\u2011', '-'));
}

/** The letters without white space at either end. `leading`: the white space that was cut off at the beginning. */
export function trimInks(inks: readonly Ink[]): { readonly inks: readonly Ink[]; readonly leading: string } {
  const whole = inks.map(({ text }) => text).join('');
  const start = whole.length - whole.trimStart().length;
  const end = whole.trimEnd().length;
  return { inks: sliceInks(inks, start, end), leading: whole.slice(0, start) };
}

/** The part of the text from `start` to `end`. */
function sliceInks(inks: readonly Ink[], start: number, end: number): readonly Ink[] {
  let offset = 0;
  return inks.flatMap((ink) => {
    const text = ink.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    offset += ink.text.length;
    return text === '' ? [] : [{ ...ink, text }];
  });
}

/** Joins several texts into one, with `divider` between each two. */
export function joinInks(parts: readonly (readonly Ink[])[], divider: string): readonly Ink[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [plainInk(divider), ...part]));
}

/**
 * The spans of equal properties: neighbours with the same value of `markOf` are one span; undefined is no span. White
 * space at the ends of a span is left out.
 */
function joinSpans(
  inks: readonly Ink[],
  markOf: (ink: Ink) => string | undefined,
): readonly (Span & { readonly mark: string })[] {
  const spans: { start: number; end: number; mark: string; text: string }[] = [];
  let offset = 0;
  for (const ink of inks) {
    const mark = markOf(ink);
    const last = spans.at(-1);
    const end = offset + ink.text.length;
    if (mark !== undefined && last?.mark === mark && last.end === offset) {
      last.end = end;
      last.text += ink.text;
    } else if (mark !== undefined) spans.push({ start: offset, end, mark, text: ink.text });
    offset = end;
  }
  return spans
    .filter(({ text }) => text.trim() !== '')
    .map(({ start, end, mark, text }) => ({
      start: start + text.length - text.trimStart().length,
      end: end - (text.length - text.trimEnd().length),
      mark,
    }));
}
