import type { Nodes } from 'mdast';

/** The words of a page of prose, a line for each paragraph, heading and entry of a list. Code and tables are no sentences. */
export function proseOfPage(node: Nodes): string {
  return linesOf(node).join('\n');
}

function linesOf(node: Nodes): readonly string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [wordsOfNode(node)];
  if (node.type === 'table' || !('children' in node)) return [];
  return node.children.flatMap(linesOf);
}

function wordsOfNode(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsOfNode).join('') : ' ';
}
