import { isVacant } from '../../archive/appointment.ts';
import { findArchiveYears } from '../../archive/archive-years.ts';
import type {
  Archive,
  ArchivedAppointment,
  ArchivedDecision,
  ArchivedFollowUp,
  ArchivedItem,
  ArchivedMeeting,
  ArchivedTopic,
} from '../../archive/archived.ts';
import { sumsOf, type ArchivedSum } from '../../archive/sum.ts';
import type { Topic } from '../../archive/topic.ts';
import { findGapEntries, type GapEntry } from './gap-entries.ts';
import {
  appointmentWeight,
  decisionWeight,
  followUpWeight,
  gapWeight,
  meetingWeight,
  sumWeight,
  timelineWeight,
} from './list-weights.ts';
import { buildYearList, type ListTraits, type YearList } from './year-list.ts';

/* The lists of the site that grow with the archive. Those of decisions and of meetings have a page for each year however short they are. */

export function listDecisions(archive: Archive): YearList<ArchivedDecision> {
  return buildYearList(
    archive.decisions,
    {
      yearOf: ({ item }) => item.meeting.date.year,
      weightOf: decisionWeight,
      togetherWith: ({ item }) => item.meeting,
    },
    findArchiveYears(archive),
  );
}

export function listMeetings(archive: Archive): YearList<ArchivedMeeting> {
  return buildYearList(
    archive.meetings,
    { yearOf: ({ meeting }) => meeting.date.year, weightOf: meetingWeight, reading: MEETINGS },
    findArchiveYears(archive),
  );
}

export function listFollowUps({ followUps }: Pick<Archive, 'followUps'>): YearList<ArchivedFollowUp> {
  return buildYearList(followUps, {
    yearOf: ({ archived }) => archived.meeting.date.year,
    weightOf: followUpWeight,
    togetherWith: ({ archived }) => archived,
  });
}

export function listAppointments({ appointments }: Pick<Archive, 'appointments'>): YearList<ArchivedAppointment> {
  return buildYearList(appointments, {
    yearOf: ({ archived }) => archived.meeting.date.year,
    weightOf: appointmentWeight,
    togetherWith: ({ archived }) => archived,
  });
}

/**
 * What the first page of the list has, the oldest first: all of it, or the newest. Vacancies are what it is read for, so the latest of
 * them stand there however old they are.
 */
export function firstAppointments(archive: Pick<Archive, 'appointments'>): readonly ArchivedAppointment[] {
  const { whole, latest } = listAppointments(archive);
  if (whole) return latest;
  const vacant = archive.appointments.filter(isVacant).slice(-VACANCIES_FIRST);
  return [...vacant, ...latest.filter((each) => !isVacant(each))];
}

export function listGaps(archive: Pick<Archive, 'gaps' | 'meetings'>): YearList<GapEntry> {
  return buildYearList(findGapEntries(archive), { yearOf: ({ date }) => date.year, weightOf: gapWeight });
}

export function listSums(archive: Pick<Archive, 'meetings'>): YearList<ArchivedSum> {
  return buildYearList(sumsOf(archive), SUMS);
}

/** Those of a topic's items. */
export function listTopicSums(archive: Pick<Archive, 'meetings'>, topic: Topic): YearList<ArchivedSum> {
  return buildYearList(
    sumsOf(archive).filter(({ item }) => item.topics.includes(topic)),
    SUMS,
  );
}

const SUMS: ListTraits<ArchivedSum> = {
  yearOf: ({ item }) => item.meeting.date.year,
  weightOf: sumWeight,
  togetherWith: ({ item }) => item.meeting,
};

export function listTimeline({ timeline }: Pick<ArchivedTopic, 'timeline'>): YearList<ArchivedItem> {
  return buildYearList(timeline, {
    yearOf: ({ meeting }) => meeting.date.year,
    weightOf: timelineWeight,
    togetherWith: ({ meeting }) => meeting,
    reading: TIMELINE,
  });
}

/** What a topic's page is read for is where the matter stands, above its timeline. */
const TIMELINE = { whole: 60, latest: 20 };
const MEETINGS = { whole: 100, latest: 40 };
/** In entries. */
const VACANCIES_FIRST = 20;
