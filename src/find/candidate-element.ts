import { CERTAINTIES, type Candidate, type Certainty } from './candidate.ts';

/** The candidates as a list of real links, under what is to be thought of them. */
export function buildCandidateList(candidates: readonly Candidate[], page: Document): HTMLElement {
  const box = page.createElement('div');
  const shown = CERTAINTIES.filter((certainty) => candidates.some((candidate) => candidate.certainty === certainty));
  box.append(...shown.flatMap((certainty) => {
    const group = candidates.filter((candidate) => candidate.certainty === certainty);
    const list = page.createElement('ul');
    list.className = 'fynd';
    list.append(...group.map((candidate) => buildRow(candidate, page)));
    return [withText(page.createElement('h2'), HEADINGS[certainty](group.length)), list];
  }));
  return box;
}

/** For a live region: how many pages, and how sure. */
export function countCandidates(candidates: readonly Candidate[]): string {
  const [best] = candidates;
  if (!best) return 'Ingen sida i arkivet liknar adressen.';
  return best.certainty === 'exakt' && candidates.length === 1 ? 'Sidan finns i arkivet.' : `${candidates.length === 1 ? 'En sida' : `${candidates.length} sidor`} i arkivet kan vara den som avses.`;
}

const HEADINGS: Readonly<Record<Certainty, (amount: number) => string>> = {
  'exakt': () => 'Sidan finns här',
  'trolig': (amount) => (amount === 1 ? 'Troligen den här sidan' : 'Troligen en av de här sidorna'),
  'nära': () => 'Det som ligger närmast',
};

function buildRow({ address, title, place, reason, certainty }: Candidate, page: Document): HTMLElement {
  const row = page.createElement('li');
  row.className = 'rad';
  row.dataset['fynd'] = certainty;
  const link = withText(page.createElement('a'), title);
  link.href = address;
  const heading = page.createElement('h3');
  heading.append(link);
  const why = withText(page.createElement('p'), reason);
  why.className = 'liten';
  const where = withText(page.createElement('p'), place);
  where.className = 'radhuvud';
  row.append(where, heading, why);
  return row;
}

function withText<Kind extends HTMLElement>(element: Kind, text: string): Kind {
  element.textContent = text;
  return element;
}
