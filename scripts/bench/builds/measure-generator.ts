import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { measureCommand, type Measured } from '../measure-command.ts';
import type { PlainMeeting } from './plain-meeting.ts';
import type { ReadyGenerator } from './prepare-generator.ts';
import type { GeneratorSource, LaidOutFile, SiteGenerator } from './site-generator.ts';
import { countMeetingPages } from './count-meeting-pages.ts';
import { weighSite, type SiteSize } from './weigh-site.ts';

export type GeneratorRun =
  | { readonly kind: 'built'; readonly run: Measured; readonly size: SiteSize }
  /** `reason`: in Swedish, for the table. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Lays the meetings out in a new folder, builds it once with nothing kept, and removes it. A site that lacks a meeting has failed. */
export async function measureGenerator(
  { source, layOut, output }: SiteGenerator,
  { home, command, args }: ReadyGenerator,
  meetings: readonly PlainMeeting[],
): Promise<GeneratorRun> {
  const folder = path.join(home, 'arkivet');
  try {
    for (const { name, text } of [writeManifest(source), ...layOut(meetings)]) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const run = await measureCommand(command, args, { ASTRO_TELEMETRY_DISABLED: '1' }, folder);
    if (run.status !== 0) return { kind: 'failed', reason: failureOf(run) };
    const site = path.join(folder, output);
    const found = countMeetingPages(site, meetings);
    return found === meetings.length
      ? { kind: 'built', run, size: weighSite(site) }
      : { kind: 'failed', reason: `bara ${found} av ${meetings.length} möten fick en sida med sina ord` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a program keeps lies beside this file, and Astro looks in it for packages that are parts of the site. */
function writeManifest(source: GeneratorSource): LaidOutFile {
  const dependencies = source.kind === 'npm' ? source.packages : {};
  return { name: 'package.json', text: JSON.stringify({ private: true, type: 'module', dependencies }) };
}

/** With the line that names the fault, where there is one. */
function failureOf({ status, said }: Measured): string {
  const fault = /^.*error.*$/im.exec(stripVTControlCharacters(said))?.[0].trim().slice(0, 160);
  return `bygget slutade med ${status ?? 'en signal'}${fault === undefined ? '' : ` (${fault})`}`;
}
