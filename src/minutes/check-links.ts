import type { Nodes } from 'mdast';
import { AGENDA_PLACE, meetingOfAgenda } from '../archive/agenda.ts';
import { findArchiveYears } from '../archive/archive-years.ts';
import type { Archive } from '../archive/archived.ts';
import { documentsOf } from '../archive/attachment.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { buildRoutes, earlierWordings } from '../archive/routes.ts';
import { findNearestName } from './nearest-name.ts';

/** A link in a text to an address of the site itself: one that begins with a slash. */
export interface InternalLink {
  readonly url: string;
  readonly line: number;
}

/** The links to the site itself within a text, in its order: those of Markdown, and `<a href>` of a prose page. */
export function findInternalLinks(node: Nodes): readonly InternalLink[] {
  const url = addressOf(node);
  const own = url !== undefined && /^\/(?!\/)/.test(url) ? [{ url, line: node.position?.start.line ?? 1 }] : [];
  return [...own, ...('children' in node ? node.children.flatMap(findInternalLinks) : [])];
}

function addressOf(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'definition') return node.url;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const href = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'href');
  return typeof href?.value === 'string' ? href.value : undefined;
}

export interface LinkedPages {
  readonly archive: Archive;
  /** The ids of the prose pages. */
  readonly pages: readonly string[];
  /** What the site itself has at its root, without slashes: `moten`, `sok`. */
  readonly folders: readonly string[];
}

/** Reports the links of the files that lead to no page of the site, each with its line and the nearest address that there is. */
export function checkLinks(
  files: readonly { readonly file: string; readonly links: readonly InternalLink[] }[],
  site: LinkedPages,
): readonly Diagnostic[] {
  if (files.every(({ links }) => links.length === 0)) return [];
  const known = findAddresses(site);
  let told = 0;
  return files.flatMap(({ file, links }) =>
    links.flatMap(({ url, line }) => {
      const segments = segmentsOf(url);
      const dead = segments && findDead(segments, known);
      if (!dead) return [];
      const [folder, lost, among] = dead;
      told += 1;
      const nearest = told > MOST_PROPOSALS ? undefined : findNearestName(lost, among);
      return [diagnose('dead-link', { file, line }, { url, nearest: nearest && addressIn(folder, nearest) })];
    }),
  );
}

/** To find the nearest address takes as long as the archive is large. */
const MOST_PROPOSALS = 20;

/** The folder of attachments, in the content as in the site. */
const ATTACHED = 'bilagor';

const NOTHING: ReadonlySet<string> = new Set();

/** A page ends in a slash, a file in its ending. */
function addressIn(folder: readonly string[], name: string): string {
  return `/${[...folder, name].join('/')}${isFile(name) ? '' : '/'}`;
}

/** Feeds, data and attachments. Made for: `atom.xml`, `beslut.csv`, `kalender.ics`. */
function isFile(name: string): boolean {
  return /\.[a-z\d]+$/i.test(name);
}

interface Addresses {
  readonly root: ReadonlySet<string>;
  /** What stands in a folder, by its path without slashes at its ends. What is in other folders is not known here. */
  readonly within: ReadonlyMap<string, ReadonlySet<string>>;
}

function findAddresses({ archive, pages, folders }: LinkedPages): Addresses {
  const { meetings, decisions, agendas } = buildRoutes(archive);
  const years = findArchiveYears(archive).map(String);
  const documents = archive.meetings.flatMap(({ meeting }) =>
    documentsOf(meeting).map(({ name }) => [meeting.id, name] as const),
  );
  const wordings = earlierWordings(archive).map(({ history, number }) => [history.id, `v${number}`] as const);
  const group = (folder: string, pairs: readonly (readonly [id: string, name: string])[]) =>
    [...Map.groupBy(pairs, ([id]) => id)].map(
      ([id, own]) => [`${folder}/${id}`, new Set(own.map(([, name]) => name))] as const,
    );
  const leaves = (folder: string, ids: Iterable<string>) => [...ids].map((id) => [`${folder}/${id}`, NOTHING] as const);
  return {
    root: new Set([...folders, ...pages]),
    within: new Map<string, ReadonlySet<string>>([
      ...pages.map((page) => [page, NOTHING] as const),
      ['moten', new Set([...meetings.keys(), ...years])],
      ...leaves('moten', meetings.keys()),
      ...group(
        'moten',
        [...agendas.keys()].map((id) => [meetingOfAgenda(id), AGENDA_PLACE] as const),
      ),
      ['b', new Set(decisions.keys())],
      ...leaves('b', decisions.keys()),
      ...group('b', wordings),
      ['amnen', new Set(archive.topics.map(({ topic }) => topic.id))],
      [ATTACHED, new Set(documents.map(([id]) => id))],
      ...group(ATTACHED, documents),
    ]),
  };
}

/** The first part of an address that is not there, with the folder where it should be and what is. */
function findDead(
  segments: readonly string[],
  { root, within }: Addresses,
): readonly [folder: readonly string[], lost: string, among: ReadonlySet<string>] | undefined {
  for (const [depth, name] of segments.entries()) {
    const folder = segments.slice(0, depth);
    const there = depth === 0 ? root : within.get(folder.join('/'));
    if (!there) return undefined;
    if (there.has(name)) continue;
    /* Only of attachments all files are known. */
    return isFile(name) && folder[0] !== ATTACHED ? undefined : [folder, name, there];
  }
  return undefined;
}

/** Undefined where it has escapes: no address of the site has any. Made for: `/moten/x/#p4`, `/sok/?q=avtal`, `/`. */
function segmentsOf(url: string): readonly string[] | undefined {
  const [path = ''] = url.split(/[?#]/);
  return path.includes('%') ? undefined : path.normalize('NFC').split('/').filter(Boolean);
}
