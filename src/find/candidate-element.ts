import { element, link } from '../site/browser/element.ts';
import { CERTAINTIES, type Candidate, type Certainty } from './candidate.ts';

/** The candidates as a list of links, with headings that say how sure each is. */
export function buildCandidateList(candidates: readonly Candidate[]): HTMLElement {
  const shown = CERTAINTIES.filter((certainty) => candidates.some((candidate) => candidate.certainty === certainty));
  return element(
    'div',
    {},
    ...shown.flatMap((certainty) => {
      const group = candidates.filter((candidate) => candidate.certainty === certainty);
      return [
        element('h2', { text: HEADINGS[certainty](group.length) }),
        element('ul', { class: 'fynd' }, ...group.map(buildRow)),
      ];
    }),
  );
}

/** How many pages there are and how sure they are, in words for a live region. */
export function countCandidates(candidates: readonly Candidate[]): string {
  const [best] = candidates;
  if (!best) return 'Ingen sida i arkivet liknar adressen.';
  return best.certainty === 'exakt' && candidates.length === 1
    ? 'Sidan finns i arkivet.'
    : `${candidates.length === 1 ? 'En sida' : `${candidates.length} sidor`} i arkivet kan vara den som avses.`;
}

const HEADINGS: Readonly<Record<Certainty, (amount: number) => string>> = {
  exakt: () => 'Sidan finns här',
  trolig: (amount) => (amount === 1 ? 'Troligen den här sidan' : 'Troligen en av de här sidorna'),
  nära: () => 'Det som ligger närmast',
};

function buildRow({ address, title, place, reason, certainty }: Candidate): HTMLElement {
  return element(
    'li',
    { class: 'rad', attributes: { 'data-fynd': certainty } },
    element('p', { class: 'radhuvud', text: place }),
    element('h3', {}, link(address, title)),
    element('p', { class: 'liten', text: reason }),
  );
}
