import type { Span } from '../../../swedish/span.ts';

/** The kinds of signs that open and close. `*`, `i` and `u` mean nothing that is kept. */
export type Kind = '*' | '**' | '__' | '~~' | Tag;

const TAGS = ['i', 'b', 'u', 's', 'strike', 'del'] as const;
type Tag = (typeof TAGS)[number];

export type MarkupToken =
  /** Markup that is no word and is removed. */
  | (Span & { readonly type: 'removed' })
  | (Span & { readonly type: 'linked'; readonly url: string })
  | (Span & { readonly type: 'sign'; readonly kind: Kind; readonly opens: boolean; readonly closes: boolean });

/**
 * The markup of a block in order of its start: `**fet**`, `__fet__`, `*kursiv*`, `~~struken~~`, `<b>`, `<i>`, `<u>`,
 * `<s>`, `<strike>`, `<del>`, `<https://…>`, `[ord](https://…)`, `\*`. Markup signs within a printed address belong to
 * the address.
 */
export function* findTokens(block: string): Generator<MarkupToken> {
  let inLink: Span | undefined;
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(block); found !== null; found = TOKEN.exec(block)) {
    const start = found.index;
    if (inLink !== undefined && start >= inLink.start) {
      const { end } = inLink;
      inLink = undefined;
      if (start < end) {
        TOKEN.lastIndex = end;
        continue;
      }
    }
    const { escaped, address, words, url = '', tag, signs } = found.groups ?? {};
    const end = start + found[0].length;
    if (escaped !== undefined) yield { type: 'removed', start, end: start + 1 };
    else if (address !== undefined && URL.canParse(address)) {
      yield { type: 'removed', start, end: start + 1 };
      yield { type: 'linked', start: start + 1, end: end - 1, url: address };
      yield { type: 'removed', start: end - 1, end };
    } else if (words !== undefined && URL.canParse(url)) {
      inLink = { start: start + 1 + words.length, end };
      yield { type: 'removed', start, end: start + 1 };
      yield { type: 'linked', start: start + 1, end: inLink.start, url };
      yield { type: 'removed', ...inLink };
      TOKEN.lastIndex = start + 1;
    } else if (tag !== undefined) {
      yield { type: 'sign', kind: findTag(tag), start, end, opens: found[0][1] !== '/', closes: found[0][1] === '/' };
    } else if (signs !== undefined) yield* readSigns(block, start, end);
  }
}

const TOKEN = new RegExp(
  [
    /\\(?<escaped>[*_~`#+.!()[\]{}<>|-])/,
    /<(?<address>https?:\/\/[^\s<>]+)>/,
    /(?<!!)\[(?<words>[^[\]\n]{1,1000})\]\((?<url>(?:https?:\/\/|mailto:)[^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,200})?)\)/,
    /https?:\/\/[^\s*~<>[\]]+/,
    new RegExp(`</?(?<tag>${TAGS.join('|')})>`),
    /(?<signs>\*+|_+|~+)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

function findTag(name: string): Tag {
  return TAGS.find((tag) => tag === name.toLowerCase()) ?? 'i';
}

/**
 * Signs open before a word and close after one. Two stars or tildes may also stand within a word; a single star and
 * underscores may not: `2*3` and `__init__x` are text.
 */
function* readSigns(block: string, start: number, end: number): Generator<MarkupToken> {
  const before = block[start - 1] ?? '\n';
  const after = block[end] ?? '\n';
  const length = end - start;
  const mayStandWithin = length > 1 && block[start] !== '_';
  const opens = !/\s/.test(after) && (mayStandWithin || !/[\p{L}\p{N}]/u.test(before));
  const closes = !/\s/.test(before) && (mayStandWithin || !/[\p{L}\p{N}]/u.test(after));
  const kind = SIGNS[block.slice(start, end)];
  if (kind !== undefined) yield { type: 'sign', kind, start, end, opens, closes };
  else if (block.slice(start, end) === '***') {
    /* Three stars: bold outside, italic inside. */
    const middle = closes ? start + 1 : start + 2;
    yield { type: 'sign', kind: closes ? '*' : '**', start, end: middle, opens: opens && !closes, closes };
    yield { type: 'sign', kind: closes ? '**' : '*', start: middle, end, opens: opens && !closes, closes };
  }
}

const SIGNS: Readonly<Record<string, Kind>> = { '*': '*', '**': '**', __: '__', '~~': '~~' };
