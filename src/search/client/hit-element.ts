import { HIGHLIGHT_PARAMETER } from '../../site/addresses/highlight-parameter.ts';
import { urls, urlsUnder } from '../../site/addresses/urls.ts';
import { element, link } from '../../site/browser/element.ts';
import { IN_SUBSTANCE, outcomeClass, STANDING_LABELS } from '../../site/words/words.ts';
import type { FilterName } from '../search-state.ts';
import type { Stretch } from '../engine/excerpt.ts';
import type { Hit } from './read-hit.ts';
import type { Reason } from './why-found.ts';

/** The visible name of a filter's value: what the form calls `schnv-dalarna` or `minimaria`. */
export type FilterWords = (filter: FilterName | 'arkiv', value: string) => string;

/**
 * One hit. Where the item has a decision, its heading leads there, to the clause where the words were found, and a link to the item at
 * its place in the meeting; else, and where the words stand in an attached file, it leads to the item.
 */
export function buildHitElement(hit: Hit, words: FilterWords): HTMLElement {
  const {
    item,
    date,
    url,
    title,
    heading,
    passage,
    clause,
    attachment,
    decision,
    standing,
    reasons,
    filters,
    archive,
  } = hit;
  const made = archive === '' ? urls : urlsUnder(archive);
  const topics = (filters['amne'] ?? []).map((topic) => link(made.topic(topic), words('amne', topic)));
  return element(
    'article',
    { class: 'rad traff', attributes: { 'data-traff': item } },
    element(
      'p',
      { class: 'radhuvud' },
      ...(archive === '' ? [] : [element('span', { class: 'arkivnamn', text: words('arkiv', archive) })]),
      element('span', { text: date }),
      ...(filters['organ'] ?? []).map((organ) => element('span', { text: words('organ', organ) })),
      ...buildBadges(filters['slag'] ?? [], standing, words),
    ),
    element(
      'h2',
      {},
      link(
        withHighlight(clause ?? (attachment === undefined ? decision : undefined) ?? url, hit.highlight),
        '',
        ...showStretches(heading),
      ),
    ),
    ...(attachment === undefined ? [] : [element('p', { class: 'skal', text: attachment })]),
    ...(passage.length === 0 ? [] : [element('p', { class: 'utdrag' }, ...showStretches(passage))]),
    ...reasons.map((reason) => element('p', { class: 'skal', text: reasonInWords(reason) })),
    element(
      'p',
      { class: 'radfot' },
      element('span', { text: filters['punkt']?.[0] ?? '' }),
      ...topics,
      ...(decision === undefined ? [] : [linkToMeeting(withHighlight(url, hit.highlight), title)]),
    ),
  );
}

function showStretches(stretches: readonly Stretch[]): readonly (string | HTMLElement)[] {
  return stretches.map(({ text, marked }) => (marked ? element('mark', { text }) : text));
}

/** What the item came to, and whether its decision holds. That it was put off is said once. */
function buildBadges(
  outcomes: readonly string[],
  standing: Hit['standing'],
  words: FilterWords,
): readonly HTMLElement[] {
  const label = standing && STANDING_LABELS[standing.kind];
  const isToldAlready = standing?.kind === 'uppskjutet' && outcomes.includes('bordlagd');
  return [
    ...outcomes.map((outcome) =>
      element('span', {
        class: outcomeClass(outcome),
        text: outcome === 'beslut' ? IN_SUBSTANCE : words('slag', outcome),
      }),
    ),
    ...(label === undefined || isToldAlready ? [] : [element('span', { class: 'utfall utfall-galler', text: label })]),
  ];
}

function reasonInWords({ kind, asked, stands, name }: Reason): string {
  switch (kind) {
    case 'namn':
      return stands.length <= name.length ? `${stands} = ${name}` : `${name} = ${stands}`;
    case 'vardagsord':
      return `”${asked}” leder hit genom ”${stands}”`;
    case 'ämne':
      return `Hör till ämnet ${name}`;
  }
}

function linkToMeeting(address: string, title: string): HTMLElement {
  return link(address, 'Visa i mötet', element('span', { class: 'osynlig', text: `: ${title}` }));
}

/** The address with what to highlight in its query, which stands before the fragment. */
function withHighlight(address: string, highlight: string): string {
  if (highlight === '') return address;
  const [path = '', fragment] = address.split('#');
  return `${path}?${new URLSearchParams({ [HIGHLIGHT_PARAMETER]: highlight })}${fragment === undefined ? '' : `#${fragment}`}`;
}
