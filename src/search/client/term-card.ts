import { glossaryAnchor } from '../../archive/glossary.ts';
import { urls } from '../../site/addresses/urls.ts';
import { askOnce, fetchJson } from '../../site/browser/ask-once.ts';
import { element, link } from '../../site/browser/element.ts';
import { findTerm, glossaryPart, readGlossaryPart, type TermRow } from '../../find/glossary-part.ts';

const fetchPart = askOnce(fetchJson);

/** The term of the glossary that a question asks for, and nothing besides; undefined where there is none or it cannot be had. */
export async function loadTerm(question: string): Promise<TermRow | undefined> {
  const part = glossaryPart(question);
  if (part === undefined) return undefined;
  try {
    return findTerm(question, readGlossaryPart(await fetchPart(urls.glossaryPart(part))));
  } catch {
    return undefined;
  }
}

export function buildTermCard({ term, name, explanation }: TermRow): HTMLElement {
  return element(
    'section',
    { class: 'svarskort', attributes: { 'aria-labelledby': 'kort-ord', 'data-kort-ord': term } },
    element(
      'h2',
      { attributes: { id: 'kort-ord' } },
      element('span', { text: 'Ord: ' }),
      link(`${urls.glossary}#${glossaryAnchor(term)}`, name === '' ? term : `${term}, ${name}`),
    ),
    element('p', { class: 'liten', text: explanation }),
  );
}
