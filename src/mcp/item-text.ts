import { PARAGRAPH_END, type RecordText } from '../search/engine/search-index.ts';
import { findAttachedName, ATTACHED_FILTER } from '../search/attached-name.ts';
import { findMarkedDecision, readHitAddress } from '../search/hit-address.ts';
import type { OpenSearch } from '../search/client/open-search.ts';
import { openYears } from '../search/client/open-years.ts';
import { itemLabel } from '../site/words/words.ts';
import type { ItemRecord } from './find-records.ts';

/** The paragraphs of an item's record that are its own prose: neither a clause of a decision nor the words of an attached file. */
export function proseOf({
  words,
  anchors,
  filters,
}: Pick<RecordText, 'words' | 'anchors' | 'filters'>): readonly string[] {
  const marked = new Set(
    anchors
      .filter(
        ({ id }) =>
          findMarkedDecision(id) !== undefined || findAttachedName(id, filters[ATTACHED_FILTER] ?? []) !== undefined,
      )
      .map(({ location }) => location),
  );
  const paragraphs: string[] = [];
  let start = 0;
  for (const [place, word] of [...words, PARAGRAPH_END].entries()) {
    if (word !== PARAGRAPH_END) continue;
    const text = words.slice(start, place).join(' ').trim();
    if (!marked.has(start) && /[\p{Ll}\p{N}]/u.test(text)) paragraphs.push(text);
    start = place + 1;
  }
  return paragraphs;
}

/** The record of an item in the index; undefined where the index has none. */
export async function findItemText({ meeting, item }: ItemRecord, search: OpenSearch): Promise<RecordText | undefined> {
  await openYears(meeting.datum.slice(0, 4), search);
  const ofMeeting = await search.having('mote', meeting.id);
  const ofNumber = await search.having('punkt', itemLabel({ printedNumber: item.nummer }));
  for (const key of ofNumber) {
    if (!ofMeeting.has(key)) continue;
    const text = await search.read(key);
    if (readHitAddress(text.url).item === item.id) return text;
  }
  return undefined;
}
