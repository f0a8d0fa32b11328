import {
  Document as YamlDocument,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { PARSER_CAPS } from './parser-caps.ts';
import { findOversize } from './size-of-text.ts';

export type KeyPath = readonly PropertyKey[];

/** YAML as plain data, with the line of each key. */
export interface YamlData {
  readonly data: unknown;
  /** The line of a key or value; where the path does not exist, the line of the nearest key above it. */
  readonly lineOf: (path: KeyPath) => number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Frontmatter extends YamlData {
  /** The file with its frontmatter replaced by empty lines, so that line numbers stay the same. */
  readonly body: string;
}

/** Divides a file into frontmatter and body. `text` must have `\n` as its line end. */
export function readFrontmatter(text: string, file: string): Frontmatter {
  const match = /^\s*---[ \t]*\n(.*?\n)??---[ \t]*(?:\n|$)/s.exec(text);
  if (!match) {
    const missing = diagnose('frontmatter-missing', { file, line: 1 }, {});
    return { data: undefined, lineOf: () => 1, diagnostics: [missing], body: text };
  }
  const blank = '\n'.repeat(match[0].split('\n').length - 1);
  const linesBefore = match[0].split('---')[0]?.split('\n').length ?? 1;
  return { ...readYaml(match[1] ?? '', file, linesBefore), body: blank + text.slice(match[0].length) };
}

/**
 * Reads YAML. `linesBefore`: how many lines of the file stand before it. Dates stay text, since YAML 1.2 has no dates.
 */
export function readYaml(text: string, file: string, linesBefore = 0): YamlData {
  const lines = new LineCounter();
  const document = parseGuarded(text, lines);
  if (document === undefined) {
    const reason = 'listor eller uppgifter i varandra i för många nivåer';
    const line = linesBefore + 1;
    return { data: undefined, lineOf: () => line, diagnostics: [diagnose('yaml-syntax', { file, line }, { reason })] };
  }
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore;
  const problems = [
    ...[...document.errors, ...document.warnings].map(({ code, pos }) => ({ code, offset: pos[0] })),
    ...findOddNodes(document),
  ];
  const diagnostics: Diagnostic[] = problems.map(({ code, offset }) =>
    diagnose(
      'yaml-syntax',
      { file, line: lineAt(offset) },
      {
        reason: YAML_REASONS[code] ?? 'raden följer inte mönstret uppgift: värde; sätt värdet inom citattecken',
      },
    ),
  );
  const plain = problems.length > 0 ? undefined : toPlainData(document);
  if (plain === 'aliases')
    diagnostics.push(
      diagnose('yaml-syntax', { file, line: linesBefore + 1 }, { reason: 'tecknen & och * inleder ett värde' }),
    );
  return {
    data: plain === 'aliases' ? undefined : plain,
    lineOf: (path) => lineAt(offsetOf(document, path)),
    diagnostics,
  };
}

/**
 * The one way by which YAML of a content folder is parsed, be it to read it or to erase in it. Undefined where it is larger
 * than what is read, which its reader has told, or nests deeper.
 */
function parseGuarded(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  if (findOversize(text, '') !== undefined) return undefined;
  try {
    /* The package compares each key with every other, and says on stderr what it thinks of odd ones. */
    const document = parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
    return nestsDeep(document) ? undefined : document;
  } catch (error) {
    /* The package goes down into lists within each other until there is no room left. */
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function nestsDeep(document: Document.Parsed): boolean {
  let isDeep = false;
  visit(document, {
    Collection(_key, _node, path) {
      isDeep = path.filter(isCollection).length >= PARSER_CAPS.levels.most;
      return isDeep ? visit.BREAK : undefined;
    },
  });
  return isDeep;
}

/** Keys that stand twice in a map, keys that are no words, and texts with signs that no text has, `"a\\0b"`. */
function findOddNodes(document: Document.Parsed): readonly { readonly code: string; readonly offset: number }[] {
  const odd: { readonly code: string; readonly offset: number }[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value) : undefined;
        if (name === undefined) odd.push({ code: 'KEY_WITHOUT_WORDS', offset: startOf(key) ?? 0 });
        else if (seen.has(name)) odd.push({ code: 'DUPLICATE_KEY', offset: startOf(key) ?? 0 });
        else seen.add(name);
      }
    },
    Scalar(_key, node) {
      if (typeof node.value === 'string' && CONTROL.test(node.value))
        odd.push({ code: 'CONTROL_CHARACTER', offset: startOf(node) ?? 0 });
    },
  });
  return odd;
}

