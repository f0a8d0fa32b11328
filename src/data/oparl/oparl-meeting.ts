import type { Archive, ArchivedItem, ArchivedMeeting } from '../../archive/archived.ts';
import { decisionText } from '../../archive/decision.ts';
import type { AttachedDocument } from '../../archive/attachment.ts';
import { documentWords } from '../../site/words/document-words.ts';
import { isSafeId } from '../../archive/identifier.ts';
import { findHours } from '../../site/views/meeting-hours.ts';
import { fullAddress } from '../../site/addresses/full-address.ts';
import { urls } from '../../site/addresses/urls.ts';
import { meetingName, OUTCOME_WORDS } from '../../site/words/words.ts';
import { agendaItemAddress, OBJECT_NAMES, oparlAddress, SCHEMA, stamps, type OParlObject } from './oparl-object.ts';

/**
 * A meeting with its items in it. It has no `start` where the source gives no hours, since OParl has no type for a day
 * alone.
 */
export function meetingObject(
  { meeting, organ }: ArchivedMeeting,
  items: readonly OParlObject[],
  archive: Archive,
  site: URL | undefined,
): OParlObject {
  const hours = meeting.date.precision === 'day' ? findHours(meeting.date.iso, meeting.time) : undefined;
  return {
    id: oparlAddress(OBJECT_NAMES.meeting(meeting.id), site),
    type: `${SCHEMA}Meeting`,
    name: meetingName(meeting, organ),
    /* German words that OParl prescribes. An agenda invites to a meeting; minutes tell that it took place. */
    meetingState: meeting.type === 'dagordning' ? 'eingeladen' : 'durchgeführt',
    ...(hours
      ? { start: hours.start.toISOString().replace('.000', ''), end: hours.end.toISOString().replace('.000', '') }
      : {}),
    organization: [oparlAddress(OBJECT_NAMES.organization(organ.id), site)],
    agendaItem: items,
    ...(meeting.source?.document && {
      auxiliaryFile: [
        fileObject(
          meeting.source.document,
          `${oparlAddress(OBJECT_NAMES.meeting(meeting.id), site)}#original`,
          meeting,
          site,
        ),
      ],
    }),
    ...stamps(meeting, archive),
    web: fullAddress(urls.meeting(meeting.id), site),
  };
}

/** An item as it stands in its meeting. */
export function agendaItemObject(
  { item, meeting, topics, decisions, outcomes }: ArchivedItem,
  order: number,
  archive: Archive,
  site: URL | undefined,
): OParlObject {
  const known = outcomes.filter((outcome) => outcome !== 'övrigt');
  return {
    id: agendaItemAddress(item, meeting, site),
    type: `${SCHEMA}AgendaItem`,
    number: item.printedNumber,
    order,
    name: item.title,
    ...(known.length > 0 ? { result: known.map((outcome) => OUTCOME_WORDS[outcome]).join(', ') } : {}),
    ...(decisions.length > 0 ? { resolutionText: decisions.map(decisionText).join('\n') } : {}),
    ...(topics.length > 0 ? { keyword: topics.map(({ name }) => name) } : {}),
    ...stamps(meeting, archive),
    web: fullAddress(urls.item(meeting.id, item.number), site),
  };
}

/**
 * The attachments that minutes name by a label, each as a paper that items deal with, and the file that the archive keeps of
 * it.
 */
export function paperObjects(
  { meeting, organ }: ArchivedMeeting,
  archive: Archive,
  site: URL | undefined,
): readonly (readonly [name: string, paper: OParlObject])[] {
  return meeting.attachments.flatMap(({ label, name, items, document }) => {
    if (label === undefined || !isSafeId(label.toLowerCase())) return [];
    const file = OBJECT_NAMES.paper(meeting.id, label);
    const id = oparlAddress(file, site);
    const known = meeting.items.filter(({ number }) => items.includes(number));
    return [
      [
        file,
        {
          id,
          type: `${SCHEMA}Paper`,
          body: oparlAddress('body', site),
          name: name ?? `Bilaga ${label}`,
          reference: `${organ.shortName} ${meeting.date.iso}, bilaga ${label}`,
          consultation: known.map((item) => ({
            id: `${id}#${item.number}`,
            type: `${SCHEMA}Consultation`,
            agendaItem: agendaItemAddress(item, meeting, site),
            meeting: oparlAddress(OBJECT_NAMES.meeting(meeting.id), site),
            organization: [oparlAddress(OBJECT_NAMES.organization(organ.id), site)],
          })),
          ...(document && { mainFile: fileObject(document, `${id}#fil`, meeting, site) }),
          ...stamps(meeting, archive),
        },
      ] as const,
    ];
  });
}

function fileObject(
  document: AttachedDocument,
  fileId: string,
  { id }: ArchivedMeeting['meeting'],
  site: URL | undefined,
): OParlObject {
  const address = fullAddress(urls.attachedFile(id, document.name), site);
  return {
    id: fileId,
    type: `${SCHEMA}File`,
    fileName: document.name,
    mimeType: documentWords(document).type ?? 'application/octet-stream',
    size: document.bytes,
    accessUrl: address,
    downloadUrl: address,
  };
}
