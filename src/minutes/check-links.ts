import type { Nodes } from 'mdast';
import type { Archive } from '../archive/archived.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { buildRoutes } from '../archive/routes.ts';
import { findNearestName } from './nearest-name.ts';

/** A link in a text to an address of the site itself: one that begins with a slash. */
export interface InternalLink {
  readonly url: string;
  readonly line: number;
}

/** The links to the site itself within a text, in its order. */
export function findInternalLinks(node: Nodes): readonly InternalLink[] {
  const own =
    (node.type === 'link' || node.type === 'definition') && /^\/(?!\/)/.test(node.url)
      ? [{ url: node.url, line: node.position?.start.line ?? 1 }]
      : [];
  return [...own, ...('children' in node ? node.children.flatMap(findInternalLinks) : [])];
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
      return [
        diagnose('dead-link', { file, line }, { url, nearest: nearest && `/${[...folder, nearest].join('/')}/` }),
      ];
    }),
  );
}

/** To find the nearest address takes as long as the archive is large. */
const MOST_PROPOSALS = 20;

/** The folder of attachments, in the content as in the site. */
const ATTACHED = 'bilagor';

interface Addresses {
  readonly root: readonly string[];
  /** What stands in a folder, by its name. A folder that is not here holds more than is known here. */
  readonly within: ReadonlyMap<string, ReadonlySet<string>>;
}

function findAddresses({ archive, pages, folders }: LinkedPages): Addresses {
  const { meetings, decisions } = buildRoutes(archive);
  const documents = archive.meetings.flatMap(({ meeting }) =>
    meeting.attachments.flatMap(({ document }) => (document ? [[meeting.id, document.name] as const] : [])),
  );
  return {
    root: [...folders, ...pages],
    within: new Map<string, ReadonlySet<string>>([
      ['moten', new Set(meetings.keys())],
      ['b', new Set(decisions.keys())],
      ['amnen', new Set(archive.topics.map(({ topic }) => topic.id))],
      [ATTACHED, new Set(documents.map(([id]) => id))],
      ...[...Map.groupBy(documents, ([id]) => id)].map(
        ([id, own]) => [`${ATTACHED}/${id}`, new Set(own.map(([, name]) => name))] as const,
      ),
    ]),
  };
}

/** A year, which is a page of every list: `/moten/2024/`; files have a point in their name, and what is not known here counts as there. */
const ALWAYS_THERE = /^\d{4}$|\./;

/** The first part of an address that is not there, with the folder where it should be and what is. */
function findDead(
  segments: readonly string[],
  { root, within }: Addresses,
): readonly [folder: readonly string[], lost: string, among: readonly string[]] | undefined {
  const [first, second, third] = segments;
  if (first === undefined) return undefined;
  if (!root.includes(first)) return first.includes('.') ? undefined : [[], first, root];
  const there = within.get(first);
  if (second === undefined || !there) return undefined;
  if (!there.has(second)) return ALWAYS_THERE.test(second) ? undefined : [[first], second, [...there]];
  const files = within.get(`${first}/${second}`);
  if (third === undefined || !files || files.has(third)) return undefined;
  return [[first, second], third, [...files]];
}

/** Undefined where it has escapes: no address of the site has any. Made for: `/moten/x/#p4`, `/sok/?q=avtal`, `/`. */
function segmentsOf(url: string): readonly string[] | undefined {
  const [path = ''] = url.split(/[?#]/);
  return path.includes('%') ? undefined : path.normalize('NFC').split('/').filter(Boolean);
}
