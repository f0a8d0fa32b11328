import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { z } from 'zod';
import { parseJson } from '../../archive/parse-json.ts';
import { provideSiteContent, type SiteContent } from '../../site/build/site-content.ts';
import { SITE_FILES } from '../../site/addresses/places.ts';
import { RENDERER_FILES, type RendererNotes } from '../../site/build/keep-renderer.ts';
import { squeezePage } from './squeeze-page.ts';

/** One page or file of the site, ready to be rendered. */
export interface RenderedPath {
  /** In the site's folder: `b/<id>/index.html`. */
  readonly file: string;
  /**
   * Names all that the page is made of besides the program: `cacheKey` in `getStaticPaths`. Undefined where its maker does not say,
   * and the page is always rendered anew.
   */
  readonly key: string | undefined;
  readonly render: () => Promise<Uint8Array>;
  /** Lets go of what this page and those of its kind before it were to be made of. It is there on the last of each kind. */
  readonly leaveKind?: (() => void) | undefined;
}

let turn: Promise<unknown> = Promise.resolve();

/** Does the work when no other rendering of this process is under way: the program is one in a process and knows one content. */
export async function renderInTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const own = turn.then(work, work);
  turn = own.catch(() => {});
  return own;
}

/**
 * Opens the program that Astro compiled into `folder`, and gives all that it makes of the content. Throws where two pages have one
 * address, and, in `render`, where a page fails; both are bugs of ours.
 */
export async function openRenderer(
  folder: string,
  content: SiteContent,
  warn: (text: string) => void,
): Promise<readonly RenderedPath[]> {
  /* What the paths of pages are worked out with, such as the digests of all that a page may show, goes when they are there. */
  provideSiteContent(giving({ ...content }));
  const notes: RendererNotes = notesSchema.parse(
    parseJson(readFileSync(path.join(folder, RENDERER_FILES.styles), 'utf8')),
  );
  const { app }: { readonly app: Program } = await import(
    pathToFileURL(path.join(folder, RENDERER_FILES.program, notes.entry)).href
  );
  app.setInternals({
    pagesByKeys: new Map(notes.pages.map(({ page, styles }) => [page, { styles: [...styles] }])),
    entrySpecifierToBundleMap: new Map(),
  });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: listen(warn) } } } });
  /* The program may have rendered other content in this process. */
  app.routeCache?.clearAll();
  const paths = new Map<string, RoutedPath>();
  for (const { pathname, route, cacheKey } of await new StaticPaths(app).getAll()) {
    const file = fileOf(pathname, route.type);
    if (paths.has(file)) throw new Error(`Two pages have the address ${pathname}`);
    paths.set(file, { file, key: cacheKey, route, render: async () => renderPath(app, route, pathname) });
  }
  provideSiteContent(giving(content));
  return markLast([...paths.values()], app);
}

interface RoutedPath extends RenderedPath {
  readonly route: Route;
}

/** What a page is made of is known until the last page of its route: that of all pages at once is a fifth of the archive. */
function markLast(paths: readonly RoutedPath[], app: Program): readonly RenderedPath[] {
  const last = new Map(paths.map((path) => [path.route, path]));
  return paths.map(({ file, key, route, render }, place) => ({
    file,
    key,
    render,
    ...(last.get(route) === paths[place] && { leaveKind: () => forgetPaths(app, route) }),
  }));
}

/** Astro would ask a page for its paths once more where it knew nothing of them, so that what it knows becomes an empty list. */
function forgetPaths(app: Program, route: Route): void {
  const known = app.routeCache?.get(route)?.staticPaths;
  if (known === undefined) return;
  known.length = 0;
  known.keyed.clear();
}

/** In a function of its own: one that is made where other values are known keeps those in memory too. */
function giving(content: SiteContent): () => SiteContent {
  return () => content;
}

/** Astro's compiled program, as far as it is asked here. It is of the very release that this file was written for: package.json pins it. */
type Program = ConstructorParameters<typeof StaticPaths>[0] & {
  readonly setInternals: (notes: unknown) => void;
  readonly setOptions: (options: unknown) => void;
  readonly render: (request: Request, options: { readonly routeData: Route }) => Promise<Response>;
};

type Route = Awaited<ReturnType<StaticPaths['getAll']>>[number]['route'];

const notesSchema = z.object({
  entry: z.string(),
  pages: z.array(z.object({ page: z.string(), styles: z.array(z.unknown()) })),
});

function fileOf(address: string, type: string): string {
  const place = address.replaceAll(/^\/|\/$/g, '');
  if (type === 'endpoint') return place;
  return `${place}.html` === SITE_FILES.notFound ? SITE_FILES.notFound : path.posix.join(place, 'index.html');
}

async function renderPath(app: Program, route: Route, address: string): Promise<Uint8Array> {
  const ending = route.type === 'endpoint' || address.endsWith('/') ? '' : '/';
  const url = new URL(
    `${app.manifest.base.replace(/\/$/, '')}${encodeURI(address)}${ending}`,
    app.manifest.site ?? 'http://localhost',
  );
  const response = await app.render(new Request(url), { routeData: route });
  if (response.status !== 200 && !(response.status === 404 && fileOf(address, route.type) === SITE_FILES.notFound))
    throw new Error(`${address} was answered with ${response.status}`);
  const bytes = await readAnswer(response);
  return route.type === 'page' ? squeezePage(bytes) : bytes;
}

/** The bytes of an answer, which mostly comes in one piece and is not copied then. */
async function readAnswer({ body }: Response): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body ?? []) pieces.push(piece);
  const [first] = pieces;
  return first !== undefined && pieces.length === 1
    ? Buffer.from(first.buffer, first.byteOffset, first.byteLength)
    : Buffer.concat(pieces);
}

function listen(warn: (text: string) => void): (event: { readonly level: string; readonly message: string }) => void {
  return ({ level, message }) => {
    if (level === 'warn' || level === 'error') warn(message);
  };
}
