import type { AgendaItem } from '../archive/agenda-item.ts';
import type { Archive, ArchivedDecision } from '../archive/archived.ts';
import { walkBlocks, type Block } from '../archive/block.ts';
import { blockTexts } from '../archive/block-words.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { isInSubstance } from '../archive/decision-class.ts';
import { firstDay, lastDay } from '../swedish/calendar-date.ts';
import { findBackgroundPeriod, readBackground, type Background } from '../swedish/background-period.ts';
import { findDecisionPeriod, findPeriods, type NamedPeriod } from '../swedish/named-period.ts';
import { splitSentences } from '../swedish/sentences.ts';

/** The time that a decision is marked with, against the words of its item and the day of the archive. */
export function checkValidity({ decisions, day }: Pick<Archive, 'decisions' | 'day'>): readonly Diagnostic[] {
  return decisions.flatMap((archived): readonly Diagnostic[] => {
    const { decision, item } = archived;
    const place = { file: item.meeting.file, line: decision.line };
    const { validity } = decision;
    if (!validity) {
      const words = isInSubstance(decision) ? findUnmarked(archived) : [];
      return words.length > 0 ? [diagnose('period-unmarked', place, { words })] : [];
    }
    const end = validity.to && lastDay(validity.to);
    return [
      ...(validity.words !== undefined && !quotes(validity.words, item.text)
        ? [diagnose('period-words-unfound', place, { words: validity.words })]
        : []),
      ...(end !== undefined && day !== '' && end >= day && daysBetween(day, end) <= SOON
        ? [diagnose('period-ends-soon', place, { decision: decision.id, end })]
        : []),
    ];
  });
}

/** Half a year, in days: time enough to take the matter up again. */
const SOON = 183;

/** The words that name an end: in the clauses or the heading any period, in the rest of the item one that
 * speaks of a limit, and not of one that had passed. */
function findUnmarked({ decision, item }: ArchivedDecision): readonly string[] {
  const own = findDecisionPeriod(
    decision.clauses.map(({ text }) => text),
    item.item.title,
  );
  const said = saidPeriods(item).filter(({ to }) => to !== undefined && lastDay(to) >= firstDay(item.meeting.date));
  const background = findBackgroundPeriod(
    decision.clauses.map(({ text }) => text),
    backgroundOf(item.item),
    item.meeting.date,
  );
  const ends = [...(own?.to ? [own] : []), ...said, ...(background && !own ? [background] : [])];
  return [...new Set(ends.map(({ words }) => words.replaceAll(/\s+/g, ' ')))];
}

const limits = new WeakMap<ArchivedDecision['item'], readonly NamedPeriod[]>();

/** The periods of an item's text that speak of a limit: found once, and asked for each of its decisions. */
function saidPeriods(item: ArchivedDecision['item']): readonly NamedPeriod[] {
  const known =
    limits.get(item) ??
    item.text
      .split('\n')
      .flatMap(findPeriods)
      .filter(({ ground }) => ground === 'said');
  limits.set(item, known);
  return known;
}

const backgrounds = new WeakMap<AgendaItem, Background>();

function backgroundOf(item: AgendaItem): Background {
  const known = backgrounds.get(item) ?? readBackground([...walkBlocks(item.blocks)].flatMap(sentencesOf));
  backgrounds.set(item, known);
  return known;
}

/** What a block says, without what is decided, proposed and recounted. */
function sentencesOf(block: Block): readonly string[] {
  return block.kind === 'prose' || block.kind === 'follow-up'
    ? blockTexts(block).flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)))
    : [];
}

/** Whether every part of a quotation, which an ellipsis divides, stands in the text. */
function quotes(quotation: string, text: string): boolean {
  const flat = flatten(text);
  return quotation.split(/…|\.\.\./u).every((part) => flat.includes(flatten(part)));
}

function flatten(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
