import { cpuUsage } from 'node:process';
import { DATA_FILES, dataFileText, dataTableText } from '../../src/data/data-files.ts';
import { writeOParl } from '../../src/data/oparl/write-oparl.ts';
import { feedOfAll, feedOfOrgan, feedOfTopic, organsWithFeeds } from '../../src/feeds/archive-feeds.ts';
import type { Feed } from '../../src/feeds/feed.ts';
import { calendarOfAll, calendarOfOrgan, calendarOfTopic, type Calendar } from '../../src/feeds/calendar.ts';
import { writeAtom } from '../../src/feeds/write-atom.ts';
import { writeCalendar } from '../../src/feeds/write-calendar.ts';
import { writeJsonFeed } from '../../src/feeds/write-json-feed.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { writeManifest } from '../../src/safekeeping/manifest.ts';
import type { Measured } from './measure-command.ts';

/** Measures the part of a build that makes feeds, open data, OParl and the manifest, by doing that work once more. */
export function benchFeeds(content: string, site: string): Pick<Measured, 'seconds' | 'work'> {
  const { archive } = loadContent(content);
  const [before, start] = [cpuUsage(), performance.now()];
  const organs = organsWithFeeds(archive);
  const feeds = (): readonly Feed[] => [
    feedOfAll(archive),
    ...organs.map((organ) => feedOfOrgan(organ, archive)),
    ...archive.topics.map((topic) => feedOfTopic(topic, archive)),
  ];
  const calendars = (): readonly Calendar[] => [
    calendarOfAll(archive),
    ...organs.map((organ) => calendarOfOrgan(organ, archive)),
    ...archive.topics.map((topic) => calendarOfTopic(topic, archive)),
  ];
  for (const feed of feeds()) writeAtom(feed, undefined);
  for (const feed of feeds()) writeJsonFeed(feed, undefined);
  for (const calendar of calendars()) writeCalendar(calendar, undefined);
  for (const file of DATA_FILES) {
    dataFileText(file, archive, undefined);
    if (file.table) dataTableText(file, archive, undefined);
  }
  writeOParl(archive, site, undefined);
  writeManifest(site);
  const { user, system } = cpuUsage(before);
  return { seconds: (performance.now() - start) / 1000, work: (user + system) / 1e6 };
}
