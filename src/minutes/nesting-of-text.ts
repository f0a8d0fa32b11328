/**
 * Brackets, marks, quotes and lists within each other. Minutes have a handful; the parser of MDX ends the whole process at some
 * 6,000, without a word.
 */
export const MOST_LEVELS = 200;

/** Brackets that open and signs that code is made of, between the first brace and the last: the parser breaks at more. */
const MOST_OPEN_IN_CODE = 3_000;
const MOST_SIGNS_IN_CODE = 10_000;

/** So many `<` are no tags of minutes. The parser looks for the end of each through the whole text. */
const MOST_TAGS = 20_000;
const MOST_DECLARATIONS = 500;

/** Signs of emphasis, strikes and links in one paragraph: the parser compares each with those before it. */
const MOST_EMPHASIS = 10_000;

/** Pieces of code within braces: the parser reads the text from its start for each. Minutes have none. */
const MOST_EXPRESSIONS = 200;

/** Signs written by their names (`&amp;`) in one paragraph: the parser finds each by its place, counted from the start. */
const MOST_NAMED = 3_000;

/** Where a text nests deeper than the parser can be given; undefined where it does not. Takes one pass over the text. */
export function findDeepPlace(text: string): number | undefined {
  const containers = CONTAINERS.exec(text);
  if (containers) return containers.index;
  return findDeepBrackets(text) ?? findDeepCode(text) ?? findManyTags(text);
}

/** `> > > …` and `- - 1. …` at the start of a line. */
const CONTAINERS = new RegExp(
  String.raw`^(?:[ \t]*(?:>|[*+-](?=[ \t>])|\d{1,9}[.)](?=[ \t>]))){${MOST_LEVELS + 1}}`,
  'mu',
);

/**
 * An escaped sign, the end of a paragraph, the start of a module, a string, a tag, with a name or without (`<>`), its end where it closes itself, every
 * bracket, signs of emphasis, and the start of a sign written by its name.
 */
const SIGNS =
  /\\[^\n]|\n[ \t]*(?=\n)|^(?:import|export)\b|"[^"\n]*"|'[^'\n]*'|`[^`]*`|<\/?[A-Za-z][\w.-]*|<>|<\/|\/>|[({[<>\])}]|[*_~]+|&/gmu;

/**
 * Round and square brackets count in code alone: elsewhere they are words. A `<` that begins no tag is one too, and ends
 * with its paragraph. Ends of tags that were never opened cost the parser as much as levels, and so does a tag whose end has
 * another name or stands in another paragraph's words. In code, which stands within braces or behind `import` or `export`, the
 * parser tries each `<` as a tag and as a type, and twice as long for each.
 */
function findDeepBrackets(text: string): number | undefined {
  let [braces, expressions, brackets, angles, unopened, emphasis, named, tries] = [0, 0, 0, 0, 0, 0, 0, 0];
  let paragraph = 0;
  const tags: OpenTag[] = [];
  let isModule = false;
  const signs = new RegExp(SIGNS);
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const { 0: sign, index } = found;
    const isCode: boolean = braces > 0 || isModule;
    if (/^["'`]/.test(sign)) {
      /* A quote of the text, which may hold anything. */
      if (!isCode) signs.lastIndex = index + 1;
    } else if (sign.startsWith('\n')) {
      isModule &&= brackets > 0;
      [brackets, angles] = isCode && (braces > 0 || isModule) ? [brackets, angles] : [0, 0];
      [emphasis, named] = [0, 0];
      paragraph += 1;
    } else if (/^[*_~]/.test(sign)) emphasis += sign.length;
    else if (sign === '&') named += 1;
    else if (/^[ie]/.test(sign)) isModule = true;
    else if (sign === '{') [braces, expressions] = [braces + 1, expressions + (braces === 0 ? 1 : 0)];
    else if (sign === '}') braces = Math.max(0, braces - 1);
    else if (sign === '(' || sign === '[') {
      brackets += isCode ? 1 : 0;
      emphasis += sign === '[' ? 1 : 0;
    } else if (sign === ')' || sign === ']') brackets = Math.max(0, brackets - 1);
    else if (sign === '<') angles += 1;
    else if (sign === '>') angles = Math.max(0, angles - 1);
    else if (sign === '/>') tags.pop();
    else if (sign.startsWith('</')) {
      const last = tags.at(-1);
      const closes =
        last?.name === sign.slice(2) && (last.paragraph === paragraph || (last.isAlone && standsAlone(text, index)));
      if (closes) tags.pop();
      else unopened += 1;
    } else if (sign === '<>') tags.push({ name: '', paragraph, isAlone: false });
    else if (sign.startsWith('<')) {
      if (isLongTag(text, index + sign.length)) return index;
      tags.push({ name: sign.slice(1), paragraph, isAlone: standsAlone(text, index) });
    }
    tries = braces > 0 || isModule ? Math.max(0, tries + tryOf(sign)) : 0;
    if (
      braces + tags.length + brackets + angles > MOST_LEVELS ||
      unopened > MOST_LEVELS ||
      expressions > MOST_EXPRESSIONS ||
      emphasis > MOST_EMPHASIS ||
      named > MOST_NAMED ||
      tries > MOST_TRIES
    )
      return index;
  }
  return undefined;
}

