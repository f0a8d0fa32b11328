import type { Heading as HeadingNode, Nodes, RootContent } from 'mdast';
import type { AgendaItem } from '../archive/agenda-item.ts';
import { ITEM_KINDS } from '../archive/item-status.ts';
import { blocksText } from '../archive/block-words.ts';
import type { Block } from '../archive/block.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { itemId } from '../archive/identifier.ts';
import { itemMark, readItemMark } from '../archive/marks/item.ts';
import { presentersMark, readPresenters } from '../archive/marks/presenters.ts';
import { checkMarkup } from './check-markup.ts';
import { findAttachments } from '../swedish/attachments.ts';
import { readBlocks } from './read-blocks.ts';
import { readHeading, type Heading } from './read-heading.ts';
import { readMark, type ReadMark } from './read-mark.ts';
import { plainText, renderRichText, type ReferenceCollector } from './render-html.ts';
import { LABEL_WITHOUT_COLON, PLAIN_PRESENTER_LABEL } from '../swedish/presenter-line.ts';

export interface ReadBody {
  readonly introduction: readonly Block[];
  readonly items: readonly AgendaItem[];
  /** Every topic that a `<Punkt>` names, with the line of the mark. */
  readonly topicMarks: readonly TopicMark[];
}

export interface TopicMark {
  readonly id: string;
  readonly line: number;
}

export interface ItemsContext {
  readonly file: string;
  readonly meetingId: string;
  readonly collector: ReferenceCollector;
  readonly report: (diagnostic: Diagnostic) => void;
}

/**
 * Reads the body of a meeting: the text before the first heading, and then item by item. Headings are those of two to
 * four `#`.
 */
export function readItems(nodes: readonly RootContent[], context: ItemsContext): ReadBody {
  const starts = nodes.flatMap((node, index) =>
    node.type === 'heading' && node.depth >= 2 && node.depth <= 4 ? [index] : [],
  );
  const introduction = readBlocks(nodes.slice(0, starts[0] ?? nodes.length), {
    ...context,
    item: undefined,
    proposed: { clauses: 0 },
  });
  const topicMarks: TopicMark[] = [];
  const ancestors: { readonly depth: number; readonly number: string }[] = [];
  /* By the depth of the heading. */
  const last = new Map<number, string>();
  const items = starts.flatMap((start, index): readonly AgendaItem[] => {
    const node = nodes[start];
    if (node?.type !== 'heading') return [];
    while ((ancestors.at(-1)?.depth ?? 0) >= node.depth) ancestors.pop();
    const parent = ancestors.at(-1)?.number;
    const content = nodes.slice(start + 1, starts[index + 1] ?? nodes.length);
    const item = readItem(node, content, parent, { ...context, topicMarks, before: last.get(node.depth) });
    if (item) last.set(node.depth, item.number);
    if (item) ancestors.push({ depth: node.depth, number: item.number });
    return item ? [item] : [];
  });
  reportDuplicates(items, context);
  reportNumberingGaps(items, context);
  nodes.forEach((node) => reportUnreadHeading(node, context));
  return { introduction, items, topicMarks };
}

interface ItemContext extends ItemsContext {
  readonly topicMarks: TopicMark[];
  /** The number of the item before on the same level. */
  readonly before: string | undefined;
}

