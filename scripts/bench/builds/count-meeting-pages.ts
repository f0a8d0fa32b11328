import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PlainMeeting } from './plain-meeting.ts';
import { listFiles } from '../../../src/safekeeping/manifest.ts';

/** How many of the meetings have a page at an address with their id that reaches to the last of their words. */
export function countMeetingPages(site: string, meetings: readonly PlainMeeting[]): number {
  const pages = new Map(
    listFiles(site)
      .filter((name) => name.endsWith('.html'))
      .map((name) => [path.posix.basename(name.replace(/(?:\/index)?\.html$/, '')), name]),
  );
  return meetings.filter(({ id, text }) => {
    const page = pages.get(id);
    return page !== undefined && readFileSync(path.join(site, page), 'utf8').includes(lastWord(text));
  }).length;
}

function lastWord(text: string): string {
  return /\p{L}{5,}(?=[^\p{L}]*(?:\p{L}{1,4}[^\p{L}]+)*$)/u.exec(text)?.[0] ?? '';
}
