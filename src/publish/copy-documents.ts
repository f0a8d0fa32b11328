import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../archive/archived.ts';
import { documentsOf } from '../archive/attachment.ts';
import { hasMoved } from '../archive/routes.ts';
import { ATTACHMENTS } from '../minutes/attach-documents.ts';
import { PLACES } from '../site/addresses/places.ts';

/**
 * Copies the files of the attachments that meetings name into a site, as they are: to the address of the meeting, and to those
 * that it has had before.
 */
export function copyDocuments(
  { meetings, addresses }: Pick<Archive, 'meetings' | 'addresses'>,
  content: string,
  site: string,
): void {
  const earlier = Map.groupBy([...addresses.values()].filter(hasMoved), ({ fate }) => fate.to);
  for (const { meeting } of meetings)
    for (const document of documentsOf(meeting))
      for (const id of [meeting.id, ...(earlier.get(meeting.id) ?? []).map((address) => address.id)]) {
        const target = path.join(site, PLACES.attachments, id);
        mkdirSync(target, { recursive: true });
        cpSync(path.join(content, ATTACHMENTS, meeting.id, document.name), path.join(target, document.name));
      }
}
