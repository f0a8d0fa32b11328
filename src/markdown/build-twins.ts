import type { Archive } from '../archive/archived.ts';
import { addressAtHome } from '../site/addresses/home.ts';
import { fullAddress } from '../site/addresses/full-address.ts';
import { urls } from '../site/addresses/urls.ts';
import { buildOrganPages } from '../site/views/organ-pages.ts';
import { buildTopicPages } from '../site/views/page-parts.ts';
import { writeMeetingTwin } from './meeting-twin.ts';
import { inline, joinParts } from './markdown-text.ts';
import { writeOrganTwin } from './organ-twin.ts';
import { writeTopicTwins, type PageTwin } from './topic-twin.ts';

/** A prose page as its file has it. */
export interface ProseText {
  readonly id: string;
  readonly title: string;
  /** Its Markdown below the frontmatter. */
  readonly body: string;
}

/** The twins in Markdown of the pages of meetings, topics and networks and of the prose pages, one at a time. */
export function* buildTwins(archive: Archive, prose: readonly ProseText[], site: URL | undefined): Generator<PageTwin> {
  const whole = (path: string) => fullAddress(path, site);
  for (const archived of archive.meetings)
    yield { path: urls.meeting(archived.meeting.id), text: () => writeMeetingTwin(archived, whole) };
  for (const page of buildTopicPages(archive)) yield* writeTopicTwins(page, whole);
  for (const page of buildOrganPages(archive))
    yield { path: urls.organ(page.organ.id), text: () => writeOrganTwin(page, whole) };
  for (const { id, title, body } of prose)
    yield {
      path: urls.page(id),
      text: () => joinParts([`# ${inline(title)}`, `Sidan: ${whole(urls.page(id))}`, linkHome(body.trim(), whole)]),
    };
}

/** Links that an editor has written from the root of the site lead to where it stands. */
function linkHome(body: string, whole: (path: string) => string): string {
  return body.replaceAll(/(?<=\]\()\/(?!\/)[^)\s]*/g, (written) => whole(addressAtHome(written)));
}
