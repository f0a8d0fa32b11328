/** A stretch of lines that a meeting keeps as its source prints them: its head, its signatures. */
export interface VerbatimPart {
  readonly text: string;
  readonly struck: boolean;
}

/**
 * The lines with ~~ before and after what is struck out, on each line by itself. Spans in order, not overlapping. On a line
 * with such marks, or with signs of its own that look like one, the source's own `~` is written `\~`.
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

/** A backslash means something before a `~` alone, and is doubled there. */
function escapeTildes(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, (_found, slashes: string, tilde: string) =>
    tilde === '' ? slashes.repeat(2) : `${slashes.repeat(2)}\\~`,
  );
}

const TILDE = /(?<!\\)(\\*)(~)/g;
/** Also at the end of words that a mark follows. */
const MARK_NEXT = /(?<!\\)(\\*)(~|$)/g;
/** Begins after no backslash or after pairs of them; holds no `~` that is not escaped. */
const STRUCK = /(?<=(?<!\\)(?:\\\\)*)~~((?:[^~\\\n]|\\[^\n])+)~~/;

/** What `markStrikes` marked, without its marks. Two ~~ on different lines are no marks but signs of the source. */
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
