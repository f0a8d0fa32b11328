import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isForeign } from '../../command-line/folders.ts';
import { findChanges, type SiteChanges } from '../../safekeeping/manifest-changes.ts';
import { MANIFEST } from '../../safekeeping/manifest.ts';
import type { Destination, SentManifest } from './destination.ts';
import { loadSentManifest } from './send-by-tool.ts';

/** What differs between a built site and what was sent to the destination last, or in Swedish why that cannot be told. */
export function findUnsent(site: string, destination: Destination): SiteChanges | string {
  const there = destination.kind === 'folder' ? loadManifest(destination.place) : loadSentManifest(destination);
  return 'refused' in there ? there.refused : findChanges(there.text, readFileSync(path.join(site, MANIFEST), 'utf8'));
}

/**
 * Why a site cannot be sent to a folder, in Swedish, asked before anything is made; undefined where it can, and of other places, which
 * are asked when it is sent. Throws where the disk refuses.
 */
export function findClosedDoor(destination: Destination): string | undefined {
  if (destination.kind !== 'folder') return undefined;
  mkdirSync(destination.place, { recursive: true });
  accessSync(destination.place, constants.W_OK);
  const there = loadManifest(destination.place);
  return 'refused' in there ? there.refused : undefined;
}

function loadManifest(folder: string): SentManifest {
  const manifest = path.join(folder, MANIFEST);
  if (existsSync(manifest)) return { text: readFileSync(manifest, 'utf8') };
  if (!existsSync(folder) || readdirSync(folder).every(isForeign)) return { text: '' };
  return {
    refused: `I ”${folder}” ligger det redan något annat än en webbplats härifrån. Väntat: en tom mapp, en ny, eller en som kommandot har fyllt förut. Välj en annan.`,
  };
}
