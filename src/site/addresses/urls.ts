import { itemAnchor } from '../../archive/identifier.ts';
import { glossaryAnchor } from '../../archive/glossary.ts';
import { outcomeSlug } from '../../archive/outcome.ts';

/**
 * Every address of the site. Paths of pages end in `/`. Addresses never change, since the ids that they hold never do.
 */
export const urls = {
  home: '/',
  search: '/sok/',
  /** Leads from a typed reference (`?ref=`) to its page. */
  resolver: '/r/',
  meetings: '/moten/',
  decisions: '/beslut/',
  topics: '/amnen/',
  glossary: '/ordlista/',
  followUps: '/uppfoljning/',
  followUp: (id: string) => `/uppfoljning/#${id}`,
  gaps: '/luckor/',
  meeting: (id: string) => `/moten/${id}/`,
  /** The part of a meeting's page that lists the other meetings it names. */
  mentions: (meeting: string) => `/moten/${meeting}/#hanvisningar`,
  /** What a meeting's document names as attached. */
  attachments: (meeting: string) => `/moten/${meeting}/#bilagor`,
  /** The remarks about a meeting's source. */
  notes: (meeting: string) => `/moten/${meeting}/#anmarkningar`,
  item: (meeting: string, number: string) => `/moten/${meeting}/#${itemAnchor(number)}`,
  decision: (id: string) => `/b/${id}/`,
  earlierWording: (decision: string, number: number) => `/b/${decision}/v${number}/`,
  topic: (id: string) => `/amnen/${id}/`,
  term: (term: string) => `/ordlista/#${glossaryAnchor(term)}`,
  /** The picture that link previews show: `b/<id>`, `moten/<id>`, `amnen/<id>`, `arkivet`. */
  preview: (page: string) => `/bilder/${page}.png`,
  page: (id: string) => `/${id}/`,
  data: '/data/',
  /** Where the data page lists every feed. */
  subscribe: '/data/#prenumerera',
  /** Folders that hold feeds and no page: an organ and a kind have no page of their own. */
  organFiles: (id: string) => `/organ/${id}/`,
  kindFiles: (kind: string) => `/slag/${outcomeSlug(kind)}/`,
  /** This page exists under `npm run dev` alone, so nothing else may link to it. */
  importPage: '/importera/',
  year: (year: number) => `/moten/#ar-${year}`,
} as const;

/** The name of the feed that pages link to, in each folder that has feeds. `feeds/feed-formats.ts` has all formats. */
export const ATOM_FILE = 'atom.xml';

/** The anchor of a clause on the page of its decision, counted from 1. */
export function clauseAnchor(clause: number): string {
  return `att-${clause}`;
}

/** The anchor of a proposed clause within its item, counted from 1 through all proposals of the item. */
export function proposalAnchor(clause: number): string {
  return `forslag-${clause}`;
}
