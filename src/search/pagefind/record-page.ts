import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { NAME_WEIGHTS, type OtherName } from '../index/other-names.ts';
import type { SearchRecord } from '../index/record.ts';
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
  const withValues = (text: string): string => markValues(text, date, mark);
  const title = mark(record.title);
  const names = NAME_WEIGHTS.map((weight) => ({
    field: NAME_FIELDS[weight],
    text: record.names.flatMap((own) => (own.weight === weight ? [wordsOf(own, mark)] : [])).join(' · '),
  }));
  const naming = [title, ...names.map(({ text }) => text)];
  const body: ElementContent[] = [
    meta('title', withValues(record.title)),
    ...(tokens.length === 0 ? [] : [meta(VALUES_FIELD, hideWords(tokens))]),
    ...names.flatMap(({ field, text }) => (text === '' ? [] : [meta(field, text)])),
    ...record.clauses.map(({ id, text }) =>
      element(
        'p',
        { id, dataPagefindTitle: id, dataPagefindWeight: CLAUSE_WEIGHT },
        `${withValues(text)} ${PARAGRAPH_SIGN}`,
      ),
    ),
    ...(record.clauses.length + record.prose.length === 0 ? [element('p', {}, NO_WORDS)] : []),
    ...record.prose.map((line) => element('p', {}, `${withValues(line)} ${PARAGRAPH_SIGN}`)),
    ...record.filters.map(([name, value]) => filter(name, value)),
    ...whatNamesStandFor(record.names).map((told) => filter(SAID_FILTER, told)),
    element('span', { dataPagefindSort: `datum:${record.date}` }),
  ];
  const html: Element = {
    type: 'element',
    tagName: 'html',
    properties: { lang: 'sv' },
    children: [{ type: 'element', tagName: 'body', properties: { dataPagefindBody: '' }, children: body }],
  };
  return {
    url: record.url,
    content: toHtml(html),
    /* Marked without the tokens of days and amounts, which are no words. */
    words: [...naming, ...record.clauses.map(({ text }) => mark(text)), ...record.prose.map(mark)].flatMap(
      findIndexedWords,
    ),
    names: naming.flatMap(findIndexedWords),
  };
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

function element(tagName: string, properties: Properties, text = ''): Element {
  return { type: 'element', tagName, properties, children: text === '' ? [] : [{ type: 'text', value: text }] };
}

/** A value that comes back with a hit. Pagefind searches it too: the rest of a hit is therefore read from its address and filters. */
function meta(name: string, value: string): Element {
  return element('span', { dataPagefindMeta: `${name}[data-v]`, dataV: value });
}

/** A value that comes back with a hit and is not searched. */
function filter(name: string, value: string): Element {
  return element('span', { dataPagefindFilter: `${name}[data-v]`, dataV: value });
}
