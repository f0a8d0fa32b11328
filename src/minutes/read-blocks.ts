import type { List, PhrasingContent, RootContent } from 'mdast';
import { blockTexts } from '../archive/block-words.ts';
import type { Block } from '../archive/block.ts';
import type { RichText } from '../archive/rich-text.ts';
import type { ClauseForm } from '../archive/decision.ts';
import { isLeadAlone } from '../swedish/decision-lead.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import type { MarkReading } from '../archive/marks/mark.ts';
import { checkMarkup } from './check-markup.ts';
import { readMark, type ReadMark } from './read-mark.ts';
import { plainText, renderRichText, type ReferenceCollector } from './render-html.ts';

/** Where blocks stand, for their ids and for diagnostics. */
export interface BlockContext {
  readonly file: string;
  readonly meetingId: string;
  /** The number of the item that they stand in; undefined before the first item. */
  readonly item: string | undefined;
  readonly collector: ReferenceCollector;
  readonly report: (diagnostic: Diagnostic) => void;
  /** The heading of the matter (`<Arende>`) that they stand in; a matter cannot hold another one. */
  readonly matter?: string;
  /** How many proposed clauses the item has had so far, those within its matters included. */
  readonly proposed: { clauses: number };
}

/** The nodes under one heading as blocks. Neighbouring stretches of prose become one, but for what leads in a decision. */
export function readBlocks(nodes: readonly RootContent[], context: BlockContext): readonly Block[] {
  const blocks: Block[] = [];
  let prose: RootContent[] = [];
  const flush = () => {
    if (prose.length > 0) blocks.push({ kind: 'prose', content: renderRichText(prose, context.collector) });
    prose = [];
  };
  for (const node of nodes) {
    if (node.type === 'mdxJsxFlowElement') {
      const leads = node.name === 'Beslut' ? takeLeads(prose) : [];
      flush();
      if (leads.length > 0)
        blocks.push({ kind: 'prose', content: renderRichText(leads, context.collector), leadsIn: true });
      const block = readMarkedBlock(node, context);
      if (block) blocks.push(block);
      continue;
    }
    const faults = checkMarkup(node, context.file);
    faults.forEach(context.report);
    if (faults.length === 0) prose.push(node);
  }
  flush();
  return blocks;
}

/** The paragraphs at the end of the prose that are nothing but a lead, taken out of it. */
function takeLeads(prose: RootContent[]): RootContent[] {
  const first = prose.findLastIndex((node) => node.type !== 'paragraph' || !isLeadAlone(plainText(node))) + 1;
  return prose.splice(first);
}

type MarkElement = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;

function readMarkedBlock(element: MarkElement, context: BlockContext): Block | undefined {
  const { read, diagnostics } = readMark(element, context.file);
  diagnostics.forEach(context.report);
  if (!read) {
    element.children.flatMap((child) => checkMarkup(child, context.file)).forEach(context.report);
    return undefined;
  }
  const { mark } = read;
  const misplaced = (place: string) =>
    context.report(diagnose('misplaced-mark', { file: context.file, line: read.line }, { tag: mark.tag, place }));
  if (mark.stands === 'under-heading') {
    misplaced('direkt under punktens rubrik');
    return undefined;
  }
  if (mark.stands === 'in-item' && context.item === undefined) {
    misplaced('under en numrerad rubrik');
    return undefined;
  }
  const children = asParagraphs(element.children);
  if (mark.holds === 'blocks') {
    if (context.matter !== undefined) misplaced(`under punkten, inte inne i ett annat <${mark.tag}>`);
    return mark.read(read.properties, (matter) => readBlocks(children, { ...context, matter }));
  }
  element.children.flatMap((child) => checkMarkup(child, context.file)).forEach(context.report);
  if ('emptyWith' in mark && read.properties[mark.emptyWith] !== undefined) {
    if (children.length > 0)
      context.report(
        diagnose('mark-not-empty', { file: context.file, line: read.line }, { tag: mark.tag, name: mark.emptyWith }),
      );
    return mark.read(prepareReading(read, [], context));
  }
  if ('mayBeEmpty' in mark && children.length === 0) return mark.read(prepareReading(read, [], context));
  const block = children.length === 0 ? undefined : mark.read(prepareReading(read, children, context));
  if (!block || blockTexts(block).some((text) => text.trim() === ''))
    context.report(diagnose('empty-mark', { file: context.file, line: read.line }, { tag: mark.tag }));
  return block;
}

/** The content of a mark, in the form that the mark makes a block from. */
function prepareReading(read: ReadMark, children: readonly RootContent[], context: BlockContext): MarkReading {
  const { meetingId, item, matter, collector, proposed } = context;
  return {
    properties: read.properties,
    line: read.line,
    meetingId,
    item,
    matter,
    content: () => renderRichText(children, collector),
    clauses: () => readClauses(read, children, context),
    entries: () => {
      const listed = children.flatMap((child) => (child.type === 'list' ? child.children : []));
      return listed.length > 0 ? listed.map(plainText) : [plainText({ type: 'root', children: [...children] })];
    },
    numberProposed: (clauses) => {
      const first = proposed.clauses + 1;
      proposed.clauses += clauses;
      return first;
    },
  };
}

/** The clauses in a mark: the entries of its lists, or else all of it as one clause. */
function readClauses(
  read: ReadMark,
  children: readonly RootContent[],
  context: BlockContext,
): { readonly form: ClauseForm; readonly clauses: readonly RichText[] } {
  const lists = children.filter((child): child is List => child.type === 'list');
  if (lists.length === 0) return { form: 'mening', clauses: [renderClause(children, context)] };
  if (lists.length < children.length) {
    context.report(
      diagnose(
        'unsupported-markup',
        { file: context.file, line: read.line },
        {
          found: `Både lista och stycke i <${read.mark.tag}>`,
          instead: 'antingen en lista med att-satser eller ett stycke; flytta ut det andra',
        },
      ),
    );
  }
  const clauses = lists.flatMap((list) => list.children).map((entry) => renderClause(entry.children, context));
  return { form: 'att-satser', clauses };
}

/** A clause of one paragraph becomes running text; a clause of several nodes keeps its blocks. */
function renderClause(nodes: readonly RootContent[], context: BlockContext): RichText {
  const { html, text } = renderRichText(nodes, context.collector);
  const [only] = nodes;
  return nodes.length === 1 && only?.type === 'paragraph'
    ? { html: html.slice('<p>'.length, -'</p>'.length), text }
    : { html, text };
}

const INLINE: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'break']);

/** The children of a mark as blocks. A mark written on one line holds its words without a paragraph around them. */
function asParagraphs(children: readonly RootContent[]): readonly RootContent[] {
  const inline = children.filter((child): child is PhrasingContent & RootContent => INLINE.has(child.type));
  return inline.length > 0 && inline.length === children.length ? [{ type: 'paragraph', children: inline }] : children;
}
