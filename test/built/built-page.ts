import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type PageElement = DefaultTreeAdapterTypes.Element;

/** One page of the built site, parsed as a browser would. */
export interface BuiltPage {
  /** `/moten/…/`, as in an address. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly PageElement[];
}

export function loadPages(site: string): readonly BuiltPage[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => {
      const html = readFileSync(path.join(site, file), 'utf8');
      return {
        path: `/${file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`,
        html,
        elements: [...walk(parse(html))],
      };
    });
}

export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

export function withTag(page: BuiltPage, ...tags: readonly string[]): readonly PageElement[] {
  return page.elements.filter(({ tagName }) => tags.includes(tagName));
}

export function withAttribute(page: BuiltPage, name: string): readonly PageElement[] {
  return page.elements.filter((element) => attribute(element, name) !== undefined);
}

export function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Links that lead to no page, no file and no place of a page, each with the page that it stands on. */
export function findDeadLinks(pages: readonly BuiltPage[], site: string): readonly string[] {
  const ids = new Map(
    pages.map((page) => [page.path, new Set(withAttribute(page, 'id').map((element) => attribute(element, 'id')))]),
  );
  return pages.flatMap((page) =>
    withTag(page, 'a').flatMap((link) => {
      const href = attribute(link, 'href') ?? '';
      if (/^(?:https?|mailto):/.test(href)) return [];
      const [target = '', fragment] = href.split('#');
      const [address = ''] = target.split('?');
      const places = ids.get(address === '' ? page.path : address);
      const isFile = address !== '' && !address.endsWith('/') && existsSync(path.join(site, address));
      return isFile || (places && (fragment === undefined || places.has(fragment))) ? [] : [`${page.path} → ${href}`];
    }),
  );
}

function* walk(node: DefaultTreeAdapterTypes.Node): Generator<PageElement> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}
