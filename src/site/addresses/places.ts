import type { AddressKind } from '../../archive/ledger.ts';
import { SEARCH_FOLDER } from '../../archive/search-engine.ts';

/** What the folders at the root of the site are called: the one table of them. Whoever writes a file of the site asks here too. */
export const PLACES = {
  search: 'sok',
  resolver: 'r',
  meetings: 'moten',
  decision: 'b',
  decisions: 'beslut',
  topics: 'amnen',
  glossary: 'ordlista',
  followUps: 'uppfoljning',
  appointments: 'uppdrag',
  gaps: 'luckor',
  /** Searches with names that the build runs. */
  watches: 'bevakningar',
  /** Sums of money that the texts name. */
  sums: 'belopp',
  /** Each year in brief. */
  years: 'ar',
  data: 'data',
  /** The page of each organ that has met, and its feeds. */
  organs: 'organ',
  /** Feeds alone: a kind has no page of its own. */
  kindFiles: 'slag',
  previews: 'bilder',
  /** The attachments that the archive keeps, in a folder for each meeting. */
  attachments: 'bilagor',
  /** What the browser looks references up in. */
  addressFiles: 'adresser',
  searchIndex: SEARCH_FOLDER,
  hostRules: 'vardregler',
  /** There under `npm run dev` alone. */
  importPage: 'importera',
} as const;

/** The folders whose pages stand in the ledger. An agenda has its page below that of its meeting. */
export const LEDGER_PLACES: Readonly<Record<Exclude<AddressKind, 'agenda'>, string>> = {
  meeting: PLACES.meetings,
  decision: PLACES.decision,
};

/** The files at the root of the site that its pages or its host ask for. */
export const SITE_FILES = {
  icon: 'ikon.svg',
  /** What a phone shows the archive as, and the icon that it takes. There where SITE_URL says what the site is called. */
  webApp: 'webbapp.webmanifest',
  touchIcon: 'ikon-180.png',
  colours: 'farger.css',
  notFound: '404.html',
  manifest: 'manifest-sha256.txt',
  /** There where SITE_URL says what the site is called. `robots.txt` names it. */
  sitemap: 'sitemap.xml',
  /** Tells a browser how the archive is searched. There where SITE_URL says where. */
  openSearch: 'opensearch.xml',
  robots: 'robots.txt',
  /** What the archive is, for programs that read it. */
  llms: 'llms.txt',
  /** Empty. GitHub Pages leaves out folders whose names begin with `_` where it is missing. */
  noJekyll: '.nojekyll',
} as const;

/** The same words as a page has, in Markdown, in the folder of the page. */
export const TWIN_FILE = 'index.md';

/** The file of open data that other archives ask for a topic, without its ending. */
export const TOPICS_IN_BRIEF = 'amnen-i-korthet';

/** Where Astro puts styles and scripts. Their names change with what is in them. */
export const ASSET_FOLDER = '_astro';
