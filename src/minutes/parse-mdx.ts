import type { Nodes, Root, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { mdxToMdast } from 'satteri';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { findMark } from '../archive/marks/marks.ts';
import { diagnoseUnknownTag } from './diagnose-unknown-tag.ts';
import { findHeavyPlace } from './heavy-text.ts';
import { comesToAnEnd, findUnusual } from './parse-apart.ts';
import { findUnfitForParser, lineAt } from './size-of-text.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export interface ParsedMdx {
  readonly tree: Root;
  readonly diagnostics: readonly Diagnostic[];
}

/** After so many faults, the rest of the file is given up. */
const MAX_FAULTS = 50;

/** As `workOf` counts: each fault takes another parse of the text, and a parse of so much a second or two. */
const MAX_PARSED = 4_000_000;

/** In characters: what another process costs to start. */
const WORK_APART = 150_000;

const TOO_MUCH_WORK = { what: 'tiden för att tolka den', limit: 'några sekunder' } as const;

/** Levels of nodes within each other: more than any minutes have, and few enough for every recursion over the tree. */
const MAX_DEPTH = 60;

/** Of all tables as they are shown, where every row is as wide as the head: a page of many more takes gigabytes to make. */
const MAX_CELLS = 50_000;

/** Words, marked words and line breaks of one paragraph: the conversion to HTML breaks at some 100,000. */
const MAX_PARTS = 50_000;

/**
 * Parses MDX to an mdast tree; nothing in the text is run. Only this file uses the parser. Where the text is not MDX,
 * the character at fault is reported and read as text, and parsing goes on, so that an editor sees all faults at once.
 * After too many faults, or where the text is too large, the tree is empty.
 */
export function parseMdx(text: string, file: string): ParsedMdx {
  const oversize = findUnfitForParser(text, file);
  if (oversize) return { tree: { type: 'root', children: [] }, diagnostics: [oversize] };
  const diagnostics: Diagnostic[] = [];
  /* Without a line end, an open quote on the last line makes the parser end the whole process. */
  let source = text.endsWith('\n') ? text : `${text}\n`;
  let parsed = 0;
  for (let fault = 0; fault < MAX_FAULTS && parsed < MAX_PARSED; fault += 1) {
    const unusual = findUnusual(source);
    parsed += workOf(source) + (unusual === undefined ? 0 : WORK_APART);
    /* A sign that became text may have held what now opens. */
    if (fault > 0 && findHeavyPlace(source)) break;
    if (unusual !== undefined && !comesToAnEnd(source)) {
      diagnostics.push(diagnose('text-too-large', { file, line: lineAt(source, unusual) }, TOO_MUCH_WORK));
      break;
    }
    const result = tryParse(source);
    if (result.tree) {
      const unfit = findUnfitPlace(result.tree);
      if (unfit === undefined) return { tree: result.tree, diagnostics };
      diagnostics.push(diagnose('mdx-syntax', { file, line: unfit.line }, { reason: unfit.reason }));
      break;
    }
    const sign = findSign(source, result);
    diagnostics.push(describeFault(source, sign, result, file));
    if (sign === undefined) break;
    source = `${source.slice(0, sign)}\\${source.slice(sign)}`;
  }
  return { tree: { type: 'root', children: [] }, diagnostics };
}

/** The characters, and what the parser takes for tags, which it compares with each other. */
function workOf(source: string): number {
  const tags = source.split('<').length - 1;
  return source.length + tags ** 2 / 20;
}

interface Fault {
  readonly tree?: never;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

function tryParse(source: string): { readonly tree: Root } | Fault {
  try {
    /* Sätteri's node type is wider than mdast's. A test compares its trees with those of remark. */
    return { tree: mdxToMdast(source) as unknown as Root };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = /^(\d+):(\d+): (.*)$/s.exec(message);
    return { line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1), reason: place?.[3] ?? message };
  }
}

/** The first node that lies deeper than `MAX_DEPTH`, or a paragraph or table of too many parts. Works without recursion. */
function findUnfitPlace(tree: Root): { readonly line: number; readonly reason: string } | undefined {
  let level: readonly Nodes[] = [tree];
  let cells = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    const lineOf = (node: Nodes | undefined) => node?.position?.start.line ?? 1;
    if (depth > MAX_DEPTH) return { line: lineOf(level[0]), reason: 'listor eller citat i för många nivåer' };
    const wide = level.find((node) => node.type === 'paragraph' && node.children.length > MAX_PARTS);
    if (wide) return { line: lineOf(wide), reason: 'ett stycke med för många märkta ord och radbrytningar' };
    const large = level.find((node) => {
      if (node.type === 'table') cells += cellsOf(node);
      return cells > MAX_CELLS;
    });
    if (large) return { line: lineOf(large), reason: 'tabeller med för många celler; dela upp dem' };
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}

function cellsOf({ children }: Table): number {
  return children.length * (children[0]?.children.length ?? 0);
}

/**
 * The offset of the `<` or `{` at fault: at the place that the parser names, else the nearest one before it that is not
 * escaped.
 */
function findSign(source: string, { line, column }: Fault): number | undefined {
  const lineStart = source
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, text) => sum + text.length + 1, 0);
  for (let offset = Math.min(lineStart + column - 1, source.length - 1); offset >= 0; offset -= 1) {
    if ((source[offset] === '<' || source[offset] === '{') && !isEscaped(source, offset)) return offset;
  }
  return undefined;
}

function isEscaped(source: string, offset: number): boolean {
  return (/\\*$/.exec(source.slice(Math.max(0, offset - 20), offset))?.[0].length ?? 0) % 2 === 1;
}

function describeFault(source: string, sign: number | undefined, fault: Fault, file: string): Diagnostic {
  const line = sign === undefined ? fault.line : lineAt(source, sign);
  const rest = sign === undefined ? '' : source.slice(sign, sign + 80);
  const tag = /^<\/?(\p{L}[\p{L}\p{N}_.-]*)/u.exec(rest)?.[1];
  if (tag !== undefined) {
    return findMark(tag) ? diagnose('unclosed-mark', { file, line }, { tag }) : diagnoseUnknownTag(tag, { file, line });
  }
  if (rest.startsWith('{'))
    return diagnose('expression', { file, line }, { found: rest.slice(1).split('\n')[0] ?? '' });
  return diagnose(
    'mdx-syntax',
    { file, line },
    {
      reason: rest.startsWith('<!')
        ? 'en kommentar (<!-- … -->) kan inte stå här; ta bort den'
        : rest.startsWith('<')
          ? 'tecknet < inleder inget märke'
          : fault.reason,
    },
  );
}
