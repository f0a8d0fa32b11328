import { PARSER_CAPS, type HeavyPlace } from './parser-caps.ts';

/**
 * Between the first brace and the last, or behind `import` or `export`, the parser may take the text for code, whose strings
 * can hold brackets of any kind: there everything that opens is counted, whatever closes it.
 */
export function findHeavyCode(text: string): HeavyPlace | undefined {
  const brace = /(?<!\\)\{/u.exec(text)?.index ?? Infinity;
  const module = findModule(text) ?? Infinity;
  const start = Math.min(brace, module);
  if (start === Infinity) return undefined;
  const last = text.lastIndexOf('}');
  const end = module === Infinity && last > start ? last : text.length;
  let [open, signs] = [0, 0];
  for (const { index, groups } of text.slice(start, end).matchAll(CODE_SIGNS)) {
    signs += 1;
    if (groups?.['open'] !== undefined) open += 1;
    if (open > PARSER_CAPS.codeBrackets.most) return { index: start + index, cap: 'codeBrackets' };
    if (signs > PARSER_CAPS.codeSigns.most) return { index: start + index, cap: 'codeSigns' };
  }
  return undefined;
}

/** What code is made of, each of which may nest without a bracket: `!!a`, `a=>b=>c`, `typeof typeof a`. */
const CODE_SIGNS = /(?<open>[({[])|[!~+*/%=<>?&|^.,;:`-]|\b(?:new|typeof|void|delete|await|yield|do|in|instanceof)\b/gu;

function findModule(text: string): number | undefined {
  for (const { index } of text.matchAll(/(?<![^\n])(?:import|export)\b/gu)) if (beginsModule(text, index)) return index;
  return undefined;
}

/** Within a paragraph, `export` is a word: a module begins after an empty line, a heading, a rule or a tag. */
export function beginsModule(text: string, index: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', index - 2) + 1, Math.max(0, index - 1));
  return !PROSE.test(before);
}

/** Made for: `Vi talade om`, `- Vi talade`, `> Vi talade`, `12 % av`. */
const PROSE = /^ {0,3}(?:[>*+-][ \t]+)?[\p{L}\p{N}]/u;
