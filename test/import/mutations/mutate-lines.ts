/** One change to a document. `at` and `to` are places in ten thousandths: of the document for lines, of a line for letters. */
export interface Mutation {
  readonly kind: MutationKind;
  readonly at: number;
  readonly to: number;
  readonly words: string;
}

export type MutationKind = keyof typeof MUTATIONS;

export const WHOLE = 10_000;

export function mutateLines(lines: readonly string[], { kind, at, to, words }: Mutation): readonly string[] {
  if (lines.length === 0) return lines;
  const place = findPlace(lines.length, at);
  return MUTATIONS[kind](lines, { place, other: findPlace(lines.length, to), line: lines[place] ?? '', to, words });
}

function findPlace(length: number, share: number): number {
  return Math.min(length - 1, Math.floor((share / WHOLE) * length));
}

interface Change {
  readonly place: number;
  readonly other: number;
  readonly line: string;
  readonly to: number;
  readonly words: string;
}

type Mutate = (lines: readonly string[], change: Change) => readonly string[];

const MUTATIONS = {
  drop: (lines, { place }) => lines.toSpliced(place, 1),
  'drop several': (lines, { place, to }) => lines.toSpliced(place, 1 + findPlace(8, to)),
  double: (lines, { place, line }) => lines.toSpliced(place, 0, line),
  'double elsewhere': (lines, { other, line }) => lines.toSpliced(other, 0, line),
  swap: (lines, { place, other, line }) => lines.with(place, lines[other] ?? '').with(other, line),
  move: (lines, { place, other, line }) => lines.toSpliced(place, 1).toSpliced(other, 0, line),
  'move several': (lines, { place, other }) =>
    lines.toSpliced(place, 4).toSpliced(other, 0, ...lines.slice(place, place + 4)),
  cut: onLine((line, { to }) => line.slice(0, findPlace(line.length + 1, to))),
  split: (lines, { place, line, to }) => {
    const middle = findPlace(line.length + 1, to);
    return lines.toSpliced(place, 1, line.slice(0, middle), line.slice(middle));
  },
  'split with a hyphen': (lines, { place, line, to }) => {
    const middle = findPlace(line.length + 1, to);
    return lines.toSpliced(place, 1, `${line.slice(0, middle)}-`, line.slice(middle));
  },
  join: (lines, { place, line, to }) =>
    lines.toSpliced(place, 2, [line, lines[place + 1] ?? ''].join(to % 2 === 0 ? ' ' : '')),
  'blank line': (lines, { place, to }) =>
    lines.toSpliced(place, 0, ...Array.from({ length: 1 + findPlace(3, to) }, () => '')),
  'no blank lines': (lines, { place, other }) =>
    lines.filter(
      (line, index) => line.trim() !== '' || index < Math.min(place, other) || index > Math.max(place, other),
    ),
  'blank line after each': (lines, { place, other }) =>
    lines.flatMap((line, index) =>
      index < Math.min(place, other) || index > Math.max(place, other) ? [line] : [line, ''],
    ),
  'garble a word': onWord((word) => [...word].toReversed().join('')),
  'drop a word': onWord(() => ''),
  'double a word': onWord((word) => `${word} ${word}`),
  'shout a word': onWord((word) => word.toUpperCase()),
  'exchange letters': onWord((word) => word.replaceAll(/[Ooåäöl1ieg]/gu, (letter) => EXCHANGED[letter] ?? letter)),
  'strike a word': onWord((word) => `~~${word}~~`),
  'embolden a word': onWord((word) => `**${word}**`),
  'strike the line': onLine((line) => `~~${line.trim()}~~`),
  'embolden the line': onLine((line) => `**${line.trim()}**`),
  indent: onLine((line, { to }) => `${' '.repeat(1 + findPlace(12, to))}${line}`),
  columns: onLine((line) => line.replaceAll(/, | - /g, '\t')),
  cells: (lines, { place, other }) =>
    lines.map((line, index) =>
      index < Math.min(place, other) || index > Math.min(place, other) + 4
        ? line
        : `| ${line.replaceAll(', ', ' | ')} |`,
    ),
  'begin with': onLine((line, { words }) => `${words}${/\s$/.test(words) ? '' : ' '}${line}`),
  'end with': onLine((line, { words }) => `${line} ${words}`),
  'put within': onLine(
    (line, { to, words }) =>
      `${line.slice(0, findPlace(line.length + 1, to))}${words}${line.slice(findPlace(line.length + 1, to))}`,
  ),
  'put between': (lines, { place, words }) => lines.toSpliced(place, 0, words),
  'put apart': (lines, { place, words }) => lines.toSpliced(place, 0, '', words, ''),
  'put instead': (lines, { place, words }) => lines.with(place, words),
  'put on top': (lines, { to, words }) => lines.toSpliced(findPlace(8, to), 0, words),
  'put last': (lines, { words }) => [...lines, words],
  'put behind a label': onLine((line, { words }) => `${/^[^:]{1,30}:/.exec(line)?.[0] ?? line} ${words}`),
  'page break': (lines, { place, words }) => lines.toSpliced(place, 0, words, `\f${words}`),
} as const satisfies Readonly<Record<string, Mutate>>;

export const MUTATION_KINDS: readonly MutationKind[] = Object.keys(MUTATIONS).filter(
  (kind): kind is MutationKind => kind in MUTATIONS,
);

const EXCHANGED: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  å: 'a',
  ä: 'a',
  ö: 'o',
  l: '1',
  1: 'l',
  i: 'í',
  e: 'é',
  g: 'q',
};

function onLine(change: (line: string, details: Change) => string): Mutate {
  return (lines, details) => lines.with(details.place, change(details.line, details));
}

function onWord(change: (word: string) => string): Mutate {
  return onLine((line, { to }) => {
    const words = [...line.matchAll(/[\p{L}\p{N}]+/gu)];
    const found = words[findPlace(words.length, to)];
    return found === undefined
      ? line
      : `${line.slice(0, found.index)}${change(found[0])}${line.slice(found.index + found[0].length)}`;
  });
}
