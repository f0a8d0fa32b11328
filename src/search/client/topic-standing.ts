import { urls } from '../../site/addresses/urls.ts';
import { element, link } from '../../site/browser/element.ts';
import type { AskedTopic, NamedTopic } from './asked-topics.ts';
import type { FilterWords } from './hit-element.ts';

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

/** The card above the hits: what the topic is called, where it is read about, and where the networks stand, a line each. */
export function buildTopicCard(
  asked: readonly AskedTopic[],
  standing: TopicStanding,
  words: FilterWords,
): HTMLElement | undefined {
  const [first, ...others] = asked;
  if (!first) return undefined;
  const { topic, everyday, misspelt } = first;
  return element(
    'section',
    { class: 'svarskort', attributes: { 'aria-labelledby': 'kort-amne', 'data-kort-amne': topic.id } },
    element(
      'h2',
      { attributes: { id: 'kort-amne' } },
      element('span', { text: leadOf(everyday, misspelt) }),
      link(urls.topic(topic.id), topic.name),
    ),
    ...standing.slice(0, NETWORKS).map((part) => buildLine(part, words)),
    ...(standing.length > NETWORKS
      ? [element('p', { class: 'liten' }, link(urls.topic(topic.id), `Alla ${standing.length} nätverk`))]
      : []),
    ...(others.length === 0
      ? []
      : [
          element(
            'p',
            { class: 'liten' },
            'Också: ',
            ...others
              .slice(0, FURTHER)
              .flatMap(({ topic: { id, name } }, index) => [
                ...(index === 0 ? [] : [', ']),
                link(urls.topic(id), name),
              ]),
          ),
        ]),
  );
}

function leadOf(everyday: string | undefined, misspelt: string | undefined): string {
  if (misspelt !== undefined) return `Ämne, rättat från ”${misspelt}”: `;
  return everyday === undefined ? 'Ämne: ' : `”${everyday}” hör till ämnet `;
}

/** One network: its name, the day and the beginning of where it stands on one line, and all of it behind. */
function buildLine(part: HTMLElement, words: FilterWords): HTMLElement {
  const [time, ...rest] = [...part.children].filter(({ tagName }) => tagName !== 'H3');
  const isDay = time?.classList.contains('radhuvud') === true;
  const body = [...(time && !isDay ? [time] : []), ...rest];
  const [said] = body;
  return element(
    'details',
    { class: 'lagesrad', attributes: { 'data-lage': part.dataset['lage'] ?? '' } },
    element(
      'summary',
      {},
      element('b', { text: words('organ', part.dataset['lage'] ?? '') }),
      `${isDay ? ` ${time.textContent.trim()}` : ''} `,
      element('span', { text: said?.textContent.trim() ?? '' }),
    ),
    ...body,
  );
}
