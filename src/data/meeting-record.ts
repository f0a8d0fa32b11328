import { z } from 'zod';
import { diaryNumbersOf } from '../archive/agenda-item.ts';
import { ITEM_KINDS, ITEM_STATUSES } from '../archive/item-status.ts';
import { knownStatus } from '../archive/known-status.ts';
import { impersonalNotes } from '../archive/impersonal-notes.ts';
import { notesOnItem } from '../archive/notes-on-item.ts';
import type { Archive, ArchivedItem, ArchivedMeeting } from '../archive/archived.ts';
import { ADJUSTMENTS, MEETING_TYPES, TEXT_FORMS } from '../archive/meeting.ts';
import { publicationOf } from '../archive/publication.ts';
import { fullAddress } from '../site/addresses/full-address.ts';
import { urls } from '../site/addresses/urls.ts';
import { versionOf } from '../site/words/ledger-words.ts';
import { findDates } from '../swedish/printed-date.ts';
import { MARK_FIELDS, markRecords } from './mark-records.ts';

const item = z.strictObject({
  id: z.string().describe('Punktens id. Det är för evigt.'),
  adress: z.string().describe('Punktens plats på mötets sida.'),
  nummer: z.string().describe('Numret som det är tryckt.'),
  under: z.string().nullable().describe('Numret på punkten som denna står under.'),
  diarienummer: z.array(z.string()).describe('Diarienumren som punkten nämner, så som de är tryckta.'),
  rubrik: z.string().describe('Rubriken.'),
  slag: z.array(z.enum(ITEM_KINDS)).describe('Vad rubriken säger att punkten är.'),
  status: z
    .enum(ITEM_STATUSES)
    .nullable()
    .describe('Hur det gick för punkten. Null i en dagordning, som inte vet det.'),
  sekretess: z
    .string()
    .nullable()
    .describe('Grunden, där punktens uppgifter inte lämnas ut. Null där filen inte säger något.'),
  amnen: z.array(z.string()).describe('Id för punktens ämnen, i amnen.json.'),
  beslut: z.array(z.string()).describe('Id för punktens beslut, i beslut.json.'),
  bilagor: z.array(z.string()).describe('Bilagor som punkten nämner, som de är tryckta.'),
  anmarkt: z.boolean().optional().describe('Sant där en anmärkning om källan på mötets sida nämner punkten.'),
  ...MARK_FIELDS,
});

const attachment = z.strictObject({
  etikett: z.string().nullable().describe('Bilagans beteckning.'),
  namn: z.string().nullable().describe('Bilagans namn, där källan säger det.'),
  punkter: z.array(z.string()).describe('Numren på punkterna som nämner den.'),
  fil: z.string().nullable().describe('Adressen till filen, där arkivet har den.'),
  storlek: z.int().nullable().describe('Filens storlek i byte.'),
  sha256: z.string().nullable().describe('Filens kontrollsumma.'),
  lank: z.string().nullable().describe('Var bilagan finns någon annanstans.'),
});

const source = z.strictObject({
  titel: z.string().describe('Dokumentets titel.'),
  utgivare: z.string().nullable().describe('Vem som gav ut det.'),
  fil: z.string().nullable().describe('Filens namn.'),
  sha256: z.string().nullable().describe('Filens kontrollsumma.'),
  original: z.string().nullable().describe('Adressen till dokumentet självt, där arkivet har det.'),
});

/**
 * One meeting of `moten.json`. It leaves out who was there, presented or signed, and the words of the remarks that name people.
 */
export const meetingRecord = z
  .strictObject({
    id: z.string().describe('Mötets id. Det är för evigt.'),
    adress: z.string().describe('Mötets sida.'),
    organ: z.string().describe('Id för nätverket, i organ.json.'),
    organ_namn: z.string().describe('Nätverkets namn.'),
    datum: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .describe('2021-03-19. Bara månad eller år där källan inte säger mer.'),
    typ: z.enum(MEETING_TYPES).describe('Vad dokumentet är. En dagordning har förslag; besluten är då okända.'),
    textform: z
      .enum(TEXT_FORMS)
      .describe('ordagrann: källans egna ord. sammandrag: arkivets ord; då är det originalet som gäller.'),
    lage: z
      .enum(ADJUSTMENTS)
      .nullable()
      .describe('Om protokollet är justerat. ojusterat: det kan ändras. Null där det inte är känt.'),
    kalla: source.nullable().describe('Dokumentet som texten bygger på.'),
    tid: z.string().nullable().describe('Tiden som källan skriver den.'),
    plats: z.string().nullable().describe('Platsen som källan skriver den.'),
    bilagor: z.array(attachment).describe('Bilagor som dokumentet nämner.'),
    punkter: z.array(item).describe('Punkterna i dokumentets ordning.'),
    anmarkningar: z.int().optional().describe('Hur många anmärkningar om källan mötets sida har.'),
    anmarkningsord: z
      .array(
        z.strictObject({
          text: z.string().describe('Anmärkningen, ord för ord.'),
          punkter: z.array(z.string()).describe('Id för punkterna som den gäller. Tom där den gäller hela källan.'),
        }),
      )
      .optional()
      .describe('Anmärkningarna om källan utom dem som nämner någon person. De står bara på mötets sida.'),
    anmarkta_dagar: z
      .array(z.iso.date())
      .optional()
      .describe(
        'Dagar, utom mötets egen, som anmärkningarna om hela källan nämner med år. Vad de säger om dem står på sidan.',
      ),
    publicerad: z.iso.date().describe('Dagen då mötet lades ut här. Mötets dag där liggaren inte säger något.'),
    andrad: z.iso.date().describe('Dagen för den senaste rättelsen, annars samma som publicerad.'),
    rattelse: z.string().nullable().describe('Skälet till den senaste rättelsen.'),
    version: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .nullable()
      .describe('Lydelsens version, som ?v= i en hänvisning bär den. Null där liggaren inte har lydelsen.'),
  })
  .meta({ title: 'Möte', description: 'Ett möte i arkivet med sina punkter.' });

