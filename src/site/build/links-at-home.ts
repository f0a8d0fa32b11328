import type { Nodes, Root } from 'mdast';
import { addressAtHome } from '../addresses/home.ts';

/** A tag in a prose page, as MDX has it. */
interface Tag {
  readonly attributes: readonly { readonly name?: string; value?: unknown }[];
}

/** For the compiler of prose pages: what was linked from the root of the site is found, wherever the site stands under `home`. */
export function linksAtHome(home: string): (tree: Root) => void {
  const walk = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image')
      node.url = addressAtHome(node.url, home);
    if ('attributes' in node) leadHome(node as unknown as Tag, home);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  return walk;
}

function leadHome({ attributes }: Tag, home: string): void {
  for (const attribute of attributes) {
    const leads = attribute.name === 'href' || attribute.name === 'src';
    if (leads && typeof attribute.value === 'string') attribute.value = addressAtHome(attribute.value, home);
  }
}
