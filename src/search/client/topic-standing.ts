import { urls } from '../../site/addresses/urls.ts';
import { element, link } from '../../site/browser/element.ts';
import type { NamedTopic } from './asked-topics.ts';

/** Where the networks stand in a topic: the parts of its own page, each for one network. */
export type TopicStanding = readonly HTMLElement[];

/** How many networks a card shows; the topic's page has all. */
const NETWORKS = 3;

/** How many topics are named besides the first. */
const FURTHER = 3;

/** How long the page of a topic is waited for, in milliseconds. */
const PATIENCE = 4000;

/** Reads where the networks stand from the topic's page, so that it is said in one place. Empty where it cannot be had. */
export async function loadTopicStanding({ id }: NamedTopic): Promise<TopicStanding> {
  const known = LOADED.get(id) ?? readTopicPage(id);
  LOADED.set(id, known);
  const found = await known;
  if (found.length === 0) LOADED.delete(id);
  return found.map((part) => document.importNode(part, true));
}

const LOADED = new Map<string, Promise<TopicStanding>>();

async function readTopicPage(id: string): Promise<TopicStanding> {
  try {
    const answer = await fetch(urls.topic(id), { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) return [];
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return [...page.querySelectorAll<HTMLElement>('[data-lage]')];
  } catch {
    return [];
  }
}

/** The card above the hits: what the topic is called, where it is read about, and where the networks stand. */
export function buildTopicCard(topics: readonly NamedTopic[], standing: TopicStanding): HTMLElement | undefined {
  const [topic, ...others] = topics;
  if (!topic) return undefined;
  const further = others.slice(0, FURTHER);
  return element(
    'section',
    { class: 'amnessvar', attributes: { 'aria-labelledby': 'amnessvar', 'data-amnessvar': topic.id } },
    element(
      'h2',
      { attributes: { id: 'amnessvar' } },
      element('span', { text: 'Ämne: ' }),
      link(urls.topic(topic.id), topic.name),
    ),
    ...(standing.length === 0 ? [] : [element('div', { class: 'lagen' }, ...standing.slice(0, NETWORKS))]),
    ...(standing.length > NETWORKS
      ? [element('p', { class: 'mer' }, link(urls.topic(topic.id), `Alla ${standing.length} nätverk`))]
      : []),
    ...(further.length === 0
      ? []
      : [
          element(
            'p',
            { class: 'liten' },
            'Också: ',
            ...further.flatMap(({ id, name }, index) => [...(index === 0 ? [] : [', ']), link(urls.topic(id), name)]),
          ),
        ]),
  );
}