export type MeetingRecord = z.infer<typeof meetingRecord>;

/** A record for each meeting, the oldest first. `site`: the address that makes paths whole. */
export function meetingRecords(archive: Archive, site: URL | undefined): readonly MeetingRecord[] {
  return [...eachMeetingRecord(archive, site)];
}

/** The same one at a time, since those of a large archive take much memory. */
export function* eachMeetingRecord(archive: Archive, site: URL | undefined): Generator<MeetingRecord> {
  for (const archived of archive.meetings) yield buildMeeting(archived, archive, site);
}

function buildMeeting(archived: ArchivedMeeting, archive: Archive, site: URL | undefined): MeetingRecord {
  const { meeting, organ, items } = archived;
  const { published, updated, correction } = publicationOf(meeting.id, meeting.date, archive);
  const { source: from } = meeting;
  return {
    id: meeting.id,
    adress: fullAddress(urls.meeting(meeting.id), site),
    organ: organ.id,
    organ_namn: organ.name,
    datum: meeting.date.iso,
    typ: meeting.type,
    textform: meeting.textForm,
    lage: meeting.adjustment ?? null,
    kalla: from
      ? {
          titel: from.title,
          utgivare: from.publisher ?? null,
          fil: from.fileName ?? null,
          sha256: from.sha256 ?? from.document?.sha256 ?? null,
          original: from.document ? fullAddress(urls.attachedFile(meeting.id, from.document.name), site) : null,
        }
      : null,
    tid: meeting.time ?? null,
    plats: meeting.place ?? null,
    bilagor: meeting.attachments.map(({ label, name, items: named, document, link }) => ({
      etikett: label ?? null,
      namn: name ?? null,
      punkter: [...named],
      fil: document ? fullAddress(urls.attachedFile(meeting.id, document.name), site) : null,
      storlek: document?.bytes ?? null,
      sha256: document?.sha256 ?? null,
      lank: link ?? null,
    })),
    punkter: items.map((archivedItem) => buildItem(archivedItem, site)),
    anmarkningar: meeting.notes.length,
    anmarkningsord: impersonalNotes(meeting).map((text) => ({
      text,
      punkter: items.filter((own) => notesOnItem(own).includes(text)).map(({ item: { id } }) => id),
    })),
    anmarkta_dagar: [...otherDays(archived)],
    publicerad: published,
    andrad: updated,
    rattelse: correction ?? null,
    version: versionOf(meeting.id, archive) ?? null,
  };
}

/** The days, but for the meeting's own, that those remarks name which are about the whole source and no item. */
function otherDays({ meeting: { notes, date }, items }: ArchivedMeeting): readonly string[] {
  const ofItems = new Set(items.flatMap(notesOnItem));
  const days = notes
    .filter((note) => !ofItems.has(note))
    .flatMap(findDates)
    .flatMap(({ date: named }) => {
      return named === undefined || named === 'impossible' || named.iso === date.iso ? [] : [named.iso];
    });
  return [...new Set(days)];
}

function buildItem(
  { item: agendaItem, meeting, topics, decisions }: ArchivedItem,
  site: URL | undefined,
): MeetingRecord['punkter'][number] {
  return {
    id: agendaItem.id,
    adress: fullAddress(urls.item(meeting.id, agendaItem.number), site),
    nummer: agendaItem.printedNumber,
    under: agendaItem.parent ?? null,
    diarienummer: [...diaryNumbersOf(agendaItem)],
    rubrik: agendaItem.title,
    slag: [...agendaItem.kinds],
    status: knownStatus(agendaItem.status, meeting.type),
    sekretess: agendaItem.secrecy ?? null,
    amnen: topics.map(({ id }) => id).toSorted(),
    beslut: decisions.map(({ id }) => id),
    bilagor: [...agendaItem.attachments],
    anmarkt: notesOnItem({ item: agendaItem, meeting }).length > 0,
    ...markRecords(agendaItem.blocks),
  };
}
