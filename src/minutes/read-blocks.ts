import type { List, PhrasingContent, RootContent } from 'mdast';
import { type ItemStatus, ITEM_STATUSES } from '../archive/item-status.ts';
import type { Block } from '../archive/block.ts';
import type { RichText } from '../archive/rich-text.ts';
import { DECISION_RELATIONS, type ClauseForm, type DecisionRelation } from '../archive/decision.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { decisionId, findItemNumber, itemId } from '../archive/identifier.ts';
import { checkMarkup } from './check-markup.ts';
import { readMark, type ReadMark } from './read-mark.ts';
import { splitList } from './vocabulary.ts';
import { renderRichText, type ReferenceCollector } from './render-html.ts';

/** Where blocks stand: what their ids and messages need to know. */
export interface BlockContext {
  readonly file: string;
  readonly meetingId: string;
  /** The item they stand in; undefined before the first item. */
  readonly item: string | undefined;
  readonly collector: ReferenceCollector;
  readonly report: (diagnostic: Diagnostic) => void;
  /** The heading of the matter that they stand in, which can hold no other. */
  readonly matter?: string;
  /** Proposed clauses so far in the item, those within its matters too. */
  readonly proposed: { clauses: number };
}

/** The nodes under one heading as blocks. Neighbouring stretches of prose become one. */
export function readBlocks(nodes: readonly RootContent[], context: BlockContext): readonly Block[] {
  const blocks: Block[] = [];
  let prose: RootContent[] = [];
  const flush = () => {
    if (prose.length > 0) blocks.push({ kind: 'prose', content: renderRichText(prose, context.collector) });
    prose = [];
  };
  for (const node of nodes) {
    if (node.type === 'mdxJsxFlowElement') {
      flush();
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

type MarkElement = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;

function readMarkedBlock(element: MarkElement, context: BlockContext): Block | undefined {
  const { read, diagnostics } = readMark(element, context.file);
  diagnostics.forEach(context.report);
  if (!read) {
    element.children.flatMap((child) => checkMarkup(child, context.file)).forEach(context.report);
    return undefined;
  }
  const place = { file: context.file, line: read.line };
  if (read.name === 'Punkt' || read.name === 'Foredragande') {
    context.report(diagnose('misplaced-mark', place, { tag: read.name, place: 'direkt under punktens rubrik' }));
    return undefined;
  }
  if (read.mark.needsItem && context.item === undefined) {
    context.report(diagnose('misplaced-mark', place, { tag: read.name, place: 'under en numrerad rubrik' }));
    return undefined;
  }
  if (read.name === 'Arende') {
    if (context.matter !== undefined)
      context.report(
        diagnose('misplaced-mark', place, { tag: 'Arende', place: 'under punkten, inte inne i ett annat <Arende>' }),
      );
    return {
      kind: 'matter',
      title: read.properties['rubrik'] ?? '',
      status: findStatus(read.properties['status']) ?? 'behandlad',
      blocks: readBlocks(asParagraphs(element.children), { ...context, matter: read.properties['rubrik'] ?? '' }),
    };
  }
  element.children.flatMap((child) => checkMarkup(child, context.file)).forEach(context.report);
  const children = asParagraphs(element.children);
  if (children.length === 0) {
    context.report(diagnose('empty-mark', place, { tag: read.name }));
    return undefined;
  }
  const block = buildBlock(read, children, context);
  if (block && isEmptyBlock(block)) context.report(diagnose('empty-mark', place, { tag: read.name }));
  return block;
}

function isEmptyBlock(block: Block): boolean {
  switch (block.kind) {
    case 'decision':
      return block.decision.clauses.some(({ text }) => text.trim() === '');
    case 'proposal':
      return block.proposal.clauses.some(({ text }) => text.trim() === '');
    case 'recounted':
      return block.content.text.trim() === '';
    case 'follow-up':
      return block.followUp.content.text.trim() === '';
    case 'prose':
    case 'matter':
      return false;
  }
}

function buildBlock(read: ReadMark, children: readonly RootContent[], context: BlockContext): Block | undefined {
  const { properties } = read;
  switch (read.name) {
    case 'Beslut': {
      const { form, clauses } = readClauses(read, children, context);
      const item = findItemNumber(properties['punkt'] ?? context.item ?? '') ?? properties['punkt'] ?? '';
      const sequence = Number(properties['nr'] ?? 1);
      const grounds = properties['grund'] === 'löptext' ? 'löptext' : 'beslutssats';
      const id = decisionId(itemId(context.meetingId, item), sequence);
      return {
        kind: 'decision',
        decision: {
          id,
          item,
          sequence,
          matter: context.matter,
          by: properties['av'],
          grounds,
          form,
          clauses,
          relations: readRelations(properties),
          line: read.line,
        },
      };
    }
    case 'Forslag': {
      const { form, clauses } = readClauses(read, children, context);
      const firstClause = context.proposed.clauses + 1;
      context.proposed.clauses += clauses.length;
      return { kind: 'proposal', proposal: { by: properties['av'], form, clauses, firstClause } };
    }
    case 'Atergivet':
      return {
        kind: 'recounted',
        by: properties['av'] ?? '',
        date: properties['datum'],
        content: renderRichText(children, context.collector),
      };
    case 'Uppfoljning':
      return {
        kind: 'follow-up',
        followUp: {
          content: renderRichText(children, context.collector),
          due: properties['datum'],
          owner: properties['ansvarig'],
        },
      };
    case 'Punkt':
    case 'Foredragande':
    case 'Arende':
      return undefined;
  }
}

function readRelations(properties: ReadMark['properties']): readonly DecisionRelation[] {
  return DECISION_RELATIONS.flatMap((kind) =>
    [...new Set(splitList(properties[kind] ?? ''))].map((target) => ({ kind, target })),
  );
}

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
          found: `Både lista och stycke i <${read.name}>`,
          instead: 'antingen en lista med att-satser eller ett stycke; flytta ut det andra',
        },
      ),
    );
  }
  const clauses = lists.flatMap((list) => list.children).map((entry) => renderClause(entry.children, context));
  return { form: 'att-satser', clauses };
}

/** A clause of one paragraph is running text; one of several keeps its blocks. */
function renderClause(nodes: readonly RootContent[], context: BlockContext): RichText {
  const { html, text } = renderRichText(nodes, context.collector);
  const [only] = nodes;
  return nodes.length === 1 && only?.type === 'paragraph'
    ? { html: html.slice('<p>'.length, -'</p>'.length), text }
    : { html, text };
}

const INLINE: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'break']);

/** A mark written on one line holds its words directly, without a paragraph. */
function asParagraphs(children: readonly RootContent[]): readonly RootContent[] {
  const inline = children.filter((child): child is PhrasingContent & RootContent => INLINE.has(child.type));
  return inline.length > 0 && inline.length === children.length ? [{ type: 'paragraph', children: inline }] : children;
}

export function findStatus(word: string | undefined): ItemStatus | undefined {
  return ITEM_STATUSES.find((status) => status === word);
}