function readItem(
  node: HeadingNode,
  content: readonly RootContent[],
  parent: string | undefined,
  context: ItemContext,
): AgendaItem | undefined {
  const line = node.position?.start.line ?? 1;
  const text = headingText(node);
  const heading = readHeading(text, parent, { isMain: node.depth === 2, before: context.before });
  if (typeof heading === 'string') {
    context.report(diagnose(heading, { file: context.file, line }, { heading: text }));
    readBlocks(content, { ...context, item: '0', proposed: { clauses: 0 } });
    return undefined;
  }
  node.children.flatMap((child) => checkMarkup(child, context.file)).forEach(context.report);
  const struckOut =
    node.children.some((child) => child.type === 'delete') &&
    node.children.every(
      (child) => child.type === 'delete' || (child.type === 'text' && isBareNumber(child.value, heading)),
    );
  if (!struckOut && node.children.some((child) => child.type === 'delete')) {
    context.report(
      diagnose(
        'unsupported-markup',
        { file: context.file, line },
        {
          found: 'En delvis överstruken rubrik',
          instead: 'hela rubriken inom ~~ ~~, eller rubriken som den blev och en rad i anmärkningar',
        },
      ),
    );
  }
  /* A link whose address is also its text loses nothing in a heading; any other would lose its address. */
  if (node.children.some((child) => child.type === 'link' && !child.url.endsWith(plainText(child)))) {
    context.report(
      diagnose(
        'unsupported-markup',
        { file: context.file, line },
        { found: 'En länk i en rubrik', instead: 'länken i texten under rubriken' },
      ),
    );
  }
  context.collector.from = heading.number;
  const titleHtml = renderTitle(heading.title, context.collector);
  const { mark, rest } = takeItemMark(content, context);
  const { status, kinds, topics, secrecy } = readItemMark(mark?.properties ?? {});
  for (const id of [...topics.include, ...topics.exclude]) context.topicMarks.push({ id, line: mark?.line ?? line });
  const { presenters, rest: body } = takePresenters(rest, context);
  const blocks = readBlocks(body, { ...context, item: heading.number, proposed: { clauses: 0 } });
  if (secrecy !== undefined && blocks.length > 0)
    context.report(
      diagnose('withheld-item-has-text', { file: context.file, line: mark?.line ?? line }, { item: heading.number }),
    );
  const settle = ({ title, kinds: named, status: said }: Pick<Heading, 'title' | 'kinds' | 'status'>) => ({
    title,
    kinds: ITEM_KINDS.filter((kind) => named.includes(kind) || kinds.includes(kind)),
    status: status ?? said ?? (struckOut ? ('utgår' as const) : ('behandlad' as const)),
  });
  const references = { ...heading.references, asTitle: settle(heading.withReferences) };
  return {
    id: itemId(context.meetingId, heading.number),
    number: heading.number,
    printedNumber: heading.printedNumber,
    parent,
    ...settle(heading),
    ...(heading.references.before + heading.references.behind === '' ? {} : { references }),
    titleHtml,
    struckOut,
    presenters,
    attachments: findAttachments(`${text}\n${blocksText(blocks)}`),
    topics,
    ...(secrecy === undefined ? {} : { secrecy }),
    blocks,
    line,
  };
}

/** The words of a heading, struck ones included. A heading is struck out whole or not at all. */
function headingText(node: HeadingNode): string {
  const words = node.children.flatMap((child): readonly Nodes[] =>
    child.type === 'delete' ? child.children : [child],
  );
  return words.map(plainText).join('');
}

/** Whether a text beside a strike is only the number of the heading: `b) ~~Dialog: …~~`. */
function isBareNumber(text: string, heading: Heading): boolean {
  return !/\p{L}{2}/u.test(text.replace(heading.printedNumber, ''));
}

function renderTitle(title: string, collector: ReferenceCollector): string {
  const { html } = renderRichText([{ type: 'paragraph', children: [{ type: 'text', value: title }] }], collector);
  return html.slice('<p>'.length, -'</p>'.length);
}

/** Takes `<Punkt>` out of the content of an item. It may follow lines of presenters. */
function takeItemMark(
  content: readonly RootContent[],
  context: ItemsContext,
): { readonly mark: ReadMark | undefined; readonly rest: readonly RootContent[] } {
  const place = content.findIndex((node) => !isPresenterLine(node));
  const node = content[place];
  if (node?.type !== 'mdxJsxFlowElement' || node.name !== itemMark.tag) return { mark: undefined, rest: content };
  const { read, diagnostics } = readMark(node, context.file);
  diagnostics.forEach(context.report);
  if (node.children.length > 0) {
    const line = node.position?.start.line ?? 1;
    context.report(
      diagnose(
        'unsupported-markup',
        { file: context.file, line },
        { found: 'Text inom <Punkt>', instead: '<Punkt … /> på en egen rad; flytta texten till raden efter' },
      ),
    );
  }
  return { mark: read, rest: content.toSpliced(place, 1) };
}

