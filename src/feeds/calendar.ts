import { appointmentsOf } from '../archive/appointment.ts';
import type { Archive, ArchivedItem, ArchivedMeeting, ArchivedTopic } from '../archive/archived.ts';
import { followUpsOf } from '../archive/follow-up.ts';
import { parseFilingDate } from '../swedish/calendar-date.ts';
import type { Organ } from '../archive/organ.ts';
import { publicationOf } from '../archive/publication.ts';
import { countItems } from '../site/words/descriptions.ts';
import { urls } from '../site/addresses/urls.ts';
import { capitalised, dayDoubt, itemLabel, meetingIsoDate, TYPE_WORDS } from '../site/words/words.ts';
import { findHours, type MeetingHours } from '../site/views/meeting-hours.ts';

/** The events of a calendar, in no format yet. */
export interface Calendar {
  readonly title: string;
  readonly events: readonly CalendarEvent[];
}

/**
 * The most events of a calendar that is subscribed to: it is fetched again and again, some 100 kB each time. The meetings of a
 * year have a calendar of their own, which holds all of them.
 */
export const MAX_EVENTS = 300;

export interface CalendarEvent {
  /** Never changes, so that a calendar program recognises the event. */
  readonly uid: string;
  /** The day of its latest change, by which a calendar program sees that it changed. */
  readonly changed: string;
  readonly when: { readonly kind: 'day'; readonly day: string } | ({ readonly kind: 'hours' } & MeetingHours);
  readonly summary: string;
  readonly description: string;
  readonly place: string | undefined;
  /** The page with more about the event, as a path of the site. */
  readonly path: string;
}

export function calendarOfAll(archive: Archive): Calendar {
  return {
    title: archive.identity.name,
    events: newest(archive.meetings.flatMap((archived) => eventsOfMeeting(archived, archive))),
  };
}

/** The meetings of a year, and what they promised or appointed for whatever year. */
export function calendarOfYear(year: number, archive: Archive): Calendar {
  return {
    title: `${archive.identity.name} ${year}`,
    events: archive.meetings
      .filter(({ meeting }) => meeting.date.year === year)
      .flatMap((archived) => eventsOfMeeting(archived, archive)),
  };
}

export function calendarOfOrgan(organ: Organ, archive: Archive): Calendar {
  const meetings = archive.meetings.filter((archived) => archived.organ.id === organ.id);
  return {
    title: `${archive.identity.name}: ${organ.name}`,
    events: newest(meetings.flatMap((archived) => eventsOfMeeting(archived, archive))),
  };
}

/** The meetings that took up the topic, and what they promised in it. */
export function calendarOfTopic({ topic, timeline }: ArchivedTopic, archive: Archive): Calendar {
  const taken = new Set(timeline.map(({ meeting }) => meeting.id));
  return {
    title: `${archive.identity.name}: ${topic.name}`,
    events: newest(
      archive.meetings
        .filter(({ meeting }) => taken.has(meeting.id))
        .flatMap((archived) => [
          ...meetingEvent(archived, archive),
          ...archived.items
            .filter(({ topics }) => topics.includes(topic))
            .flatMap((item) => followUpEvents(item, archive)),
        ]),
    ),
  };
}

/** Those of the latest days, in the order that they had. */
function newest(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  if (events.length <= MAX_EVENTS) return events;
  const kept = new Set(events.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a))).slice(0, MAX_EVENTS));
  return events.filter((event) => kept.has(event));
}

function dayOf({ when }: CalendarEvent): string {
  return when.kind === 'day' ? when.day : when.start.toISOString();
}

function eventsOfMeeting(archived: ArchivedMeeting, archive: Archive): readonly CalendarEvent[] {
  return [
    ...meetingEvent(archived, archive),
    ...archived.items.flatMap((item) => [...followUpEvents(item, archive), ...appointmentEvents(item, archive)]),
  ];
}

/** The event of a meeting. Empty where the source gives no day. */
function meetingEvent(archived: ArchivedMeeting, archive: Archive): readonly CalendarEvent[] {
  const { meeting, organ } = archived;
  if (meeting.date.precision !== 'day') return [];
  const hours = findHours(meeting.date.iso, meeting.time);
  const doubt = dayDoubt(meeting);
  return [
    {
      uid: meeting.id,
      changed: publicationOf(meeting.id, meeting.date, archive).updated,
      when: hours ? { kind: 'hours', ...hours } : { kind: 'day', day: meeting.date.iso },
      summary: organ.name,
      description: `${TYPE_WORDS[meeting.type]}: ${countItems(archived)}.${doubt === undefined ? '' : ` ${capitalised(doubt)}.`}${meeting.time !== undefined && !hours ? ` Tid enligt källan: ${meeting.time}.` : ''}`,
      place: meeting.place,
      path: urls.meeting(meeting.id),
    },
  ];
}

/** What was promised for a certain day. Its place among the item's promises for that day is part of its name. */
function followUpEvents(item: ArchivedItem, archive: Archive): readonly CalendarEvent[] {
  const seen = new Map<string, number>();
  const { meeting, organ } = item;
  return followUpsOf(item, archive).flatMap(({ followUp, text, context }) => {
    const due = followUp.due === undefined ? undefined : parseFilingDate(followUp.due);
    if (due === undefined || typeof due === 'string' || due.precision !== 'day') return [];
    const place = (seen.get(due.iso) ?? 0) + 1;
    seen.set(due.iso, place);
    return [
      {
        uid: `${item.item.id}-uppfoljning-${due.iso}${place === 1 ? '' : `-${place}`}`,
        changed: publicationOf(meeting.id, meeting.date, archive).updated,
        when: { kind: 'day', day: due.iso },
        summary: `${followUp.kind === 'tidsgräns' ? 'Tidsgräns' : 'Uppföljning'}: ${item.item.title}`,
        description: `${organ.name} ${meetingIsoDate(meeting)}, ${itemLabel(item.item).toLowerCase()}${context === undefined ? '' : ` (orden före: ”${context}”)`}: ${text}`,
        place: undefined,
        path: urls.item(meeting.id, item.item.number),
      } as const,
    ];
  });
}

/**
 * The last day of each appointment that somebody has and nobody has taken over: the body and the role, and never the name. Its place
 * among those of the item that end on that day is part of its name.
 */
function appointmentEvents(item: ArchivedItem, archive: Archive): readonly CalendarEvent[] {
  const seen = new Map<string, number>();
  const { meeting, organ } = item;
  return appointmentsOf(item, archive).flatMap(({ appointment: { person, role, body, to }, state }) => {
    if (person === undefined || to?.precision !== 'day' || state.kind === 'avlöst') return [];
    const place = (seen.get(to.iso) ?? 0) + 1;
    seen.set(to.iso, place);
    return [
      {
        uid: `${item.item.id}-uppdrag-${to.iso}${place === 1 ? '' : `-${place}`}`,
        changed: publicationOf(meeting.id, meeting.date, archive).updated,
        when: { kind: 'day', day: to.iso },
        summary: `Ett uppdrag går ut: ${role === undefined ? '' : `${role}, `}${body}`,
        description: `Sista dagen enligt ${organ.name} ${meetingIsoDate(meeting)}, ${itemLabel(item.item).toLowerCase()}.`,
        place: undefined,
        path: urls.item(meeting.id, item.item.number),
      } as const,
    ];
  });
}
