/** A piece of the lines that a meeting keeps as its source prints them: its head and its signatures. */
export interface VerbatimPart {
  readonly text: string;
  readonly struck: boolean;
}

/**
 * Puts `~~` before and after what is struck out, on each line separately. The spans must be in order and not overlap.
 * On a line with such signs, or with signs of its own that look alike, a `~` of the source is written `\~`.
 */
export function markStrikes(
  text: string,
  strikes: readonly { readonly start: number; readonly end: number }[],
): string {
  let offset = 0;
  return text
    .split('\n')
    .map((line) => {
      const from = offset;
      offset += line.length + 1;
      const own = strikes
        .map(({ start, end }) => ({ start: Math.max(start - from, 0), end: Math.min(end - from, line.length) }))
        .filter(({ start, end }) => start < end);
      return own.length === 0 && !/~~|\\~/.test(line) ? line : markLine(line, own);
    })
    .join('\n');
}

function markLine(line: string, strikes: readonly { readonly start: number; readonly end: number }[]): string {
  let [written, done] = ['', 0];
  for (const { start, end } of strikes) {
    written += `${escapeTildes(line.slice(done, start), MARK_NEXT)}~~${escapeTildes(line.slice(start, end), MARK_NEXT)}~~`;
    done = end;
  }
  return written + escapeTildes(line.slice(done), TILDE);
}

/** Escapes the tildes of the source. A backslash is doubled only before a `~`, where it would mean something. */
function escapeTildes(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, (_found, slashes: string, tilde: string) =>
    tilde === '' ? slashes.repeat(2) : `${slashes.repeat(2)}\\~`,
  );
}

/** Backslashes and the `~` after them. */
const TILDE = /(?<!\\)(\\*)(~)/g;
/** The same, but also the backslashes at the end of a text, for a text that `~~` follows. */
const MARK_NEXT = /(?<!\\)(\\*)(~|$)/g;
/** A struck part. Its first `~~` follows no backslash, or pairs of them; every `~` within it is escaped. */
const STRUCK = /(?<=(?<!\\)(?:\\\\)*)~~((?:[^~\\\n]|\\[^\n])+)~~/;

/**
 * Divides a text that `markStrikes` has written into its struck and other parts. Two `~~` on different lines are signs
 * of the source.
 */
export function splitStrikes(text: string): readonly VerbatimPart[] {
  const parts = text.split(STRUCK);
  return parts
    .map((part, index) => ({
      text: readTildes(part, index < parts.length - 1 ? MARK_NEXT : TILDE),
      struck: index % 2 === 1,
    }))
    .filter((part) => part.text !== '');
}

function readTildes(text: string, pattern: RegExp): string {
  return text.replaceAll(
    pattern,
    (_found, slashes: string, tilde: string) => slashes.slice(0, slashes.length >> 1) + tilde,
  );
}
