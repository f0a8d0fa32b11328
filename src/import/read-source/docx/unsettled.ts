import type { SourceProblem } from '../../source-document.ts';
import type { DocxParts } from './load-parts.ts';
import { childrenNamed, findAll, type XmlElement } from './xml-element.ts';

/**
 * Tracked changes that nobody has accepted or rejected, and comments. Only a person can tell which words then belong to
 * the minutes. `blocks`: the paragraphs and rows in the order of their numbers.
 */
export function findUnsettled(parts: DocxParts, blocks: readonly XmlElement[]): readonly SourceProblem[] {
  const roots = [parts.document, parts.footnotes, parts.endnotes, ...new Set(parts.furniture.values())].flatMap(
    (part) => (part ? [part.root] : []),
  );
  const changes = roots.reduce((sum, root) => sum + findAll(root, CHANGES).length, 0);
  const known = new Set(childrenNamed(parts.comments, 'w:comment').map(({ attributes }) => attributes['w:id'] ?? ''));
  const comments = new Set(
    roots
      .flatMap((root) => findAll(root, COMMENTS))
      .map(idOf)
      .filter((id) => known.has(id)),
  );
  const problems: SourceProblem[] = [];
  if (changes > 0)
    problems.push({
      code: 'source-tracked-changes',
      line: findBlock(blocks, CHANGES, () => true),
      details: { changes },
    });
  if (comments.size > 0) {
    problems.push({
      code: 'source-comments',
      line: findBlock(blocks, COMMENTS, (mark) => known.has(idOf(mark))),
      details: { comments: comments.size },
    });
  }
  return problems;
}

const CHANGES: ReadonlySet<string> = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
]);
const COMMENTS: ReadonlySet<string> = new Set(['w:commentReference', 'w:commentRangeStart']);

function idOf({ attributes }: XmlElement): string {
  return attributes['w:id'] ?? '';
}

/** The number of the first paragraph or row with such an element; 1 where there is none. */
function findBlock(
  blocks: readonly XmlElement[],
  names: ReadonlySet<string>,
  isMeant: (element: XmlElement) => boolean,
): number {
  return (
    Math.max(
      0,
      blocks.findIndex((block) => findAll(block, names).some(isMeant)),
    ) + 1
  );
}
