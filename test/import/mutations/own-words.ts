import { parse } from 'yaml';

/**
 * Words as a reader sees them, found without any code of the importer: both of a document and of the file made from it.
 * Signs that code is made of count as words, so that none of it can vanish.
 */
interface SeenWord {
  readonly word: string;
  readonly line: number;
  /** A hyphen ends its line: it may be one word with the next. */
  readonly broken: boolean;
}

function wordsOfDocument(text: string): readonly SeenWord[] {
  return text.split(/\r\n|[\n\r]/).flatMap((line, index) =>
    line.split(/[\f\v\u0085\u2028\u2029]/).flatMap((part) => {
      const words = wordsIn(part);
      const broken = /[-\u2010\u00AD][^\p{L}\p{N}]*$/u.test(part);
      return words.map((word, place) => ({ word, line: index + 1, broken: broken && place === words.length - 1 }));
    }),
  );
}

/** The words of a written file: its head, its body without its marks, its signatures. */
function wordsOfFile(text: string): readonly string[] {
  const [, yaml = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
  const data: unknown = parse(yaml);
  const own = (key: string): string => {
    const value: unknown =
      typeof data === 'object' && data !== null ? Object.getOwnPropertyDescriptor(data, key)?.value : undefined;
    return typeof value === 'string' ? value : '';
  };
  const written = body.split('\n').filter((line) => !/^<\/?[A-Z][a-z]+(?:\s.*)?>$/.test(line));
  return [...own('huvud').split('\n'), ...written.map(readEscapes), ...own('underskrift').split('\n')].flatMap(wordsIn);
}

/** `\*` is a star, `&#105;` a letter; what is left of brackets and bars is markup. */
function readEscapes(line: string): string {
  return line.replaceAll(
    /\\([!-/:-@[-`{-~])|&#(\d+);|&amp;|\]\([^)\s]*\)|[[\]|`]/g,
    (sign, escaped: string | undefined, code: string | undefined) =>
      escaped ??
      (code === undefined ? (sign === '&amp;' ? '&' : sign === '|' ? ' ' : '') : String.fromCodePoint(Number(code))),
  );
}

const WORD = /[\p{L}\p{M}\p{N}]+|[§%&@=<{}$€]|\p{Extended_Pictographic}/gu;

function wordsIn(line: string): readonly string[] {
  return (
    withoutMarkup(withoutUnseen(line))
      .match(WORD)
      ?.filter((word) => !/[\u25AA-\u25FE]/.test(word))
      .map((word) => word.normalize('NFC')) ?? []
  );
}

/** Signs that show nothing, and two ways to write one letter. */
function withoutUnseen(text: string): string {
  return text
    .replaceAll(/[[\p{Default_Ignorable_Code_Point}\p{Cc}]--[\t]]/gv, '')
    .replaceAll(/[\uFB00-\uFB06]/g, (pair) => pair.normalize('NFKC'))
    .normalize('NFC');
}

/** Signs and tags of bold or struck text, and the address behind a link's words, are no words wherever they stand. */
function withoutMarkup(text: string): string {
  return text
    .replaceAll(/[*_~\\]+/g, '')
    .replaceAll(/<\/?(?:i|b|u|s|strike|del)>/gi, '')
    .replaceAll(/<(https?:\/\/[^\s<>]+)>|<(?=https?:\/\/)/gi, '$1')
    .replaceAll(/\[([^[\]\n]+)\]\((?:https?:\/\/|mailto:)[^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)?\)/gi, '$1');
}

export interface LeftOutLine {
  readonly line: number;
  readonly text: string;
}

/** The first place where the file does not hold the words of the document, but for the lines left out; undefined where it holds them all. */
export function findLostWord(document: string, file: string, leftOut: readonly LeftOutLine[]): string | undefined {
  const source = [...wordsOfDocument(document)];
  for (const { line, text } of leftOut) {
    const wanted = wordsIn(text.replaceAll(/[\n\t]/g, ' '));
    if (wanted.length === 0) continue;
    const start = source.findIndex(
      (word, index) => word.line >= line && takeWords(source, index, wanted) !== undefined,
    );
    const end = start === -1 ? undefined : takeWords(source, start, wanted);
    if (end === undefined)
      return `the line left out is not in the document: ${line} ${JSON.stringify(text.slice(0, 80))}`;
    source.splice(start, end - start);
  }
  const written = wordsOfFile(file);
  let place = 0;
  for (const [index, word] of written.entries()) {
    const end = takeWords(source, place, [word]);
    if (end === undefined)
      return `line ${source[place]?.line ?? 'after the last'}: ${around(
        source.map((seen) => seen.word),
        place,
      )} became ${around(written, index)}`;
    place = end;
  }
  return place === source.length
    ? undefined
    : `line ${source[place]?.line}: ${around(
        source.map(({ word }) => word),
        place,
      )} is not written`;
}

/** Where the words end in the source if they begin at `start`; a word may be put together of parts that line ends broke. */
function takeWords(source: readonly SeenWord[], start: number, words: readonly string[]): number | undefined {
  let place = start;
  for (const word of words) {
    let found = source[place];
    let put = found?.word ?? '';
    while (found?.broken === true && put !== word && word.startsWith(put)) {
      place += 1;
      found = source[place];
      put += found?.word ?? '';
    }
    if (found === undefined || put.normalize('NFC') !== word) return undefined;
    place += 1;
  }
  return place;
}

function around(words: readonly string[], place: number): string {
  return `”${words
    .slice(Math.max(0, place - 3), place + 4)
    .join(' ')
    .slice(0, 160)}”`;
}
