import type { MeantMeeting, MeantMeetings } from '../../find/meant-meetings.ts';
import { urls } from '../../site/addresses/urls.ts';
import { element, link } from '../../site/browser/element.ts';
import { capitalised, count, itemLabel, TYPE_WORDS } from '../../site/words/words.ts';

/** How many meetings are told at once; the rest open below them. */
const SHOWN = 3;

/** How many decisions are told at once: on a phone so many that the hits stay in reach. */
const DECISIONS = { narrow: 2, wide: 6 } as const;

/** The meetings that a question means: one as a card, several as a line each. Nothing where it means none. */
export function buildMeetingCard({ held, near, when, lacks, isNext }: MeantMeetings): readonly HTMLElement[] {
  if (isNext && held.length > 0) return [buildNext(held)];
  const [only] = held;
  if (only && held.length === 1) return [buildOne(only, lacks === undefined ? [] : tellLacking(lacks, near))];
  if (only) return [buildSeveral(held, when, lacks)];
  return [buildNone(near, when)];
}

/** That the meeting has no such item, and which are called nearly so. */
function tellLacking(lacks: string, near: MeantMeetings['near']): readonly HTMLElement[] {
  return [
    element('p', { text: `Mötet har ingen punkt ${lacks}.`, attributes: { 'data-saknar-punkt': lacks } }),
    ...(near.length === 0
      ? []
      : [
          element(
            'p',
            { class: 'liten' },
            'Liknande nummer: ',
            ...near
              .slice(0, SHOWN)
              .flatMap(({ address, place, title }, index) => [
                ...(index === 0 ? [] : ['; ']),
                link(address, `${place.replace(/^.*, (?=punkt |§)/u, '')}: ${title}`),
              ]),
          ),
        ]),
  ];
}

function buildOne(meeting: MeantMeeting, lacking: readonly HTMLElement[]): HTMLElement {
  const decided = meeting.items.filter(({ inSubstance }) => inSubstance);
  const rows = decided.map((item) =>
    element(
      'li',
      {},
      `${itemLabel({ printedNumber: item.printed })}: `,
      link(urls.item(meeting.id, item.number), capitalised(item.title)),
    ),
  );
  return element(
    'section',
    { class: 'svarskort', attributes: { 'aria-labelledby': 'kort-mote', 'data-kort-mote': meeting.id } },
    element(
      'h2',
      { attributes: { id: 'kort-mote' } },
      element('span', { text: 'Möte: ' }),
      link(urls.meeting(meeting.id), `${meeting.called.shortName} ${meeting.day}`),
    ),
    ...lacking,
    element('p', { class: 'liten', text: factsOf(meeting) }),
    ...(decided.length === 0
      ? []
      : decided.length <= (matchMedia('(min-width: 48rem)').matches ? DECISIONS.wide : DECISIONS.narrow)
        ? [element('ul', {}, ...rows)]
        : [
            element(
              'details',
              {},
              element('summary', { text: 'Vad som beslutades i sak' }),
              element('ul', {}, ...rows),
            ),
          ]),
  );
}

/** What is known where the next meeting is asked for. */
function buildNext(newest: readonly MeantMeeting[]): HTMLElement {
  return element(
    'section',
    { class: 'svarskort', attributes: { 'aria-labelledby': 'kort-nasta', 'data-kort-nasta': '' } },
    element('h2', { text: 'Arkivet säger inte när nästa möte är', attributes: { id: 'kort-nasta' } }),
    element('p', {
      text: newest.length === 1 ? 'Det senaste möte som arkivet har:' : 'De senaste möten som arkivet har:',
    }),
    ...listMeetings(newest.toReversed()),
    element('p', { class: 'liten' }, link(urls.gaps, 'Möten som texterna nämner och som saknas här')),
  );
}

function buildSeveral(held: readonly MeantMeeting[], when: string, lacks: string | undefined): HTMLElement {
  return element(
    'section',
    { class: 'svarskort', attributes: { 'aria-labelledby': 'kort-moten' } },
    element('h2', {
      text: `${count(held.length, 'möte', 'möten')}${when === '' ? '' : ` ${when}`}`,
      attributes: { id: 'kort-moten' },
    }),
    ...(lacks === undefined
      ? []
      : [element('p', { text: `Inget av mötena har en punkt ${lacks}.`, attributes: { 'data-saknar-punkt': lacks } })]),
    ...listMeetings(held),
  );
}

/** Meetings as a line each. */
function listMeetings(meetings: readonly MeantMeeting[]): readonly HTMLElement[] {
  const rows = meetings.map((meeting) =>
    element(
      'li',
      { attributes: { 'data-kort-mote': meeting.id } },
      link(urls.meeting(meeting.id), `${meeting.called.shortName} ${meeting.day}`),
      element('span', { class: 'liten', text: ` ${factsOf(meeting)}` }),
    ),
  );
  return [
    element('ul', {}, ...rows.slice(0, SHOWN)),
    ...(rows.length <= SHOWN
      ? []
      : [
          element(
            'details',
            {},
            element('summary', { text: `${rows.length - SHOWN} möten till` }),
            element('ul', {}, ...rows.slice(SHOWN)),
          ),
        ]),
  ];
}

function buildNone(near: MeantMeetings['near'], when: string): HTMLElement {
  return element(
    'section',
    { class: 'svarskort', attributes: { 'aria-labelledby': 'kort-inget', 'data-kort-inget-mote': '' } },
    element('h2', {
      text: when === '' ? 'Arkivet har inte just det mötet' : `Arkivet har inget sådant möte från ${when}`,
      attributes: { id: 'kort-inget' },
    }),
    ...(near.length === 0
      ? []
      : [
          element(
            'ul',
            {},
            ...near
              .slice(0, SHOWN)
              .map(({ address, place, title, kind, reason }) =>
                element('li', {}, link(address, kind === 'meeting' ? place : `${place}: ${title}`), ` ${reason}`),
              ),
          ),
        ]),
    element(
      'p',
      { class: 'liten' },
      link(urls.meetings, 'Vilka möten arkivet har'),
      ' · ',
      link(urls.gaps, 'Möten som saknas'),
    ),
  );
}

/** `Protokoll · 14 punkter · 3 med beslut i sak`. An agenda tells of no decision. */
function factsOf({ type, items }: MeantMeeting): string {
  const decided = items.filter(({ inSubstance }) => inSubstance).length;
  return [
    TYPE_WORDS[type],
    count(items.length, 'punkt', 'punkter'),
    ...(type === 'dagordning' ? [] : [decided === 0 ? 'inget beslut i sak' : `${decided} med beslut i sak`]),
  ].join(' · ');
}
