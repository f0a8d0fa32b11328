import { findHeavyCode } from './heavy-code.ts';
import { findHeavySigns } from './heavy-signs.ts';
import { PARSER_CAPS, type HeavyPlace, type ParserCap } from './parser-caps.ts';

/** Where a text is more than the parser can be given; undefined where it is not. Takes a few passes over the text. */
export function findHeavyPlace(text: string): HeavyPlace | undefined {
  return (
    find(CONTAINERS, text, 'levels') ??
    find(WIDE_ROW, text, 'bars') ??
    find(MARKED_LINE, text, 'signs') ??
    findLongAddress(text) ??
    findHeavySigns(text) ??
    findHeavyCode(text) ??
    findManyTags(text)
  );
}

/** `> > > …` and `- - 1. …` at the start of a line. */
const CONTAINERS = new RegExp(
  String.raw`^(?:[ \t]*(?:>|[*+-](?=[ \t>])|\d{1,9}[.)](?=[ \t>]))){${PARSER_CAPS.levels.most + 1}}`,
  'mu',
);

/* From the start of a line alone: `^` would begin at U+2028 as well, again and again on one line. */
const WIDE_ROW = new RegExp(String.raw`(?<![^\n])(?:[^|\n]*\|){${PARSER_CAPS.bars.most + 1}}`, 'u');

/** Signs of Markdown and of MDX, as they stand within a class of a pattern; with a colon begins an address that is a link. */
const MARKING = '|*_~\\[\\]<>{}&\\\\!@:`';

const MARKED_LINE = new RegExp(`(?<![^\\n])(?:[^${MARKING}\n]*[${MARKING}]){${PARSER_CAPS.signs.most + 1}}`, 'u');

function find(pattern: RegExp, text: string, cap: ParserCap): HeavyPlace | undefined {
  const found = pattern.exec(text);
  return found ? { index: found.index, cap } : undefined;
}

/** Made for: `www.a.se/…`, `https://a.se/…`, up to white space, a tag or the end of a link's text. */
const ADDRESS = /(?:www\.|:\/\/)(?:(?!\]\()[^\s<])*/giu;

function findLongAddress(text: string): HeavyPlace | undefined {
  for (const { 0: address, index } of text.matchAll(ADDRESS))
    if (address.length > PARSER_CAPS.address.most) return { index, cap: 'address' };
  return undefined;
}

/** Every `<`, in code too. */
function findManyTags(text: string): HeavyPlace | undefined {
  let [tags, declarations] = [0, 0];
  for (const { 0: sign, index } of text.matchAll(/<!?/gu)) {
    tags += 1;
    if (sign === '<!') declarations += 1;
    if (tags > PARSER_CAPS.tags.most) return { index, cap: 'tags' };
    if (declarations > PARSER_CAPS.declarations.most) return { index, cap: 'declarations' };
  }
  return undefined;
}
