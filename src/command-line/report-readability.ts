import { blocksText } from '../archive/block-words.ts';
import type { ContentFolder } from '../minutes/load-content.ts';
import { fileId } from '../minutes/read-entry.ts';
import { lixOf } from '../swedish/lix.ts';

/** What texts of our own should be at the most. */
const GOALS = { summaries: 40, guide: 30 } as const;

/** The page that tells editors how to write. */
const GUIDE = 'hjalp';

/** A line that tells how easy the archive's own texts are to read, and what they should be; empty where it has none. It is no fault. */
export function reportReadability({
  archive,
  pages,
}: {
  readonly archive: Pick<ContentFolder['archive'], 'items'>;
  readonly pages: readonly Pick<ContentFolder['pages'][number], 'file' | 'prose'>[];
}): string {
  const summaries = archive.items
    .filter(({ meeting }) => meeting.textForm === 'sammandrag')
    .map(({ item }) => blocksText(item.blocks))
    .join('\n');
  const guide = pages.find(({ file }) => fileId(file) === GUIDE)?.prose ?? '';
  const told = [
    tell('sammandragen', lixOf(summaries), GOALS.summaries),
    tell('vägledningen', lixOf(guide), GOALS.guide),
  ].filter((part) => part !== undefined);
  return told.length === 0 ? '' : `Läsbarhet (LIX) hos arkivets egna texter: ${told.join(', ')}.\n`;
}

function tell(name: string, lix: number | undefined, goal: number): string | undefined {
  return lix === undefined ? undefined : `${name} ${lix} (mål högst ${goal})`;
}
