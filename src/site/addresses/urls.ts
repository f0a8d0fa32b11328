import { itemAnchor } from '../../archive/identifier.ts';
import { glossaryAnchor } from '../../archive/glossary.ts';
import { outcomeSlug } from '../../archive/outcome.ts';

/** Every address of the site. Paths end in `/`; ids never change, so neither do these. */
export const urls = {
  home: '/',
  search: '/sok/',
  /** From a typed reference to its page, `?ref=`. */
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
  /** Folders of feeds alone: an organ and a kind have no page of their own. */
  organFiles: (id: string) => `/organ/${id}/`,
  kindFiles: (kind: string) => `/slag/${outcomeSlug(kind)}/`,
  /** There under `npm run dev` alone: link to it nowhere else. */
  importPage: '/importera/',
  year: (year: number) => `/moten/#ar-${year}`,
} as const;

/** The feed of a folder of the site that pages link to; `feeds/feed-formats.ts` has them all. */
export const ATOM_FILE = 'atom.xml';

/** A clause on its decision's own page, counted from 1. */
export function clauseAnchor(clause: number): string {
  return `att-${clause}`;
}

/** A proposed clause on its item, counted from 1 through all of the item's proposals. */
export function proposalAnchor(clause: number): string {
  return `forslag-${clause}`;
}
