import { AGENDA_PLACE } from '../../archive/agenda.ts';
import { itemAnchor } from '../../archive/identifier.ts';
import { glossaryAnchor } from '../../archive/glossary.ts';
import { outcomeSlug } from '../../archive/outcome.ts';
import { HOME } from './home.ts';
import { ASSET_FOLDER, LEDGER_PLACES, PLACES, SITE_FILES, TOPICS_IN_BRIEF, TWIN_FILE } from './places.ts';

/** Every address of this site, from the root of its host. */
export const urls = urlsUnder(HOME);

/**
 * Every address of a site that stands at `home`: a path or a whole address, which ends in `/`. Pages end in `/`; ids never
 * change, so neither do these.
 */
export function urlsUnder(home: string) {
  const folder = (place: string) => `${home}${place}/`;
  const meetings = folder(PLACES.meetings);
  const meeting = (id: string) => `${meetings}${id}/`;
  const agenda = (id: string) => `${meeting(id)}${AGENDA_PLACE}/`;
  const decisionPages = folder(PLACES.decision);
  const decision = (id: string) => `${decisionPages}${id}/`;
  const topics = folder(PLACES.topics);
  const glossary = folder(PLACES.glossary);
  const followUps = folder(PLACES.followUps);
  const data = folder(PLACES.data);
  const previews = folder(PLACES.previews);
  return {
    home,
    search: folder(PLACES.search),
    /** From a typed reference to its page, `?ref=`. */
    resolver: folder(PLACES.resolver),
    meetings,
    decisions: folder(PLACES.decisions),
    topics,
    glossary,
    followUps,
    followUp: (id: string) => `${followUps}#${id}`,
    appointments: folder(PLACES.appointments),
    gaps: folder(PLACES.gaps),
    watches: folder(PLACES.watches),
    watch: (id: string) => `${folder(PLACES.watches)}${id}/`,
    sums: folder(PLACES.sums),
    sum: (id: string) => `${folder(PLACES.sums)}#${id}`,
    years: folder(PLACES.years),
    yearInBrief: (year: number) => partOf(folder(PLACES.years), year),
    meeting,
    /** The agenda of a meeting that has minutes, and the remarks about its source. */
    agenda,
    agendaItem: (id: string, number: string) => `${agenda(id)}#${itemAnchor(number)}`,
    agendaNotes: (id: string) => `${agenda(id)}#anmarkningar`,
    /** What was changed in a meeting or an agenda, below its page. */
    corrections: (page: string) => `${page}${CORRECTIONS_PLACE}/`,
    /** What a meeting's document names as attached. */
    attachments: (id: string) => `${meeting(id)}#bilagor`,
    /** A file that the archive keeps of an attachment, and the folder of them all. */
    attachedFiles: folder(PLACES.attachments),
    attachedFile: (id: string, name: string) => `${folder(PLACES.attachments)}${id}/${name}`,
    /** The part of a meeting's page that lists the other meetings it names. */
    mentions: (id: string) => `${meeting(id)}#hanvisningar`,
    /** The remarks about a meeting's source. */
    notes: (id: string) => `${meeting(id)}#anmarkningar`,
    item: (id: string, number: string) => `${meeting(id)}#${itemAnchor(number)}`,
    /** What the address of every decision begins with. No page stands there. */
    decisionPages,
    decision,
    /** A decision for a frame on another site. */
    decisionCard: (id: string) => `${decision(id)}kort/`,
    earlierWording: (id: string, number: number) => `${decision(id)}v${number}/`,
    topic: (id: string) => `${topics}${id}/`,
    /** The whole of a matter, for print. */
    dossier: (id: string) => `${topics}${id}/${DOSSIER_PLACE}/`,
    /** The sums that the items of a topic name, where there are any. */
    topicSums: (id: string) => `${topics}${id}/${PLACES.sums}/`,
    term: (term: string) => `${glossary}#${glossaryAnchor(term)}`,
    /** The picture that link previews show of a page, and of the pages that have none of their own. */
    preview: {
      site: `${previews}arkivet.png`,
      meeting: (id: string) => `${previews}${LEDGER_PLACES.meeting}/${id}.png`,
      decision: (id: string) => `${previews}${LEDGER_PLACES.decision}/${id}.png`,
      topic: (id: string) => `${previews}${PLACES.topics}/${id}.png`,
    },
    page: (id: string) => folder(id),
    data,
    /** Where the data page lists every feed. */
    subscribe: `${data}#prenumerera`,
    /** A file of open data by its whole name, `beslut.csv`; the schema of one, an OParl object, by their names without `.json`. */
    dataFile: (name: string) => `${data}${name}`,
    topicsInBrief: `${data}${TOPICS_IN_BRIEF}.json`,
    dataSchema: (name: string) => `${data}schema/${name}.json`,
    oparl: (name: string) => `${data}oparl/${name}.json`,
    /** The page of an organ that has met, and the folder of its feeds. */
    organ: (id: string) => `${folder(PLACES.organs)}${id}/`,
    /** What whoever takes over a network must know, for print. */
    handover: (id: string) => `${folder(PLACES.organs)}${id}/${HANDOVER_PLACE}/`,
    /** A folder of feeds alone: a kind has no page of its own. */
    kindFiles: (kind: string) => `${folder(PLACES.kindFiles)}${outcomeSlug(kind)}/`,
    /** What the browser looks references up in: the organs, and the addresses of a year. */
    organIndex: `${folder(PLACES.addressFiles)}organ.json`,
    /** The folder of the terms of the glossary, and the file of those that begin with one letter. */
    glossaryFolder: `${folder(PLACES.addressFiles)}ord/`,
    glossaryPart: (letter: string) => `${folder(PLACES.addressFiles)}ord/${letter}.json`,
    yearIndex: (year: number) => `${folder(PLACES.addressFiles)}${year}.json`,
    searchIndex: folder(PLACES.searchIndex),
    assets: folder(ASSET_FOLDER),
    hostRules: folder(PLACES.hostRules),
    icon: `${home}${SITE_FILES.icon}`,
    webApp: `${home}${SITE_FILES.webApp}`,
    touchIcon: `${home}${SITE_FILES.touchIcon}`,
    /** There where the archive has colours of its own. */
    colours: `${home}${SITE_FILES.colours}`,
    notFound: `${home}${SITE_FILES.notFound}`,
    manifest: `${home}${SITE_FILES.manifest}`,
    llms: `${home}${SITE_FILES.llms}`,
    /** The twin in Markdown of the page at a path, of those that have one. */
    twin: (page: string) => `${page}${TWIN_FILE}`,
    sitemap: `${home}${SITE_FILES.sitemap}`,
    openSearch: `${home}${SITE_FILES.openSearch}`,
    /** There under `npm run dev` alone: link to it nowhere else. */
    importPage: folder(PLACES.importPage),
    /** The meetings of a year. */
    year: (year: number) => partOf(meetings, year),
    partOf,
  } as const;
}

