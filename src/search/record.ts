import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ArchivedItem } from '../archive/archived.ts';
import { blocksText } from '../archive/block.ts';
import { dateSortKey } from '../archive/calendar-date.ts';
import { urls } from '../site/urls.ts';
import { itemLabel } from '../site/words.ts';

/** What the search knows of one item: its address and the HTML that Pagefind reads. No reader ever sees this HTML. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
}

/** The words of a decision weigh more than the prose that led to it; Pagefind's own weight for a title is 7. */
const CLAUSE_WEIGHT = '3';

/** One record an item, so that filters and counts are exact. Presenters and attendance are not in it. */
export function buildRecord(archived: ArchivedItem): SearchRecord {
  const { item, meeting, organ, topics, decisions, outcomes } = archived;
  const url = urls.item(meeting.id, item.number);
  const prose = blocksText(item.blocks.filter(({ kind }) => kind !== 'decision'));
  const clauses = decisions.flatMap((decision) => decision.clauses.map(({ text }) => text));
  const body: ElementContent[] = [
    meta('title', item.title),
    ...clauses.map((clause) => element('p', { dataPagefindWeight: CLAUSE_WEIGHT }, clause)),
    ...prose.split('\n').filter(Boolean).map((line) => element('p', {}, line)),
    filter('ar', String(meeting.date.year)),
    filter('organ', organ.id),
    ...topics.map(({ id }) => filter('amne', id)),
    ...outcomes.map((outcome) => filter('slag', outcome)),
    /* A filter comes back with a hit and is not searched. */
    filter('punkt', itemLabel(item)),
    element('span', { dataPagefindSort: `datum:${dateSortKey(meeting.date)}` }),
  ];
  const html: Element = {
    type: 'element', tagName: 'html', properties: { lang: 'sv' },
    children: [{ type: 'element', tagName: 'body', properties: { dataPagefindBody: '' }, children: body }],
  };
  return { url, content: toHtml(html) };
}

function element(tagName: string, properties: Properties, text = ''): Element {
  return { type: 'element', tagName, properties, children: text === '' ? [] : [{ type: 'text', value: text }] };
}

/** A value that comes back with a hit. Pagefind searches it too, so it holds the title alone; the rest of a hit is read from its address and filters. */
function meta(name: string, value: string): Element {
  return element('span', { dataPagefindMeta: `${name}[data-v]`, dataV: value });
}

function filter(name: string, value: string): Element {
  return element('span', { dataPagefindFilter: `${name}[data-v]`, dataV: value });
}