/**
 * Whether what may be the properties of a tag goes on for longer than any mark: the parser takes them from the start again for
 * each. Prose has other signs before that.
 */
function isLongTag(text: string, index: number): boolean {
  const inside = new RegExp(PROPERTIES);
  inside.lastIndex = index;
  return (inside.exec(text)?.[0].length ?? 0) > LONGEST_TAGS;
}

/** In characters, the tags of one line. */
const LONGEST_TAGS = 2_000;

const PROPERTIES = new RegExp(
  String.raw`(?:[\s\p{L}\p{M}\p{N}_:.$=-]|"[^"]{0,${LONGEST_TAGS}}"|'[^']{0,${LONGEST_TAGS}}'){0,${LONGEST_TAGS + 1}}`,
  'uy',
);

interface OpenTag {
  readonly name: string;
  readonly paragraph: number;
  readonly isAlone: boolean;
}

/** Whether nothing but tags stands on the line of a tag, as it must where a tag opens in one paragraph and closes in another. */
function standsAlone(text: string, index: number): boolean {
  const start = text.lastIndexOf('\n', index) + 1;
  const end = text.indexOf('\n', index);
  return ALONE.test(text.slice(start, Math.min(end < 0 ? text.length : end, start + LONGEST_TAGS)));
}

/** Made for: `<Beslut>`, `> </Beslut>`, `- <Beslut nr="1">`, `3. <Forslag><Beslut>`. */
const ALONE = /^(?:[\s>*+-]|\d{1,9}[.)])*(?:<[^<>]*>\s*)+$/u;

/** Tags and types within each other in code. Each more takes the parser twice as long: at thirty it never ends. */
const MOST_TRIES = 8;

function tryOf(sign: string): number {
  if (sign === '/>' || sign.startsWith('</')) return -1;
  return sign.startsWith('<') ? 1 : 0;
}

/** What code is made of, each of which may nest without a bracket: `!!a`, `a=>b=>c`, `typeof typeof a`. */
const CODE_SIGNS = /(?<open>[({[])|[!~+*/%=<>?&|^.,;:`-]|\b(?:new|typeof|void|delete|await|yield|do|in|instanceof)\b/gu;

/**
 * Between the first brace and the last, or behind `import` or `export`, the parser may take the text for code, whose strings
 * can hold brackets of any kind: there everything that opens is counted, whatever closes it.
 */
function findDeepCode(text: string): number | undefined {
  const brace = /(?<!\\)\{/u.exec(text)?.index ?? Infinity;
  const module = /^(?:import|export)\b/mu.exec(text)?.index ?? Infinity;
  const start = Math.min(brace, module);
  if (start === Infinity) return undefined;
  const end = module === Infinity ? text.lastIndexOf('}') : text.length;
  let [open, signs] = [0, 0];
  for (const { index, groups } of text.slice(start, end).matchAll(CODE_SIGNS)) {
    signs += 1;
    if (groups?.['open'] !== undefined) open += 1;
    if (open > MOST_OPEN_IN_CODE || signs > MOST_SIGNS_IN_CODE) return start + index;
  }
  return undefined;
}

function findManyTags(text: string): number | undefined {
  let [tags, declarations] = [0, 0];
  for (const { 0: sign, index } of text.matchAll(/<!?/gu)) {
    tags += 1;
    if (sign === '<!') declarations += 1;
    if (tags > MOST_TAGS || declarations > MOST_DECLARATIONS) return index;
  }
  return undefined;
}
