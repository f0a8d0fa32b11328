import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../archive/archived.ts';
import { documentRoutes, isGone } from '../archive/document-routes.ts';
import { ATTACHMENTS } from '../minutes/attach-documents.ts';
import { PLACES } from '../site/addresses/places.ts';

/**
 * Copies the files of the attachments that meetings name into a site, as they are: to the address of the meeting, and to those
 * that it has had before. Those that are gone have pages instead.
 */
export function copyDocuments(
  archive: Pick<Archive, 'meetings' | 'addresses' | 'ledger'>,
  content: string,
  site: string,
): void {
  for (const route of documentRoutes(archive)) {
    if (isGone(route)) continue;
    const { folder, name, meeting } = route;
    const target = path.join(site, PLACES.attachments, folder);
    mkdirSync(target, { recursive: true });
    cpSync(path.join(content, ATTACHMENTS, meeting, name), path.join(target, name));
  }
}
