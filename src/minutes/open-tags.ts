import { PARSER_CAPS } from './parser-caps.ts';

/** Follows the tags of a text as they come. */
export interface OpenTags {
  /**
   * Takes a tag, or the end of one (`</Beslut`, `/>`), that begins at `index`. Where the whole tag is plain, behind it: its properties
   * may hold any sign.
   */
  readonly read: (sign: string, index: number, isCode: boolean) => number | undefined;
  /** Takes a `>` outside code: it ends a tag whose properties are not plain. */
  readonly readAngle: () => void;
  readonly endParagraph: () => void;
  /** How many are open. */
  readonly open: () => number;
  /** The ends that close nothing, and the characters of the last tag. */
  readonly counts: () => { readonly looseEnds: number; readonly tag: number };
}

/**
 * Ends of tags that were never opened cost the parser as much as tags within each other, and so does a tag whose end has another
 * name or stands among the words of another paragraph.
 */
export function followTags(text: string): OpenTags {
  const tags: OpenTag[] = [];
  let [paragraph, looseEnds, length] = [0, 0, 0];
  const close = (name: string, index: number) => {
    const last = tags.at(-1);
    const isMatch =
      last?.name === name && (last.paragraph === paragraph || (last.isAlone && standsAlone(text, index, index)));
    if (isMatch) tags.pop();
    else looseEnds += 1;
  };
  const begin = (name: string, index: number, isCode: boolean): number | undefined => {
    const start = index + 1 + name.length;
    length = propertiesAt(text, start);
    const end = isCode ? undefined : endAt(text, start + length);
    if (text[(end ?? 0) - 2] !== '/')
      tags.push({ name, paragraph, isAlone: standsAlone(text, index, end ?? index), isWhole: end !== undefined });
    return end;
  };
  /* Elsewhere `/>` is a word. */
  const endOpenOne = () => {
    if (tags.at(-1)?.isWhole === false) tags.pop();
  };
  return {
    read: (sign, index, isCode) => {
      length = 0;
      if (sign === '/>') endOpenOne();
      else if (sign.startsWith('</')) close(sign.slice(2), index);
      else if (sign === '<>') tags.push({ name: '', paragraph, isAlone: false, isWhole: true });
      else return begin(sign.slice(1), index, isCode);
      return undefined;
    },
    readAngle: () => {
      const last = tags.at(-1);
      if (last) last.isWhole = true;
    },
    endParagraph: () => {
      paragraph += 1;
    },
    open: () => tags.length,
    counts: () => ({ looseEnds, tag: length }),
  };
}

interface OpenTag {
  readonly name: string;
  /** Whether its own `>` has been seen. */
  isWhole: boolean;
  readonly paragraph: number;
  readonly isAlone: boolean;
}

/**
 * The length of what may be the properties of a tag: at most a little more than the limit. Prose has other signs before that.
 */
function propertiesAt(text: string, index: number): number {
  const inside = new RegExp(PROPERTIES);
  inside.lastIndex = index;
  return inside.exec(text)?.[0].length ?? 0;
}

const LONGEST = PARSER_CAPS.tag.most;

const PROPERTIES = new RegExp(
  String.raw`(?:[\s\p{L}\p{M}\p{N}_:.$=-]|"[^"]{0,${LONGEST}}"|'[^']{0,${LONGEST}}'){0,${LONGEST + 1}}`,
  'uy',
);

function endAt(text: string, index: number): number | undefined {
  const end = /\/?>/uy;
  end.lastIndex = index;
  return end.test(text) ? end.lastIndex : undefined;
}

/**
 * Whether nothing but tags stands before `start` on its line and behind `end` on its own, as they must where a tag opens in one
 * paragraph and closes in another.
 */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const lineEnd = text.indexOf('\n', end);
  const behind = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + LONGEST));
  return before.length <= LONGEST && ALONE_BEFORE.test(before) && ALONE_BEHIND.test(behind);
}

/** Made for: nothing, `> `, `- `, `3. <Forslag>`. */
const ALONE_BEFORE = /^(?:[\s>*+-]|\d{1,9}[.)])*(?:<[^<>]*>\s*)*$/u;

/** Made for: nothing, `<Beslut>` behind a tag, and `</Beslut>` from its own start. */
const ALONE_BEHIND = /^\s*(?:<[^<>]*>\s*)*$/u;
