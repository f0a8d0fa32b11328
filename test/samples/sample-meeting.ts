import type { AgendaItem } from '../../src/archive/agenda-item.ts';
import type { Meeting } from '../../src/archive/meeting.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';

/* The meetings of an organ that does not exist. */

export const FILE = 'moten/lovrad/2031-04-02.mdx';

/** The least frontmatter that a meeting may have; further lines of it follow its own. */
export function withFrontmatter(body: string, lines = ''): string {
  return `---\norgan: lovrad\ndatum: "2031-04-02"\ntyp: minnesanteckningar\ntext: ordagrann\n${lines}---\n${body}`;
}

/** A meeting that reads without a remark. */
export function readSample(body: string, lines = ''): Meeting {
  const { meeting, diagnostics } = readMeeting(withFrontmatter(body, lines), FILE);
  if (!meeting || diagnostics.length > 0) throw new Error(`The sample is faulty: ${JSON.stringify(diagnostics)}`);
  return meeting;
}

/** The one item of a meeting with this text under a heading. */
export function readSampleItem(text: string): AgendaItem {
  const [item] = readSample(`\n## 1. Rubrik\n\n${text}\n`).items;
  if (!item) throw new Error('The sample has no item');
  return item;
}
