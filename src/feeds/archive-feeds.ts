import { findArchiveYears } from '../archive/archive-years.ts';
import type { Archive, ArchivedMeeting, ArchivedTopic } from '../archive/archived.ts';
import type { Organ } from '../archive/organ.ts';
import { OUTCOMES, type Outcome } from '../archive/outcome.ts';
import { publicationOf } from '../archive/publication.ts';
import type { Watch } from '../archive/watch.ts';
import { findWatched } from '../search/watched-items.ts';
import { urls } from '../site/addresses/urls.ts';
import { OUTCOME_WORDS } from '../site/words/words.ts';
import { calendarOfAll, calendarOfOrgan, calendarOfTopic, calendarOfYear, type Calendar } from './calendar.ts';
import { feedIdentity, newestFirst, type Feed, type FeedEntry } from './feed.ts';
import { meetingEntry } from './meeting-entry.ts';
import { itemEntries } from './item-entries.ts';

/** Something in the archive that a reader can follow, and the folder of the site that its files lie in. */
interface Followed {
  readonly folder: string;
  /** Undefined where nothing new comes. */
  readonly feed: (() => Feed) | undefined;
  /** Undefined where a calendar would be of no use. */
  readonly calendar: (() => Calendar) | undefined;
}

export function followedIn(archive: Archive): readonly Followed[] {
  return [
    { folder: urls.home, feed: () => feedOfAll(archive), calendar: () => calendarOfAll(archive) },
    ...organsWithFeeds(archive).map((organ) => ({
      folder: urls.organ(organ.id),
      feed: () => feedOfOrgan(organ, archive),
      calendar: () => calendarOfOrgan(organ, archive),
    })),
    ...archive.topics.map((topic) => ({
      folder: urls.topic(topic.topic.id),
      feed: () => feedOfTopic(topic, archive),
      calendar: () => calendarOfTopic(topic, archive),
    })),
    ...archive.watches.map((watch) => ({
      folder: urls.watch(watch.id),
      feed: () => feedOfWatch(watch, archive),
      calendar: undefined,
    })),
    ...kindsWithFeeds(archive).map((kind) => ({
      folder: urls.kindFiles(kind),
      feed: () => feedOfKind(kind, archive),
      calendar: undefined,
    })),
    ...findArchiveYears(archive).map((year) => ({
      folder: urls.year(year),
      feed: undefined,
      calendar: () => calendarOfYear(year, archive),
    })),
  ];
}

/**
 * The feed of the whole archive, with one entry for each meeting and what it decided: who follows a network wants to
 * know that it met and what came of it.
 */
export function feedOfAll(archive: Archive): Feed {
  return {
    ...feedIdentity(archive),
    description: 'Nya möten i arkivet, med vad de beslutade.',
    home: urls.home,
    folder: urls.home,
    entries: newestMeetings(archive.meetings, archive),
  };
}

export function feedOfOrgan(organ: Organ, archive: Archive): Feed {
  return {
    ...feedIdentity(archive, organ.name),
    description: `Nya möten i arkivet från ${organ.name}, med vad de beslutade.`,
    home: urls.organ(organ.id),
    folder: urls.organ(organ.id),
    entries: newestMeetings(
      archive.meetings.filter((archived) => archived.organ.id === organ.id),
      archive,
    ),
  };
}

/**
 * The feed of a topic, with one entry for each decision: who follows a matter wants what was decided in it and not
 * whole meetings.
 */
export function feedOfTopic(archived: ArchivedTopic, archive: Archive): Feed {
  const { topic } = archived;
  return {
    ...feedIdentity(archive, topic.name),
    description: `Nytt om ${topic.name}, beslut för beslut.`,
    home: urls.topic(topic.id),
    folder: urls.topic(topic.id),
    entries: itemEntries(archived.timeline, archive, topic),
  };
}

/** The feed of a search with a name: what answers it, decision by decision. */
function feedOfWatch(watch: Watch, archive: Archive): Feed {
  return {
    ...feedIdentity(archive, watch.name),
    description: `Nytt som svarar mot bevakningen ${watch.name}.`,
    home: urls.watch(watch.id),
    folder: urls.watch(watch.id),
    entries: itemEntries(findWatched(watch, archive), archive),
  };
}

/** The feed of one kind of outcome, such as every decision or every matter that was put off. */
function feedOfKind(kind: Outcome, archive: Archive): Feed {
  return {
    ...feedIdentity(archive, OUTCOME_WORDS[kind].toLowerCase()),
    description: `Nytt av slaget ${OUTCOME_WORDS[kind].toLowerCase()} i alla nätverk.`,
    home: urls.decisions,
    folder: urls.kindFiles(kind),
    entries: itemEntries(
      archive.items.filter(({ outcomes }) => outcomes.includes(kind)),
      archive,
    ),
  };
}

/** The kinds of outcome that have feeds: those that any item of the archive has. */
export function kindsWithFeeds({ items }: Archive): readonly Outcome[] {
  return OUTCOMES.filter((kind) => items.some(({ outcomes }) => outcomes.includes(kind)));
}

/** The organs that have feeds: those with a meeting in the archive, in the order of the archive's organs. */
export function organsWithFeeds({
  organs,
  meetings,
}: {
  readonly organs: readonly Organ[];
  readonly meetings: readonly ArchivedMeeting[];
}): readonly Organ[] {
  const holders = new Set(meetings.map(({ organ }) => organ.id));
  return organs.filter(({ id }) => holders.has(id));
}

function newestMeetings(meetings: readonly ArchivedMeeting[], archive: Archive): readonly FeedEntry[] {
  return newestFirst(meetings, ({ meeting }) => publicationOf(meeting.id, meeting.date, archive).updated).map(
    (archived) => meetingEntry(archived, archive),
  );
}
