import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot, Text as HastText } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { List, ListItem, Nodes, Parents, RootContent, Text } from 'mdast';
import { defaultHandlers, type State, toHast } from 'mdast-util-to-hast';
import type { RichText } from '../archive/rich-text.ts';
import { findReferences, type Reference } from '../archive/reference.ts';

/**
 * Collects the references of one meeting while its text is rendered. `from`: the number of the item that is being
 * rendered.
 */
export class ReferenceCollector {
  readonly references: Reference[] = [];
  from: string | undefined;

  #tables = 0;

  /**
   * The number of the next table. Tables are counted through the meeting, as each is a region with a name of its own.
   */
  nextTable(): number {
    this.#tables += 1;
    return this.#tables;
  }

  /** Adds a reference and gives its index. */
  add(reference: Reference): number {
    return this.references.push(reference) - 1;
  }
}

/**
 * Renders Markdown without marks, as HTML that is safe to show and as plain words. References become
 * `<a data-ref="N">`.
 */
export function renderRichText(nodes: readonly RootContent[], collector: ReferenceCollector): RichText {
  const html = nodes.map((node) => renderNode(node, collector)).join('\n');
  return { html, text: plainText({ type: 'root', children: [...nodes] }) };
}

/**
 * The words of a tree. Blocks stand on lines of their own, tabs divide the cells of a table, and line breaks within a
 * paragraph are spaces. What is struck out is given as `[struket: …]`.
 */
export function plainText(node: Nodes): string {
  switch (node.type) {
    case 'delete':
      return `[struket: ${node.children.map(plainText).join('')}]`;
    case 'text':
    case 'inlineCode':
      return node.value.normalize('NFC').replaceAll(/(?<!\s)\s*\n\s*/g, ' ');
    case 'break':
      return ' ';
    case 'root':
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
      return node.children.map(plainText).filter(Boolean).join('\n');
    case 'tableRow':
      return node.children.map(plainText).join('\t');
    default:
      return 'children' in node ? node.children.map(plainText).join('') : '';
  }
}

function renderNode(node: RootContent, collector: ReferenceCollector): string {
  const surroundings = findSurroundings(node);
  const divided = new Map<HastNodes, readonly ElementContent[]>();
  const tree = toHast(
    { type: 'root', children: [node] },
    {
      handlers: {
        listItem: (state: State, item: ListItem, parent: Parents | undefined) =>
          defaultHandlers.listItem(state, item, parent?.type === 'list' ? standInFor(parent) : parent),
        text: (_state: unknown, text: Text): ElementContent[] => {
          const value = text.value.normalize('NFC');
          const { lead, linked } = surroundings.get(text) ?? { lead: '', linked: false };
          const whole: HastText = { type: 'text', value };
          if (!linked) divided.set(whole, splitReferences(value, lead, collector));
          return [whole];
        },
      },
    },
  );
  return toHtml(adaptTree(tree, divided, collector), { closeSelfClosing: false });
}

const standIns = new WeakMap<List, List>();

/** A list without its lines that is as loose as it: the converter would look through all of them again for each. */
function standInFor(list: List): List {
  const known = standIns.get(list);
  if (known) return known;
  const isLoose = list.spread === true || list.children.some(({ spread, children }) => spread ?? children.length > 1);
  const standIn: List = { type: 'list', spread: isLoose, children: [] };
  standIns.set(list, standIn);
  return standIn;
}

interface Surroundings {
  /** The words before the text in its paragraph, heading or table cell. */
  readonly lead: string;
  /** Whether the text stands within a link, where no other link can be. */
  readonly linked: boolean;
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

function findSurroundings(root: Nodes): ReadonlyMap<Text, Surroundings> {
  const found = new Map<Text, Surroundings>();
  let lead = '';
  const walk = (node: Nodes, linked: boolean) => {
    if (PARAGRAPHS.has(node.type)) lead = '';
    if (node.type === 'text') {
      found.set(node, { lead, linked });
      lead += node.value;
    } else if ('children' in node) {
      for (const child of node.children) walk(child, linked || node.type === 'link');
    }
  };
  walk(root, false);
  return found;
}

/** The text with its references as links. `lead`: the words before it. */
function splitReferences(value: string, lead: string, collector: ReferenceCollector): ElementContent[] {
  const content: ElementContent[] = [];
  let end = 0;
  for (const { start, end: stop, ...found } of findReferences(value, lead)) {
    const index = collector.add({ ...found, from: collector.from });
    content.push({ type: 'text', value: value.slice(end, start) });
    content.push({
      type: 'element',
      tagName: 'a',
      properties: { dataRef: String(index) },
      children: [{ type: 'text', value: found.text }],
    });
    end = stop;
  }
  content.push({ type: 'text', value: value.slice(end) });
  return content;
}

const ALIGNMENT_CLASSES: Readonly<Record<string, string>> = { right: 'hoger', center: 'mitten' };

/**
 * Puts the parts of divided texts in their places: here and not in the conversion, which breaks where one text becomes more
 * than 100,000 nodes. Gives columns their alignment by a class, since the site's policy forbids inline styles, and puts
 * each table in a box that scrolls by itself.
 */
function adaptTree(
  node: HastNodes,
  divided: ReadonlyMap<HastNodes, readonly ElementContent[]>,
  collector: ReferenceCollector,
): HastNodes {
  if (node.type !== 'root' && node.type !== 'element') return node;
  const children = node.children.flatMap(
    (child) => divided.get(child) ?? adaptTree(child, divided, collector),
  ) as ElementContent[];
  if (node.type === 'root') return { ...node, children } satisfies HastRoot;
  const { align, ...properties } = node.properties;
  const column = typeof align === 'string' ? ALIGNMENT_CLASSES[align] : undefined;
  const element: Element = {
    ...node,
    properties: column ? { ...properties, className: [column] } : properties,
    children,
  };
  if (node.tagName !== 'table') return element;
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['tabell'], role: 'region', ariaLabel: `Tabell ${collector.nextTable()}`, tabIndex: 0 },
    children: [element],
  };
}
