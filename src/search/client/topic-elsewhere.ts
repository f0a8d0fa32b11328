import { element, link } from '../../site/browser/element.ts';
import { urlsUnder } from '../../site/addresses/urls.ts';
import { swedishDate } from '../../swedish/calendar-date.ts';
import { count } from '../../site/words/words.ts';
import type { Lack } from '../others/archive-question.ts';
import { askTopic, type TopicAnswer } from '../others/ask-topic.ts';

/**
 * Asks the other archives for the topic of the page when the reader opens the section, each once, and puts the answers where their links to all
 * topics stood. Until then nothing is fetched.
 */
export function startTopicElsewhere(page: Document): void {
  for (const section of page.querySelectorAll<HTMLDetailsElement>('details[data-andraarkiv]'))
    section.addEventListener('toggle', () => void askAll(section), { once: true });
}

async function askAll(section: HTMLDetailsElement): Promise<void> {
  const topic = section.dataset['andraarkiv'] ?? '';
  const places = [...section.querySelectorAll<HTMLElement>('[data-arkiv]')];
  section.setAttribute('aria-busy', 'true');
  await Promise.all(
    places.map(async (place) => {
      const archive = place.dataset['arkiv'] ?? '';
      const asking = element('span', { class: 'liten', text: ' Frågar …' });
      place.append(asking);
      const answer = await askTopic(archive, topic);
      asking.remove();
      show(place, { archive, topic, answer });
    }),
  );
  section.removeAttribute('aria-busy');
}

interface Told {
  readonly archive: string;
  readonly topic: string;
  readonly answer: TopicAnswer;
}

/** An archive that has the topic is linked at its page of it; another one keeps its link to all topics. */
function show(place: HTMLElement, { archive, topic, answer }: Told): void {
  if (answer.kind === 'has') {
    place.replaceChildren(
      `${place.dataset['namn']}: `,
      link(urlsUnder(archive).topic(topic), answer.name),
      `, ${answerWords(answer)}`,
    );
  } else place.append(` ${answerWords(answer)}`);
  place.dataset['svar'] = answer.kind;
}

/** What an archive answered, in Swedish. */
export function answerWords(answer: TopicAnswer): string {
  if (answer.kind === 'lack') return LACK_WORDS[answer.lack];
  if (answer.kind === 'has not') return 'Har inte ämnet.';
  const { meetings, decisions, latest } = answer;
  if (latest === undefined || meetings === 0) return 'utan något möte i arkivet.';
  return `${count(meetings, 'möte', 'möten')} och ${decisions === 0 ? 'inget beslut' : count(decisions, 'beslut', 'beslut')}, senast ${swedishDate(latest)}.`;
}

const LACK_WORDS: Readonly<Record<Lack, string>> = {
  unreachable: 'Svarade inte.',
  slow: 'Svarade inte på fem sekunder.',
  faulty: 'Svarade med något som inte går att läsa.',
};
