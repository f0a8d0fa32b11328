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

/** The words of an attached file weigh less than what was said at the meeting. */
const ATTACHED_WEIGHT = '0.5';

/** The words of a decision weigh more than the prose that led to it. */
const CLAUSE_WEIGHT = '3';

export function buildRecordPage(record: SearchRecord, mark: MarkText): RecordPage {
  const date = dateFromSortKey(record.date);
  const tokens = [...(date ? tokensOfMeeting(date) : []), ...tokensOfAttachments(record.attachments)];
  const readRun = runReaderOf(mark);
  const markRun = (run: string): string => readRun(run).marked;
  /* The tokens of days and amounts are no words. */
  const words: string[] = [];
  const names: string[] = [];
  const markAndCount = (text: string, own: string[]): string =>
    text.replaceAll(/\S+/gu, (run) => {
      const read = readRun(run);
      for (const word of read.words) own.push(word);
      return read.marked;
    });
  const take = (text: string): string => markValues(text, date, markRun, markAndCount(text, words));
  const title = markAndCount(record.title, names);
  const others = NAME_WEIGHTS.map((weight) => ({
    field: NAME_FIELDS[weight],
    text: record.names
      .flatMap((own) => (own.weight === weight ? [nameOf(own, (text) => markAndCount(text, names), names)] : []))
      .join(' · '),
  }));
  const body = [
    meta('title', markValues(record.title, date, markRun, title)),
    ...(tokens.length === 0 ? [] : [meta(VALUES_FIELD, hideWords(tokens))]),
    ...others.flatMap(({ field, text }) => (text === '' ? [] : [meta(field, text)])),
    ...record.clauses.map(
      ({ id, text }) =>
        `<p id="${escapeValue(id)}" data-pagefind-title="${escapeValue(id)}" data-pagefind-weight="${CLAUSE_WEIGHT}">${escapeText(take(text))} ${PARAGRAPH_SIGN}</p>`,
    ),
    ...(record.clauses.length + record.prose.length + record.attached.length === 0 ? [`<p>${NO_WORDS}</p>`] : []),
    ...record.prose.map((line) => `<p>${escapeText(take(line))} ${PARAGRAPH_SIGN}</p>`),
    ...record.attached.map(
      ({ id, text }) =>
        `<p id="${escapeValue(id)}" data-pagefind-title="${escapeValue(id)}" data-pagefind-weight="${ATTACHED_WEIGHT}">${escapeText(take(text))} ${PARAGRAPH_SIGN}</p>`,
    ),
    ...record.filters.map(([name, value]) => filter(name, value)),
    ...whatNamesStandFor(record.names).map((told) => filter(SAID_FILTER, told)),
    `<span data-pagefind-sort="datum:${escapeValue(record.date)}"></span>`,
  ];
  return {
    url: record.url,
    content: `<html lang="sv"><body data-pagefind-body="">${body.join('')}</body></html>`,
    words: [...words, ...names],
    names,
  };
}

/** A run of signs without white space, over which no mark reaches. */
interface ReadRun {
  readonly marked: string;
  /** The words by which it is found. */
  readonly words: readonly string[];
}

const runReaders = new WeakMap<MarkText, (run: string) => ReadRun>();

/** Reads each run once for all records that are marked alike. */
function runReaderOf(mark: MarkText): (run: string) => ReadRun {
  const known = runReaders.get(mark);
  if (known) return known;
  const reader = remember((run): ReadRun => {
    const marked = mark(run);
    return { marked, words: findIndexedWords(marked) };
  });
  runReaders.set(mark, reader);
  return reader;
}

/** An everyday word stays whole: *sjukresa* leads to its matter, and *sjuk* does not. */
function nameOf({ name, kind }: OtherName, markName: MarkText, names: string[]): string {
  if (kind !== 'vardagsord') return markName(name);
  for (const each of findIndexedWords(name)) names.push(each);
  return name;
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
