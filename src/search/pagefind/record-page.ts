import { NAME_WEIGHTS, type OtherName } from '../index/other-names.ts';
import type { SearchRecord } from '../index/record.ts';
import { remember } from '../index/remember.ts';
import { dateFromSortKey } from '../../swedish/calendar-date.ts';
import { tokensOfAttachments, tokensOfMeeting } from '../values/text-values.ts';
import { writeStandsFor } from '../stands-for.ts';
import { NAME_FIELDS, SAID_FILTER, VALUES_FIELD } from './name-fields.ts';
import type { MarkText } from './mark-compounds.ts';
import { markValues } from './mark-values.ts';
import { hideWords } from './marks.ts';
import { findIndexedWords, PARAGRAPH_SIGN } from './record-words.ts';

/** A record as the page of HTML that Pagefind reads. No reader ever sees this HTML. */
export interface RecordPage {
  readonly url: string;
  readonly content: string;
  /** The words by which the record is found, in small letters; a word may stand in it several times. */
  readonly words: readonly string[];
  /** Those of them that stand in its title and in other names. */
  readonly names: readonly string[];
}

/**
 * Pagefind drops a page without words. An item that is a title alone therefore gets a rare letter, which nobody types
 * and the excerpt does not show.
 */
const NO_WORDS = `${PARAGRAPH_SIGN}\u16C2`;

/** The words of a decision weigh more than the prose that led to it. */
const CLAUSE_WEIGHT = '3';

export function buildRecordPage(record: SearchRecord, mark: MarkText): RecordPage {
  const date = dateFromSortKey(record.date);
  const tokens = [...(date ? tokensOfMeeting(date) : []), ...tokensOfAttachments(record.attachments)];
  /* The tokens of days and amounts are no words. */
  const words: string[] = [];
  const names: string[] = [];
  const take = (text: string): string => {
    const marked = mark(text);
    addWords(marked, words);
    return markValues(text, date, mark, marked);
  };
  const title = mark(record.title);
  const others = NAME_WEIGHTS.map((weight) => ({
    field: NAME_FIELDS[weight],
    text: record.names.flatMap((own) => (own.weight === weight ? [wordsOf(own, mark)] : [])).join(' · '),
  }));
  for (const text of [title, ...others.map((other) => other.text)]) addWords(text, names);
  words.push(...names);
  const body = [
    meta('title', markValues(record.title, date, mark, title)),
    ...(tokens.length === 0 ? [] : [meta(VALUES_FIELD, hideWords(tokens))]),
    ...others.flatMap(({ field, text }) => (text === '' ? [] : [meta(field, text)])),
    ...record.clauses.map(
      ({ id, text }) =>
        `<p id="${escapeValue(id)}" data-pagefind-title="${escapeValue(id)}" data-pagefind-weight="${CLAUSE_WEIGHT}">${escapeText(take(text))} ${PARAGRAPH_SIGN}</p>`,
    ),
    ...(record.clauses.length + record.prose.length === 0 ? [`<p>${NO_WORDS}</p>`] : []),
    ...record.prose.map((line) => `<p>${escapeText(take(line))} ${PARAGRAPH_SIGN}</p>`),
    ...record.filters.map(([name, value]) => filter(name, value)),
    ...whatNamesStandFor(record.names).map((told) => filter(SAID_FILTER, told)),
    `<span data-pagefind-sort="datum:${escapeValue(record.date)}"></span>`,
  ];
  return {
    url: record.url,
    content: `<html lang="sv"><body data-pagefind-body="">${body.join('')}</body></html>`,
    words,
    names,
  };
}

const findWordsOfRun = remember(findIndexedWords);

function addWords(marked: string, words: string[]): void {
  for (const [run] of marked.matchAll(/\S+/gu)) words.push(...findWordsOfRun(run));
}

/** An everyday word stays whole: *sjukresa* leads to its matter, and *sjuk* does not. */
function wordsOf({ name, kind }: OtherName, mark: MarkText): string {
  return kind === 'vardagsord' ? name : mark(name);
}

/** The names of one thing together. */
function whatNamesStandFor(names: readonly OtherName[]): readonly string[] {
  return [...Map.groupBy(names, ({ kind, said }) => `${kind} ${said}`).values()].flatMap((own) => {
    const [first] = own;
    return first ? [writeStandsFor({ kind: first.kind, stands: first.said, names: own.map(({ name }) => name) })] : [];
  });
}

/** A value that comes back with a hit. Pagefind searches it too: the rest of a hit is therefore read from its address and filters. */
function meta(name: string, value: string): string {
  return `<span data-pagefind-meta="${name}[data-v]" data-v="${escapeValue(value)}"></span>`;
}

/** A value that comes back with a hit and is not searched. */
function filter(name: string, value: string): string {
  return `<span data-pagefind-filter="${name}[data-v]" data-v="${escapeValue(value)}"></span>`;
}

function escapeText(text: string): string {
  return text.replaceAll(/[<&]/g, asNumber);
}

function escapeValue(text: string): string {
  return text.replaceAll(/[\0"&'`]/g, asNumber);
}

function asNumber(sign: string): string {
  return `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;
}
