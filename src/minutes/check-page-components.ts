import type { Nodes } from 'mdast';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';

/**
 * Reports the components that a prose page names and nothing gives it, at which the build would stop: `<Ruta>`, `<a.b>`. A
 * page that imports or exports may have its own; `page-runs-code` tells of it.
 */
export function checkPageComponents(tree: Nodes, file: string): readonly Diagnostic[] {
  const nodes = listNodes(tree);
  if (nodes.some(({ type }) => type === 'mdxjsEsm')) return [];
  return nodes.flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    const place = { file, line: node.position?.start.line ?? 1 };
    return node.name !== null && isComponent(node.name)
      ? [diagnose('unknown-component', place, { tag: node.name })]
      : [];
  });
}

function listNodes(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(listNodes) : [])];
}

/** Astro gives every page this one. */
const GIVEN = 'Fragment';

/** As MDX has it: any name with a point, and any that could be a variable's and begins with another letter than a to z. */
function isComponent(name: string): boolean {
  return name !== GIVEN && (name.includes('.') || (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) && !/^[a-z]/.test(name)));
}
