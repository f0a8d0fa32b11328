/** The sides of a file that a version control system could not join, as indexes of its lines. */
export interface MarkedSides {
  /** The lines of the side that was there, those before and after the marks included. */
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  /** What stands beside the marks, such as `HEAD` and the name of a branch; empty where nothing does. */
  readonly names: readonly [ours: string, theirs: string];
  /** The line of the first mark, from 1. */
  readonly line: number;
}

/**
 * The two sides of a text with conflict marks; undefined where it has none. The common base that `diff3` and `zdiff3`
 * print belongs to neither. Marks that are out of order are read as far as they go.
 */
export function findMarkedSides(rows: readonly string[]): MarkedSides | undefined {
  const first = rows.findIndex((row) => MARK.test(row));
  if (first === -1) return undefined;
  const [ours, theirs]: [number[], number[]] = [[], []];
  const names: [string, string] = ['', ''];
  let part: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  for (const [index, row] of rows.entries()) {
    const [, mark, name = ''] = MARK.exec(row) ?? [];
    if (mark === undefined) {
      if (part === 'both' || part === 'ours') ours.push(index);
      if (part === 'both' || part === 'theirs') theirs.push(index);
    } else if (mark.startsWith('<')) {
      part = 'ours';
      names[0] ||= name;
    } else if (mark.startsWith('>')) {
      part = 'both';
      names[1] ||= name;
    } else part = mark.startsWith('|') ? 'base' : 'theirs';
  }
  return { ours, theirs, names, line: first + 1 };
}

/** Made for: `<<<<<<< HEAD`, `||||||| 3f2a91c`, `=======`, `>>>>>>> origin/main`. Longer ones stand within a printed base. */
const MARK = /^(<{7}|\|{7}|={7}|>{7})(?:\s+(.*))?$/;
