import { beginsModule } from './heavy-code.ts';
import { followTags } from './open-tags.ts';
import { followParagraphs } from './paragraph-starts.ts';
import { PARSER_CAPS, type HeavyPlace, type ParserCap } from './parser-caps.ts';

/**
 * What opens and closes, and what is in one paragraph. Round and square brackets count in code alone: elsewhere they are words. A
 * `<` that begins no tag is one too, and ends with its paragraph. In code, which stands within braces or behind `import` or
 * `export`, the parser tries each `<` as a tag and as a type, and twice as long for each. Takes one pass over the text.
 */
export function findHeavySigns(text: string): HeavyPlace | undefined {
  const count: Counts = { ...NOTHING };
  const tags = followTags(text);
  const paragraphs = followParagraphs(text);
  paragraphs.beginsAt(0);
  const signs = new RegExp(SIGNS);
  let [isModule, hasOpenPiece] = [false, false];
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const { 0: sign, index, groups = {} } = found;
    const isCode: boolean = count.braces > 0 || isModule;
    if (groups['line'] !== undefined) {
      if (paragraphs.beginsAt(index + 1)) Object.assign(count, OF_PARAGRAPH);
      if (!isBlankAt(text, index + 1)) continue;
      isModule &&= count.brackets > 0;
      if (count.braces === 0 && !isModule) Object.assign(count, OF_BLOCK);
      hasOpenPiece = false;
      tags.endParagraph();
    } else if (groups['module'] !== undefined) isModule ||= beginsModule(text, index);
    else if (groups['piece'] !== undefined) {
      const end = isCode ? endOfTemplate(text, index) : hasOpenPiece ? undefined : endOfPiece(text, index, sign);
      hasOpenPiece ||= end === undefined;
      signs.lastIndex = end ?? signs.lastIndex;
    } else if (groups['quote'] !== undefined) {
      /* Outside code a quote is one of the text, which may hold anything. */
      if (!isCode) signs.lastIndex = index + 1;
    } else if (groups['link'] !== undefined) {
      /* An address within a link is no link of its own. In code it is brackets. */
      if (isCode) signs.lastIndex = index + 1;
      countSign(count, '[', isCode);
    } else if (groups['tag'] !== undefined) {
      const end = tags.read(sign, index, isCode);
      count.codeTags = isCode ? Math.max(0, count.codeTags + (/^(?:\/>|<\/)/u.test(sign) ? -1 : 1)) : 0;
      signs.lastIndex = end ?? signs.lastIndex;
    } else {
      if (sign === '>' && !isCode) tags.readAngle();
      countSign(count, sign, isCode);
    }
    if (isCode && count.braces === 0 && !isModule) count.codeTags = 0;
    const cap = exceeded({
      ...count,
      levels: count.braces + tags.open() + count.brackets + count.angles,
      ...tags.counts(),
    });
    if (cap) return { index, cap };
  }
  return undefined;
}

/**
 * Made for: an escaped sign, a line end, the start of a module, a piece of code in the text or a template in code, a string, a tag
 * with a name or without (`<>`), its end, its end where it closes itself, a link whose text has no marks, every bracket, signs of
 * emphasis, the start of a sign written by its name (`&amp;`) and of an address.
 */
const SIGNS = new RegExp(
  [
    String.raw`\\[^\n]`,
    String.raw`(?<line>\n)`,
    String.raw`(?<module>(?<![^\n])(?:import|export)\b)`,
    '(?<piece>`+)',
    String.raw`(?<quote>"[^"\n]*"|'[^'\n]*')`,
    String.raw`(?<tag><\/?[A-Za-z][\w.-]*|<>|<\/|\/>)`,
    String.raw`(?<link>\[(?:\\[^\n]|[^\][\n<&{}*_~"'\\\x60])*\]\([^()\s<{}]*\))`,
    String.raw`[({[<>\])}]|[*_~]+|&|[wW]{3}\.|:\/\/|@`,
  ].join('|'),
  'gu',
);

const OF_PARAGRAPH = { emphasis: 0, named: 0, addresses: 0 };
const OF_BLOCK = { brackets: 0, angles: 0 };
const NOTHING = { ...OF_PARAGRAPH, ...OF_BLOCK, braces: 0, expressions: 0, codeTags: 0 };

type Counts = typeof NOTHING;

function countSign(count: Counts, sign: string, isCode: boolean): void {
  const [first = ''] = sign;
  if ('*_~'.includes(first)) count.emphasis += sign.length;
  else if (first === '&') count.named += 1;
  else if (/[w:@]/iu.test(first)) count.addresses += 1;
  else if (first === '<') {
    count.angles += 1;
    count.codeTags += isCode ? 1 : 0;
  } else if (first === '>') count.angles = Math.max(0, count.angles - 1);
  else if (first === '}') count.braces = Math.max(0, count.braces - 1);
  else if (')]'.includes(first)) count.brackets = Math.max(0, count.brackets - 1);
  else if (first === '{') {
    count.expressions += count.braces === 0 ? 1 : 0;
    count.braces += 1;
  } else if ('(['.includes(first)) {
    count.brackets += isCode ? 1 : 0;
    count.emphasis += first === '[' ? 1 : 0;
  }
}

const COUNTED = ['levels', 'looseEnds', 'tag', 'expressions', 'emphasis', 'named', 'addresses', 'codeTags'] as const;

function exceeded(counts: Readonly<Record<(typeof COUNTED)[number], number>>): ParserCap | undefined {
  return COUNTED.find((cap) => counts[cap] > PARSER_CAPS[cap].most);
}

function isBlankAt(text: string, start: number): boolean {
  const blank = /[ \t]*(?:\n|$)/uy;
  blank.lastIndex = start;
  return blank.test(text);
}

function endOfTemplate(text: string, index: number): number | undefined {
  const end = text.indexOf('`', index + 1);
  return end < 0 ? undefined : end + 1;
}

/** Behind a piece of code that ends on its line, with as many signs as it began with. */
function endOfPiece(text: string, index: number, sign: string): number | undefined {
  const lineEnd = text.indexOf('\n', index);
  const runs = /`+/gu;
  runs.lastIndex = index + sign.length;
  for (let run = runs.exec(text); run && (lineEnd < 0 || run.index < lineEnd); run = runs.exec(text))
    if (run[0].length === sign.length) return runs.lastIndex;
  return undefined;
}
