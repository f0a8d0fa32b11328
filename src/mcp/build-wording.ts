import type { AppointmentRecord } from '../data/appointment-record.ts';
import type { DecisionRecord } from '../data/decision-record.ts';
import type { FollowUpRecord } from '../data/follow-up-record.ts';
import type { MeetingRecord } from '../data/meeting-record.ts';
import type { SumRecord } from '../data/sum-record.ts';
import type { TopicRecord } from '../data/topic-record.ts';
import { capitalised } from '../site/words/words.ts';
import { findDates, type PrintedDate } from '../swedish/printed-date.ts';
import type { ArchiveWording } from './answer.ts';
import { APPOINTMENT_STATE_WORDS } from './appointment-state-words.ts';
import type { ItemRecord } from './find-records.ts';
import { recountedIn, leaveOutParts, partsOfItem } from './item-parts.ts';

/** More characters of a wording are not told: the rest stands at its address. */
const MOST_CHARACTERS = 4_000;

/** An address as the data have it, made whole. */
type Whole = (address: string) => string;

export function buildDecisionWording(record: DecisionRecord, whole: Whole): ArchiveWording {
  const { galler, giltighet } = record;
  return {
    id: record.id,
    slag: 'beslut',
    rubrik: record.rubrik,
    ...cut([...record.satser, ...record.enligt]),
    adress: whole(record.adress),
    version: record.version,
    version_av: record.version === null ? null : record.id,
    textform: record.textform,
    organ: record.organ,
    organ_namn: record.organ_namn,
    datum: record.datum,
    kalla: record.kalla,
    beslut: {
      beslutande: record.beslutande,
      galler: galler.svar,
      galler_skal: galler.skal,
      fran: giltighet?.fran ?? null,
      till: giltighet?.till ?? null,
    },
  };
}

/** `prose`: the paragraphs of the item that are no decision. */
export function buildItemWording(
  { meeting, item }: ItemRecord,
  prose: readonly string[],
  whole: Whole,
): ArchiveWording {
  const parts = partsOfItem(item);
  const told = cut(leaveOutParts(prose, parts));
  const delar = parts.map((part) => ({ part, ...cut(part.lydelse) }));
  return {
    id: item.id,
    slag: 'punkt',
    rubrik: capitalised(item.rubrik),
    lydelse: told.lydelse,
    avkortad: told.avkortad || delar.some(({ avkortad }) => avkortad),
    adress: whole(item.adress),
    ...ofMeeting(meeting),
    ...(delar.length > 0 && { delar: delar.map(({ part, lydelse }) => ({ ...part, lydelse })) }),
    ...((item.anmarkt || hasOtherDays(meeting)) && { anmarkning: whole(notesAddress(meeting)) }),
    ...remarks(remarksOnItem(meeting, item.id)),
  };
}

/** The items of a meeting by number and title, which is what a meeting itself says. */
export function buildMeetingWording(meeting: MeetingRecord, whole: Whole): ArchiveWording {
  return {
    id: meeting.id,
    slag: 'möte',
    rubrik: `${capitalised(meeting.typ)}, ${meeting.organ_namn} ${meeting.datum}`,
    ...cut(meeting.punkter.map(({ nummer, rubrik, adress }) => `${nummer} ${capitalised(rubrik)} (${whole(adress)})`)),
    adress: whole(meeting.adress),
    ...ofMeeting(meeting),
    ...((meeting.anmarkningar ?? 0) > 0 && { anmarkning: whole(notesAddress(meeting)) }),
    ...remarks((meeting.anmarkningsord ?? []).map(({ text }) => text)),
  };
}

/** `under`: the item that it stands in; undefined where it stands before the first one. */
export function buildFollowUpWording(
  { id, text, sammanhang, slag, ansvarig, datum, infor = false, lage }: FollowUpRecord,
  meeting: MeetingRecord,
  whole: Whole,
  under?: ItemRecord['item'],
): ArchiveWording {
  return {
    id,
    slag: 'uppföljning',
    rubrik: under ? capitalised(under.rubrik) : `Mötet ${meeting.datum}`,
    ...cut([text]),
    adress: whole(under?.adress ?? meeting.adress),
    ...ofMeeting(meeting),
    uppfoljning: {
      sammanhang: sammanhang ?? null,
      slag,
      ansvarig,
      senast: infor ? null : datum,
      infor: infor ? datum : null,
      aterger: (under && recountedIn(text, under)) ?? null,
      lage,
    },
  };
}