/** Signs of control; a text may have line ends and tabs. */
const CONTROL = /[^\P{Cc}\n\r\t]/u;

/** The document as plain data; `aliases` where it uses YAML's aliases, which let a short file grow without bound. */
function toPlainData(document: Document.Parsed): unknown {
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof ReferenceError) return 'aliases';
    throw error;
  }
}

const YAML_REASONS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'samma uppgift står två gånger',
  KEY_WITHOUT_WORDS: 'en uppgift har en lista eller ingenting till namn',
  CONTROL_CHARACTER: 'värdet har ett styrtecken, som inte är text',
  MISSING_CHAR: 'ett tecken saknas, oftast ett kolon efter uppgiftens namn, ett citattecken eller en parentes',
  BAD_INDENT: 'raden är inte rätt indragen',
  TAB_AS_INDENT: 'raden är indragen med tabb; använd blanksteg',
  UNEXPECTED_TOKEN: 'ett tecken står på fel ställe',
  MULTILINE_IMPLICIT_KEY: 'kolon saknas efter uppgiftens namn',
  BLOCK_AS_IMPLICIT_KEY: 'två kolon på samma rad; sätt texten inom citattecken',
};

/**
 * Writes plain data as YAML that an editor can go on with: keys plain, texts in double quotes, texts of several lines
 * as blocks. Reading it back gives the same data.
 */
export function writeYaml(data: Readonly<Record<string, unknown>>): string {
  const document = new YamlDocument(data);
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const block = node.value.includes('\n') && !/[^\S\n]\n|\n\t|^\s|\s$|[^\P{C}\n\t]/u.test(node.value);
      node.type = block ? 'BLOCK_LITERAL' : PLAIN_WORDS.test(node.value) ? 'PLAIN' : 'QUOTE_DOUBLE';
    },
    Map(_key, node, path) {
      /* A person or an attachment is written on one line. */
      node.flow = isSeq(path.at(-1)) && node.items.every(({ value }) => isShort(value));
    },
  });
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity, flowCollectionPadding: true });
}

/**
 * Replaces words in the values and comments of a YAML file. A value that changes is put in quotes, because the new
 * words may hold signs of YAML; lines that do not change stay as they are. What is no YAML that can be read has no values:
 * its words are replaced where they stand.
 */
export function replaceInYaml(text: string, replace: (words: string) => string): string {
  const document = parseGuarded(text, new LineCounter());
  if (document === undefined || document.errors.length > 0) return replace(text);
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  visit(document, {
    Scalar(_key, node) {
      const { value, range, type } = node;
      if (typeof value !== 'string' || !range || replace(value) === value) return;
      const [start, end] = range;
      const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
      edits.push({ start, end, text: isBlock ? replace(text.slice(start, end)) : JSON.stringify(replace(value)) });
    },
  });
  let done = 0;
  const parts = edits.flatMap((edit) => {
    const before = text.slice(done, edit.start);
    done = edit.end;
    return [before, edit.text];
  });
  return [...parts, text.slice(done)].join('').replaceAll(/(?<=^|\s)#[^\n]*$/gm, replace);
}

/**
 * Texts that need no quotes in YAML: words without special characters that do not mean true, false or nothing. Made
 * for: `Anna Berg`, `protokoll`.
 */
const PLAIN_WORDS = /^(?!(?:true|false|null|yes|no|on|off|ja|nej)$)\p{L}[\p{L}\p{M}-]*(?: [\p{L}\p{M}-]+)*$/iu;

function isShort(node: unknown): boolean {
  return isScalar(node)
    ? String(node.value).length < 60
    : isSeq(node) && node.items.every((item) => isScalar(item) && String(item.value).length < 8);
}

function offsetOf(document: Document.Parsed, path: KeyPath): number {
  let node: ParsedNode | Node | null | undefined = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (!isPair(pair)) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) break;
      offset = startOf(item) ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

/** The pairs of a map by their keys, found once: every fault of a file asks for its line. */
const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairs.get(map);
  if (known) return known;
  const found = new Map(
    map.items.toReversed().flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])),
  );
  pairs.set(map, found);
  return found;
}

function startOf(node: unknown): number | undefined {
  return (isMap(node) || isSeq(node) || isScalar(node)) && node.range ? node.range[0] : undefined;
}
