import {
  STYLE_LISTS,
  type HouseStyle,
  type ListName,
  type StyleBlock,
  type StyleCell,
  type StyleListPlace,
  type StyleParagraph,
  type StylePart,
} from './house-style.ts';

/**
 * Reads a `.style` file. On top stand `@sidhuvud`, `@sidfot`, `@bredd 78` and `@första 47` (where the main list of Word
 * begins), each on a line of its own. Then every line is a paragraph: `# ` and `## ` are headings, `**words**` bold, `⇥`
 * a tab, `⏎` a line break, `@sidbrytning` a page break, `| a | b |` a row of a table (`^` goes on from above, `<` from
 * the left), and a mark of `STYLE_LISTS` has its number from Word.
 */
export function readHouseStyle(source: string): HouseStyle {
  const lines = source.replace(/\n$/, '').split('\n');
  const start = lines.findIndex((line) => !/^@(?:sidhuvud|sidfot|bredd|första) /.test(line));
  const facts = new Map(lines.slice(0, start).map((line) => [/^@\S+/.exec(line)?.[0], line.replace(/^@\S+ /, '')]));
  const width = facts.get('@bredd');
  return {
    header: facts.get('@sidhuvud')?.replaceAll('⇥', '\t'),
    footer: facts.get('@sidfot')?.replaceAll('⇥', '\t'),
    width: width === undefined ? undefined : Number(width),
    blocks: readBlocks(lines.slice(start), Number(facts.get('@första') ?? 1)),
  };
}

function readBlocks(lines: readonly string[], first: number): readonly StyleBlock[] {
  const blocks: StyleBlock[] = [];
  const numbering = new Numbering(first);
  let rows: (readonly StyleCell[])[] = [];
  for (const line of lines) {
    if (/^\|.*\|$/.test(line)) {
      if (rows.length === 0) blocks.push({ kind: 'table', rows });
      rows.push(line.slice(1, -1).split('|').map(readCell));
      continue;
    }
    rows = [];
    blocks.push(line === '@sidbrytning' ? { kind: 'page-break' } : readParagraph(line, numbering));
  }
  return blocks;
}

function readCell(printed: string): StyleCell {
  const text = printed.trim();
  if (text === '^') return { lines: [[]], joined: 'up' };
  if (text === '<') return { lines: [[]], joined: 'left' };
  return { lines: text.split('⏎').map((line) => readParts(line.trim())), joined: undefined };
}

function readParagraph(line: string, numbering: Numbering): StyleParagraph {
  const mark = /^#\S{1,2} /.exec(line)?.[0] ?? '';
  const entry = Object.entries(STYLE_LISTS).find(([own]) => own === mark)?.[1];
  const list = numbering.next(entry);
  const hashes = /^(#{1,2}) /.exec(line)?.[1]?.length;
  const isOutline = entry?.list === 'outline';
  return {
    kind: 'paragraph',
    parts: readParts(entry ? line.slice(mark.length) : line.slice(hashes === undefined ? 0 : hashes + 1)),
    heading: isOutline ? (entry.level === 0 ? 1 : 2) : hashes === 1 ? 1 : hashes === 2 ? 2 : undefined,
    list,
  };
}

function readParts(text: string): readonly StylePart[] {
  return text
    .replaceAll('⇥', '\t')
    .replaceAll('⏎', '\n')
    .split(/(\*\*.+?\*\*)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^\*\*.+\*\*$/s.test(part) ? { text: part.slice(2, -2), bold: true } : { text: part, bold: false },
    );
}

type ListEntry = (typeof STYLE_LISTS)[keyof typeof STYLE_LISTS];

/** Counts as Word does. */
class Numbering {
  readonly #first: number;
  readonly #main = new Map<ListName, number[]>();
  readonly #runs = new Map<ListName, number>();
  #inner: { readonly list: ListName; count: number } | undefined;

  constructor(first: number) {
    this.#first = first;
  }

  next(entry: ListEntry | undefined): StyleListPlace | undefined {
    if (!entry?.beginsAnew) this.#inner = undefined;
    if (!entry) return undefined;
    const { list, level } = entry;
    if (!entry.beginsAnew) {
      const counts = this.#main.get(list) ?? [this.#first - 1];
      const own = [...counts.slice(0, level), (counts[level] ?? 0) + 1];
      this.#main.set(list, own);
      return { list, level, run: 0, printed: printNumber(list, own), first: this.#first };
    }
    if (this.#inner?.list !== list) {
      this.#inner = { list, count: 0 };
      this.#runs.set(list, (this.#runs.get(list) ?? 0) + 1);
    }
    this.#inner.count += 1;
    return { list, level, run: this.#runs.get(list) ?? 1, printed: printNumber(list, [this.#inner.count]), first: 1 };
  }
}

function printNumber(list: ListName, counts: readonly number[]): string {
  const last = counts.at(-1) ?? 1;
  switch (list) {
    case 'decimal':
      return `${last}.`;
    case 'outline':
      return counts.length === 1 ? `${last}.` : counts.join('.');
    case 'paragraph':
      return `§ ${last}`;
    case 'letter':
      return `${String.fromCodePoint(96 + last)})`;
    case 'capital':
      return `${String.fromCodePoint(64 + last)}.`;
    case 'roman':
      return `${ROMAN[last] ?? ''}.`;
    case 'bullet':
      return '•';
  }
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
