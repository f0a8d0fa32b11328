import type { Nodes } from 'mdast';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';

/**
 * Reports what a prose page runs when the archive is built: imports, exports, and expressions in the text or in an
 * attribute. A comment, `{\/* … *\/}`, and a bare quotation, `{" "}`, run nothing.
 */
export function checkPageCode(node: Nodes, file: string): readonly Diagnostic[] {
  const inside = 'children' in node ? node.children.flatMap((child) => checkPageCode(child, file)) : [];
  const line = node.position?.start.line ?? 1;
  return [
    ...findCode(node).map((code) => diagnose('page-runs-code', { file, line }, { found: firstLine(code) })),
    ...inside,
  ];
}

function findCode(node: Nodes): readonly string[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [node.value];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isIdle(node.value) ? [] : [node.value];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap((attribute) => {
        if (attribute.type === 'mdxJsxExpressionAttribute') return [attribute.value];
        const code = typeof attribute.value === 'object' ? attribute.value?.value : undefined;
        return code === undefined || isIdle(code) ? [] : [code];
      });
    default:
      return [];
  }
}

/** Comments alone. A line comment ends at every sign that ends a line of JavaScript. */
const COMMENTS = /^(?:\s|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|\/\/[^\n\r\u2028\u2029]*(?:[\n\r\u2028\u2029]|$))*$/;
const QUOTATION = /^\s*(?:"[^"\\\n]*"|'[^'\\\n]*')\s*$/;

function isIdle(code: string): boolean {
  return COMMENTS.test(code) || QUOTATION.test(code);
}

const LONGEST = 60;

function firstLine(code: string): string {
  const line = code.trim().split('\n')[0] ?? '';
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
