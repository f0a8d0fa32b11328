import { findArchiveYears } from '../archive/archive-years.ts';
import { agendaId } from '../archive/agenda.ts';
import type { Archive } from '../archive/archived.ts';
import { topicsWithSums } from '../archive/sum.ts';
import { SITE_FILES } from '../site/addresses/places.ts';
import { urls } from '../site/addresses/urls.ts';
import { escapeMarkup } from '../site/words/printable-text.ts';

export interface SitemapFile {
  /** At the root of the site. */
  readonly name: string;
  readonly text: string;
}

/** An address, and the day in ISO form when what stands there last changed; undefined where no ledger tells. */
interface ListedPage {
  readonly path: string;
  readonly changed: string | undefined;
}

/** The most addresses in a file; the format allows 50,000. */
const MOST_LISTED = 40_000;

/**
 * The pages that a web search should know, as the Sitemaps protocol 0.9 has them: one file, or one that lists several. What has gone
 * and earlier wordings are left out, as their pages ask to be. `prose`: the ids of the pages of prose.
 */
export function writeSitemap(
  archive: Archive,
  prose: readonly string[],
  site: URL,
  most = MOST_LISTED,
): readonly SitemapFile[] {
  const pages = listPages(archive, prose);
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, place) =>
    pages.slice(place * most, (place + 1) * most),
  );
  const [only] = parts;
  if (parts.length < 2) return [{ name: SITE_FILES.sitemap, text: writeList('urlset', 'url', only ?? [], site) }];
  const named = parts.map((part, place) => ({ name: SITE_FILES.sitemap.replace('.', `-${place + 1}.`), part }));
  const listed = named.map(({ name }) => ({ path: `${urls.home}${name}`, changed: undefined }));
  return [
    { name: SITE_FILES.sitemap, text: writeList('sitemapindex', 'sitemap', listed, site) },
    ...named.map(({ name, part }) => ({ name, text: writeList('urlset', 'url', part, site) })),
  ];
}

function listPages(archive: Archive, prose: readonly string[]): readonly ListedPage[] {
  const { meetings, topics } = archive;
  const changed = (id: string) => archive.addresses.get(id)?.wordings.at(-1)?.date;
  const lists = [
    ...[
      urls.home,
      urls.meetings,
      urls.decisions,
      urls.topics,
      urls.glossary,
      urls.followUps,
      urls.gaps,
      urls.sums,
      urls.years,
      urls.data,
    ],
    ...(archive.watches.length > 0 ? [urls.watches, ...archive.watches.map(({ id }) => urls.watch(id))] : []),
    ...(archive.appointments.length > 0 ? [urls.appointments] : []),
    ...findArchiveYears(archive).flatMap((year) => [
      urls.year(year),
      urls.partOf(urls.decisions, year),
      urls.yearInBrief(year),
    ]),
    ...topics.map(({ topic }) => urls.topic(topic.id)),
    ...topicsWithSums(archive).map(({ id }) => urls.topicSums(id)),
    ...[...new Set(meetings.map(({ organ }) => organ.id))].map(urls.organ),
    ...prose.map(urls.page),
  ];
  return [
    ...lists.map((path) => ({ path, changed: undefined })),
    ...meetings.flatMap(({ meeting, agenda, decisions }) => [
      { path: urls.meeting(meeting.id), changed: changed(meeting.id) },
      ...(agenda ? [{ path: urls.agenda(meeting.id), changed: changed(agendaId(meeting.id)) }] : []),
      ...decisions.map(({ decision: { id } }) => ({ path: urls.decision(id), changed: changed(id) })),
    ]),
  ];
}

function writeList(list: string, entry: string, pages: readonly ListedPage[], site: URL): string {
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...pages.map(({ path, changed }) => {
      const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
      return `  <${entry}><loc>${escapeMarkup(new URL(path, site).href)}</loc>${day}</${entry}>`;
    }),
    `</${list}>`,
  ].join('\n')}\n`;
}