/** `decision`: the decision that says it, if one does. `later`: what says more about the place, and the meeting that does. */
export function buildAppointmentWording(
  { id, person, kommun, roll, i, fran, till, efter, beslut, lage, text }: AppointmentRecord,
  { meeting, item }: ItemRecord,
  whole: Whole,
  decision?: DecisionRecord,
  later?: { readonly record: AppointmentRecord; readonly meeting: MeetingRecord },
): ArchiveWording {
  return {
    id,
    slag: 'uppdrag',
    rubrik: capitalised(item.rubrik),
    ...cut(text === '' ? [] : [text]),
    adress: whole((decision ?? item).adress),
    ...ofMeeting(meeting),
    ...(decision && { version: decision.version, version_av: decision.version === null ? null : decision.id }),
    uppdrag: {
      ...{ person, kommun, roll, i, fran, till, efter, beslut, lage },
      lage_ord: APPOINTMENT_STATE_WORDS[lage],
      senare: later
        ? {
            rad: later.record.id,
            person: later.record.person,
            fran: later.record.fran,
            datum: later.meeting.datum,
          }
        : null,
    },
  };
}

/** `decision`: the decision that says it, if one does. */
export function buildSumWording(
  { id, belopp, mening, star_i, anmarkt }: SumRecord,
  { meeting, item }: ItemRecord,
  whole: Whole,
  decision?: DecisionRecord,
): ArchiveWording {
  return {
    id,
    slag: 'belopp',
    rubrik: capitalised(item.rubrik),
    ...cut([mening]),
    adress: whole((decision ?? item).adress),
    ...ofMeeting(meeting),
    ...(decision && { version: decision.version, version_av: decision.version === null ? null : decision.id }),
    belopp: { belopp, star_i, anmarkt },
  };
}

/** Where a network stands in a topic, in the editor's words, which stand on the page of the topic and not with the item `at`. */
export function buildPositionWording(
  text: string,
  topic: Pick<TopicRecord, 'namn' | 'adress'>,
  at: ItemRecord,
  whole: Whole,
): ArchiveWording {
  return {
    id: at.item.id,
    slag: 'nuläge',
    rubrik: `Nuläge: ${topic.namn}`,
    ...cut([text]),
    adress: whole(`${topic.adress}#lage-${at.meeting.organ}`),
    ...ofMeeting(at.meeting),
    /* An editor wrote it; it is no part of what the ledger has of the meeting. */
    version: null,
    version_av: null,
    textform: 'sammandrag',
  };
}

/** Whether the remarks on the source name another day than the meeting's, which makes its day unsure for all that is told of it. */
function hasOtherDays({ anmarkta_dagar = [] }: MeetingRecord): boolean {
  return anmarkta_dagar.length > 0;
}

/** The remarks on an item, and those that make the day of its meeting unsure. */
function remarksOnItem(meeting: MeetingRecord, item: string): readonly string[] {
  const ofDay = new Set((meeting.anmarkta_dagar ?? []).flatMap((day) => remarksOnDay(meeting, day)));
  return (meeting.anmarkningsord ?? []).flatMap(({ text, punkter }) =>
    punkter.includes(item) || ofDay.has(text) ? [text] : [],
  );
}

/** The remarks on the whole source of a meeting that name a day, in ISO form. */
export function remarksOnDay({ anmarkningsord = [] }: MeetingRecord, day: string): readonly string[] {
  const names = ({ date }: PrintedDate) => date !== undefined && date !== 'impossible' && date.iso === day;
  return anmarkningsord.flatMap(({ text, punkter }) =>
    punkter.length === 0 && findDates(text).some(names) ? [text] : [],
  );
}

function remarks(texts: readonly string[]): Pick<ArchiveWording, 'anmarkningar'> {
  return texts.length === 0 ? {} : { anmarkningar: [...texts] };
}

/** Where all remarks on the source stand. Those that name people are nowhere else. */
function notesAddress({ adress }: MeetingRecord): string {
  return `${adress}#anmarkningar`;
}

function ofMeeting({ id, version, textform, organ, organ_namn, datum, kalla, typ }: MeetingRecord) {
  return {
    version,
    version_av: version === null ? null : id,
    textform,
    organ,
    organ_namn,
    datum,
    kalla: kalla?.titel ?? null,
    handling: typ,
  };
}

/** The paragraphs from the first on, no more than are told; a longer first one is cut at a word. */
function cut(paragraphs: readonly string[]): Pick<ArchiveWording, 'lydelse' | 'avkortad'> {
  let left = MOST_CHARACTERS;
  const told: string[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.length > left) {
      const begun = paragraph.slice(0, left).replace(/\s+\S*$/u, '');
      return { lydelse: begun === '' ? told : [...told, `${begun} …`], avkortad: true };
    }
    told.push(paragraph);
    left -= paragraph.length;
  }
  return { lydelse: told, avkortad: false };
}
