import type { DraftBlock, DraftMatter } from '../meeting-draft.ts';
import { paragraphsOf } from '../draft-text.ts';
import type { Paragraph } from '../paragraph.ts';
import { findSaidStatus } from '../../swedish/said-status.ts';

/** Items that gather matters without numbers of their own. */
const GATHERS =
  /^(?:övriga\s+(?:frågor|ärenden|punkter)|övrigt|andra\s+frågor|anmälda\s+(?:frågor|ärenden)|information(?:\s|$)|rapporter(?:\s|$))/iu;
const OTHER = /^(?:övriga\s+(?:frågor|ärenden|punkter)|övrigt|andra\s+frågor|anmälda\s+(?:frågor|ärenden))/iu;

/**
 * The matters without a number in an item that gathers such, where the layout shows them: a paragraph that begins with a name
 * and a stop (`Häcken. bordlades`), or short lines of their own, bold or with a bullet, each above what it is about. Whatever
 * is not sure stays as it is; no decision goes into a matter.
 */
export function groupMatters(blocks: readonly DraftBlock[], title: string): readonly DraftBlock[] {
  if (!GATHERS.test(title)) return blocks;
  const lines = findHeadings(blocks);
  if (lines.size > 0) return gather(blocks, lines);
  return OTHER.test(title) ? nameParagraphs(blocks) : blocks;
}

/** `Häcken. …`, `F.d. ekgruppen. …`: no verb, so no sentence. */
const RUN_IN = /^(?<name>(?:[Ff]\.?\s?d\.?\s+)?\p{Lu}[\p{L}\d/-]{2,40}(?:[\s-][\p{L}\d/-]{2,40}){0,3})\.\s+(?=\p{L})/u;
/** A word that may be a verb, so that the words may be a sentence: `skickar`, `hälsade`, `är`, `lyfts`. */
const VERB =
  /^(?:är|var|har|hade|ska|skall|kan|får|vill|bör|blir|blev|finns|fanns|tar|ger|ser|går|\p{Ll}+(?:ar|er|ade|de|te|ades|des|tes|as|ts|att))$/u;

function nameParagraphs(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const grouped: DraftBlock[] = [];
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index];
    if (!block) break;
    /* Blocks that were made of one paragraph know the same lines. */
    const own = linesOf(block);
    let next = index + 1;
    while (own !== undefined && next < blocks.length && linesOf(blocks[next]) === own) next += 1;
    const within = blocks.slice(index, next);
    const name = own === undefined ? undefined : nameOf(within);
    if (name === undefined || !within.every(mayStandWithin)) grouped.push(...within);
    else grouped.push(buildMatter(name, within));
    index = next;
  }
  return grouped;
}

function linesOf(block: DraftBlock | undefined): Paragraph['lines'] | undefined {
  return block?.kind === 'prose' || block?.kind === 'follow-up' || block?.kind === 'recounted'
    ? paragraphsOf(block)[0]?.lines
    : undefined;
}

function nameOf(blocks: readonly DraftBlock[]): string | undefined {
  const text = blocks
    .flatMap(paragraphsOf)
    .map((paragraph) => paragraph.text)
    .join(' ');
  const name = RUN_IN.exec(text)?.groups?.['name'];
  return name === undefined ||
    name
      .split(/\s+/u)
      .slice(1)
      .some((word) => VERB.test(word)) ||
    LABEL.test(name)
    ? undefined
    : name;
}

/** Words that say what a paragraph is, not what it is about. */
const LABEL =
  /^(?:Inga?(?:\s.*)?|Inget(?:\s.*)?|Information|Dialog|Beslut|Bakgrund|Diskussion|Föredragande|Tack|Nej|Ja|Övrigt|Utgår|Klart|Bra|Punkten|Frågan|Ärendet|Mötet.*|Nästa\s.*)$/u;

function mayStandWithin({ kind }: DraftBlock): boolean {
  return kind === 'prose' || kind === 'follow-up' || kind === 'recounted' || kind === 'list';
}

/** Two short lines or more of one look, each above prose: by the index of their block. */
function findHeadings(blocks: readonly DraftBlock[]): ReadonlyMap<number, string> {
  const bold = new Map<number, string>();
  const listed = new Map<number, string>();
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (!next || (next.kind !== 'prose' && next.kind !== 'follow-up' && next.kind !== 'recounted')) continue;
    const [only, ...others] = block.kind === 'prose' || block.kind === 'list' ? paragraphsOf(block) : [];
    if (!only || others.length > 0 || !isName(only.text)) continue;
    if (block.kind === 'list') listed.set(index, only.text);
    else if (only.lines.every((line) => line.bold || line.heading !== undefined) && !isBold(next))
      bold.set(index, only.text);
  }
  if (bold.size > 0) return bold;
  const lists = blocks.filter(({ kind }) => kind === 'list').length;
  return listed.size > 1 && listed.size === lists ? listed : new Map();
}

function isName(text: string): boolean {
  return text.length <= 90 && /^\p{Lu}/u.test(text) && !/[.:;!?,]$/u.test(text) && !/\t/u.test(text);
}

function isBold(block: DraftBlock): boolean {
  return paragraphsOf(block).every(({ lines }) => lines.every((line) => line.bold));
}

function gather(blocks: readonly DraftBlock[], headings: ReadonlyMap<number, string>): readonly DraftBlock[] {
  const grouped: DraftBlock[] = [];
  for (let index = 0; index < blocks.length; ) {
    const name = headings.get(index);
    const start = index;
    index += 1;
    if (name === undefined) {
      grouped.push(...blocks.slice(start, index));
      continue;
    }
    while (index < blocks.length && !headings.has(index) && blocks.slice(index, index + 1).every(mayStandWithin))
      index += 1;
    grouped.push(buildMatter(name, blocks.slice(start, index)));
  }
  return grouped;
}

function buildMatter(title: string, blocks: readonly DraftBlock[]): DraftMatter {
  const words = blocks
    .flatMap(paragraphsOf)
    .map(({ text }) => text)
    .join(' ');
  const said = words.slice(title.length).replace(/^[\s.]+/u, '');
  /* `Häcken. bordlades …` says of the matter what `Frågan bordlades …` would. */
  const status = findSaidStatus(/^\p{Ll}/u.test(said) ? `Frågan ${said}` : said, true);
  return { kind: 'matter', title: title.replaceAll(/\s+/gu, ' '), status: status ?? 'behandlad', blocks };
}