export type Urls = ReturnType<typeof urlsUnder>;

/** A year of a list that stands at `list`: `/beslut/2024/`; of a year that is too large for a page, the part closed as the first: `/beslut/2024/1/`. */
function partOf(list: string, year: number, part?: number): string {
  return part === undefined ? `${list}${year}/` : `${list}${year}/${part}/`;
}

/** The folders of what is made for print, below a topic and below an organ. */
const DOSSIER_PLACE = 'akt';
const HANDOVER_PLACE = 'overlamning';

/** Below a meeting or an agenda. */
const CORRECTIONS_PLACE = 'rattelser';

/** The name of the feed that pages link to, in each folder that has feeds. `feeds/feed-formats.ts` has all formats. */
export const ATOM_FILE = 'atom.xml';

/** The name of the calendar, in each folder that has one. */
export const CALENDAR_FILE = 'kalender.ics';

/** The anchor of a clause on the page of its decision, counted from 1. */
export function clauseAnchor(clause: number): string {
  return `att-${clause}`;
}

/** The anchor of a decision on the page of its meeting. */
export function decisionAnchor({ item, sequence }: { readonly item: string; readonly sequence: number }): string {
  return `beslut-${item}${sequence > 1 ? `-${sequence}` : ''}`;
}

/** The anchor of a proposed clause within its item, counted from 1 through all proposals of the item. */
export function proposalAnchor(clause: number): string {
  return `forslag-${clause}`;
}
