import { blocksText } from '../../archive/block-words.ts';
import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ArchivedItem } from '../../archive/archived.ts';
import { dateSortKey } from '../../swedish/calendar-date.ts';
import { urls } from '../../site/addresses/urls.ts';
import { itemLabel } from '../../site/words/words.ts';
import { PARAGRAPH_END } from '../engine/excerpt.ts';
import { clauseMark } from '../hit-address.ts';
import type { MarkText } from './mark-compounds.ts';

/** What the search knows of one item: its address and the HTML that Pagefind reads. No reader ever sees this HTML. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  /** Every text in it that is searched, marked. */
  readonly texts: readonly string[];
}

/** Pagefind forgets a page without a word: for an item that is a title alone, a letter that nobody types, in what is never shown. */
const NO_WORDS = `${PARAGRAPH_END}\u16C2`;

/** The words of a decision weigh more than the prose that led to it. */
const CLAUSE_WEIGHT = '3';

/**
 * One record an item, so that filters and counts are exact. Presenters and attendance are not in it.
 * `names`: what the item's terms and topics are called besides what its text calls them.
 */
export function buildRecord(archived: ArchivedItem, names: readonly string[], mark: MarkText): SearchRecord {
  const { item, meeting, organ, topics, decisions, outcomes } = archived;
  const title = mark(item.title);
  const clauses = decisions.flatMap((decision) =>
    decision.clauses.map(({ text }, index) => ({ id: clauseMark(decision.sequence, index + 1), text: mark(text) })),
  );
  const prose = blocksText(item.blocks.filter(({ kind }) => kind !== 'decision'))
    .split('\n')
    .filter(Boolean)
    .map(mark);
  const otherNames = mark(names.join(' · '));
  const body: ElementContent[] = [
    meta('title', title),
    ...(names.length > 0 ? [meta('namn', otherNames)] : []),
    ...clauses.map(({ id, text }) =>
      element('p', { id, dataPagefindTitle: id, dataPagefindWeight: CLAUSE_WEIGHT }, `${text} ${PARAGRAPH_END}`),
    ),
    ...(clauses.length + prose.length === 0 ? [element('p', {}, NO_WORDS)] : []),
    ...prose.map((line) => element('p', {}, `${line} ${PARAGRAPH_END}`)),
    filter('ar', String(meeting.date.year)),
    filter('organ', organ.id),
    ...topics.map(({ id }) => filter('amne', id)),
    ...outcomes.map((outcome) => filter('slag', outcome)),
    /* A filter comes back with a hit and is not searched. */
    filter('punkt', itemLabel(item)),
    filter('mote', meeting.id),
    element('span', { dataPagefindSort: `datum:${dateSortKey(meeting.date)}` }),
  ];
  const html: Element = {
    type: 'element',
    tagName: 'html',
    properties: { lang: 'sv' },
    children: [{ type: 'element', tagName: 'body', properties: { dataPagefindBody: '' }, children: body }],
  };
  return {
    url: urls.item(meeting.id, item.number),
    content: toHtml(html),
    texts: [title, otherNames, ...clauses.map(({ text }) => text), ...prose],
  };
}

function element(tagName: string, properties: Properties, text = ''): Element {
  return { type: 'element', tagName, properties, children: text === '' ? [] : [{ type: 'text', value: text }] };
}

/** A value that comes back with a hit and is searched: so the rest of a hit is read from its address and filters. */
function meta(name: string, value: string): Element {
  return element('span', { dataPagefindMeta: `${name}[data-v]`, dataV: value });
}

function filter(name: string, value: string): Element {
  return element('span', { dataPagefindFilter: `${name}[data-v]`, dataV: value });
}
