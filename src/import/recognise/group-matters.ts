import type { DraftBlock, DraftMatter } from '../meeting-draft.ts';
import { paragraphsOf } from '../draft-text.ts';
import type { Paragraph } from '../paragraph.ts';
import { findMatterOpening } from '../../swedish/matter-opening.ts';
import { findSaidStatus } from '../../swedish/said-status.ts';
import { nameMatter, type NameKind } from './name-matter.ts';

/** Items that gather matters without numbers of their own. */
const GATHERS =
  /^(?:övriga\s+(?:frågor|ärenden|punkter)|övrigt|andra\s+frågor|anmälda\s+(?:frågor|ärenden)|information(?:\s|$)|rapporter(?:\s|$))/iu;
const OTHER = /^(?:övriga\s+(?:frågor|ärenden|punkter)|övrigt|andra\s+frågor|anmälda\s+(?:frågor|ärenden))/iu;

/**
 * The matters without a number in an item that gathers such, where the layout or the words show them: a paragraph that begins with a
 * name and a stop (`Häcken. bordlades`) or takes something up (`Fråga lyfts om häcken`), or short lines of their own, bold or with a
 * bullet, each above what it is about. Whatever is not sure stays as it is; no decision goes into a matter.
 */
export function groupMatters(blocks: readonly DraftBlock[], title: string): readonly DraftBlock[] {
  if (!GATHERS.test(title)) return asksOnly(blocks) ? nameParagraphs(blocks, ['asked', 'stated']) : blocks;
  const lines = findHeadings(blocks);
  if (lines.size > 0) return gather(blocks, lines);
  return OTHER.test(title) ? nameParagraphs(blocks, ['named', 'asked', 'raised', 'stated']) : blocks;
}

/** An item that begins with a question, and has another: nothing was presented that they could be about. */
function asksOnly(blocks: readonly DraftBlock[]): boolean {
  const asked = groupByParagraph(blocks.filter(({ kind }) => kind !== 'presenters')).map(
    (group) => findMatterOpening(textOf(group))?.kind === 'asked',
  );
  return asked[0] === true && asked.filter(Boolean).length > 1;
}

function nameParagraphs(blocks: readonly DraftBlock[], kinds: readonly NameKind[]): readonly DraftBlock[] {
  let before = '';
  return groupByParagraph(blocks).flatMap((group): readonly DraftBlock[] => {
    const text = textOf(group);
    const listed = kinds.includes('named') ? nameEntries(group) : undefined;
    if (listed) return listed;
    const found = group.every(mayStandWithin) && linesOf(group[0]) ? nameMatter(text, before) : undefined;
    before += ` ${text}`;
    return found && kinds.includes(found.kind) ? [buildMatter(found.name, found.said, group)] : group;
  });
}

/** A list of which every line begins with a name: each line is a matter. */
function nameEntries([list]: readonly DraftBlock[]): readonly DraftBlock[] | undefined {
  if (list?.kind !== 'list' || list.entries.length < 2) return undefined;
  const matters = list.entries.flatMap((entry) => {
    const found = nameMatter(entry.paragraph.text, '');
    return found?.kind === 'named' ? [buildMatter(found.name, found.said, [{ kind: 'list', entries: [entry] }])] : [];
  });
  return matters.length === list.entries.length ? matters : undefined;
}

/** Neighbours that were made of one paragraph, which know the same lines, together. */
function groupByParagraph(blocks: readonly DraftBlock[]): readonly (readonly DraftBlock[])[] {
  const groups: DraftBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const own = linesOf(block);
    if (last && own !== undefined && linesOf(last[0]) === own) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function linesOf(block: DraftBlock | undefined): Paragraph['lines'] | undefined {
  return block?.kind === 'prose' || block?.kind === 'follow-up' || block?.kind === 'recounted'
    ? paragraphsOf(block)[0]?.lines
    : undefined;
}

function textOf(blocks: readonly DraftBlock[]): string {
  return blocks
    .flatMap(paragraphsOf)
    .map(({ text }) => text)
    .join(' ');
}

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
      for (const each of blocks.slice(start, index)) grouped.push(each);
      continue;
    }
    while (index < blocks.length && !headings.has(index) && blocks.slice(index, index + 1).every(mayStandWithin))
      index += 1;
    const within = blocks.slice(start, index);
    grouped.push(
      buildMatter(
        name,
        textOf(within)
          .slice(name.length)
          .replace(/^[\s.]+/u, ''),
        within,
      ),
    );
  }
  return grouped;
}

function buildMatter(title: string, said: string, blocks: readonly DraftBlock[]): DraftMatter {
  /* `Häcken. bordlades …` says of the matter what `Frågan bordlades …` would. */
  const status = findSaidStatus(/^\p{Ll}/u.test(said) ? `Frågan ${said}` : said, true);
  return { kind: 'matter', title: title.replaceAll(/\s+/gu, ' '), status: status ?? 'behandlad', blocks };
}
