import { isInSubstance } from '../archive/decision-class.ts';
import { writePeriod } from '../archive/validity.ts';
import { findBackgroundPeriod, readBackground, type Background } from '../swedish/background-period.ts';
import type { FilingDate } from '../swedish/calendar-date.ts';
import { findDecisionPeriod, namesTime } from '../swedish/named-period.ts';
import { splitSentences } from '../swedish/sentences.ts';
import { flatBlocks, paragraphsOf } from './draft-text.ts';
import type { DraftItem, ListEntry } from './meeting-draft.ts';

/**
 * The properties that tell how long a decision holds, where its words or those of its item name an end. Words that stand elsewhere
 * than in the decision or the heading are quoted. The editor has the last word.
 */
export function proposePeriod(
  clauses: readonly ListEntry[],
  item: DraftItem,
  meeting: FilingDate,
): Readonly<Record<string, string>> {
  const words = clauses.map(({ paragraph: { text } }) => text);
  if (!isInSubstance({ clauses: words.map((text) => ({ text })) })) return {};
  const heading = item.heading.text.slice(item.titleStart);
  if (namesTime(words, heading)) {
    const own = findDecisionPeriod(words, heading);
    return own?.to === undefined ? {} : { gäller: writePeriod(own) };
  }
  const found = findBackgroundPeriod(words, backgroundOf(item), meeting);
  return found ? { gäller: writePeriod(found), gällerord: found.words.replaceAll(/\s+/gu, ' ') } : {};
}

const backgrounds = new WeakMap<DraftItem, Background>();

function backgroundOf(item: DraftItem): Background {
  const known = backgrounds.get(item) ?? readBackground(sentencesOf(item));
  backgrounds.set(item, known);
  return known;
}

/** What the item says, without what it decides, proposes and recounts. */
function sentencesOf({ blocks }: DraftItem): readonly string[] {
  return flatBlocks(blocks)
    .filter(({ kind }) => kind === 'prose' || kind === 'follow-up' || kind === 'list')
    .flatMap(paragraphsOf)
    .flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
}