function isPresenterLine(node: RootContent): boolean {
  return node.type === 'paragraph' && PLAIN_PRESENTER_LABEL.test(plainText(node));
}

/**
 * Takes the presenters out of the content of an item. They stand in a line with a label or in a mark, after at most two
 * paragraphs. Each is given as the source words it; see `swedish/presenter-line.ts`.
 */
function takePresenters(
  content: readonly RootContent[],
  { file, report }: ItemsContext,
): { readonly presenters: readonly string[]; readonly rest: readonly RootContent[] } {
  const place = content
    .slice(0, 3)
    .findIndex((node) => (isPresenterLine(node) && presentersOf([node]).length > 0) || isPresenterMark(node));
  const between = content.slice(0, Math.max(0, place)).every(({ type }) => type === 'paragraph');
  const first = content[between ? Math.max(0, place) : 0];
  const rest = content.filter((node) => node !== first);
  if (first && isPresenterMark(first)) {
    readMark(first, file).diagnostics.forEach(report);
    first.children.flatMap((child) => checkMarkup(child, file)).forEach(report);
    const presenters = presentersOf(first.children);
    if (presenters.length === 0)
      report(diagnose('empty-mark', { file, line: first.position?.start.line ?? 1 }, { tag: presentersMark.tag }));
    return { presenters, rest };
  }
  const presenters = first && isPresenterLine(first) ? presentersOf([first]) : [];
  if (first === undefined || presenters.length === 0) {
    if (first?.type === 'paragraph' && LABEL_WITHOUT_COLON.test(plainText(first))) {
      report(
        diagnose(
          'presenters-unread',
          { file, line: first.position?.start.line ?? 1 },
          { found: plainText(first).slice(0, 60) },
        ),
      );
    }
    return { presenters: [], rest: content };
  }
  checkMarkup(first, file).forEach(report);
  return { presenters, rest };
}

function isPresenterMark(node: RootContent): node is Extract<RootContent, { type: 'mdxJsxFlowElement' }> {
  return node.type === 'mdxJsxFlowElement' && node.name === presentersMark.tag;
}

function presentersOf(paragraphs: readonly Nodes[]): readonly string[] {
  return readPresenters(paragraphs.map(plainText));
}

function reportDuplicates(items: readonly AgendaItem[], { file, report }: ItemsContext): void {
  const firstLines = new Map<string, number>();
  for (const { number, line } of items) {
    const firstLine = firstLines.get(number);
    if (firstLine === undefined) firstLines.set(number, line);
    else report(diagnose('duplicate-item', { file, line }, { number, firstLine }));
  }
}

/** Reports a gap between items with a plain number, in the order of the document. */
function reportNumberingGaps(items: readonly AgendaItem[], { file, report }: ItemsContext): void {
  const numbered = items.filter(({ number }) => /^\d+$/.test(number));
  for (const [place, { number, line }] of numbered.entries()) {
    const before = numbered[place - 1]?.number;
    if (before !== undefined && before !== number && Number(number) !== Number(before) + 1) {
      report(diagnose('numbering-gap', { file, line }, { before, after: number }));
    }
  }
}

/**
 * Reports a paragraph that was meant as a heading. Made for: `##4. Avtal`, where the space is missing, and
 * `**4. Avtal**`.
 */
function reportUnreadHeading(node: RootContent, { file, report }: ItemsContext): void {
  if (node.type !== 'paragraph') return;
  const words = plainText(node);
  const [only] = node.children;
  const bold = node.children.length === 1 && only?.type === 'strong' && /^(?:§\s*)?\d{1,3}\s*[.)]/.test(words);
  if (bold || /^#{1,6}(?:§|\d)/.test(words)) {
    report(diagnose('unread-heading', { file, line: node.position?.start.line ?? 1 }, { found: words.slice(0, 60) }));
  }
}
