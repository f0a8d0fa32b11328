import { momentOf } from '../../site/words/moment-of.ts';
import type { AgendaItem } from '../../archive/agenda-item.ts';
import { itemAnchor } from '../../archive/identifier.ts';
import { publicationOf } from '../../archive/publication.ts';
import type { Archive } from '../../archive/archived.ts';
import type { Meeting } from '../../archive/meeting.ts';
import { fullAddress } from '../../site/addresses/full-address.ts';
import { urls } from '../../site/addresses/urls.ts';

/** One object. Its `id` is the address of its file, or its place in the file of the meeting that holds it. */
export interface OParlObject {
  readonly id: string;
  readonly type: string;
  readonly [key: string]: unknown;
}

export interface OParlFile {
  /** Within the folder of OParl, without `.json`. */
  readonly name: string;
  readonly content: unknown;
}

export const SCHEMA = 'https://schema.oparl.org/1.1/';

/** The address of an object or a list, by the name of its file. */
export function oparlAddress(name: string, site: URL | undefined): string {
  return fullAddress(urls.oparl(name), site);
}

export const OBJECT_NAMES = {
  organization: (organ: string) => `organization/${organ}`,
  meeting: (meeting: string) => `meeting/${meeting}`,
  paper: (meeting: string, label: string) => `paper/${meeting}-bilaga-${label.toLowerCase()}`,
} as const;

/** The address of an item: its place in the file of its meeting, `meeting/<id>.json#p4`. */
export function agendaItemAddress({ number }: AgendaItem, meeting: Meeting, site: URL | undefined): string {
  return `${oparlAddress(OBJECT_NAMES.meeting(meeting.id), site)}#${itemAnchor(number)}`;
}

/** When an object was made and last changed: the dates of its meeting. */
export function stamps(meeting: Meeting, archive: Archive): { readonly created: string; readonly modified: string } {
  const { published, updated } = publicationOf(meeting.id, meeting.date, archive);
  return { created: momentOf(published), modified: momentOf(updated) };
}
