import { glossaryAnchor } from '../../archive/glossary.ts';
import { urls } from '../../site/addresses/urls.ts';
import { element, link } from '../../site/browser/element.ts';
import { findTerm, glossaryPart, readGlossaryPart, type TermRow } from '../../find/glossary-part.ts';
import { loadList } from './own-index.ts';

/** The term of the glossary that a question asks for, and nothing besides; undefined where there is none or it cannot be had. */
export async function loadTerm(question: string): Promise<TermRow | undefined> {
  const part = glossaryPart(question);
  if (part === undefined) return undefined;
  try {
    return findTerm(question, readGlossaryPart(await loadList(urls.glossaryPart(part))));
  } catch {
    return undefined;
  }
}

/** What a term means. Below another card it is folded, so that the hits stay in reach. */
export function buildTermCard({ term, name, explanation }: TermRow, isBelow: boolean): HTMLElement {
  const address = `${urls.glossary}#${glossaryAnchor(term)}`;
  const attributes = { 'aria-labelledby': 'kort-ord', 'data-kort-ord': term };
  const called = name === '' ? term : `${term}, ${name}`;
  const heading = (...parts: readonly (string | HTMLElement)[]) =>
    element('h2', { attributes: { id: 'kort-ord' } }, element('span', { text: 'Ord: ' }), ...parts);
  if (!isBelow)
    return element(
      'section',
      { class: 'svarskort', attributes },
      heading(link(address, called)),
      element('p', { class: 'liten', text: explanation }),
    );
  return element(
    'section',
    { class: 'svarskort', attributes },
    element(
      'details',
      {},
      element('summary', {}, heading(called)),
      element('p', { class: 'liten' }, `${explanation} `, link(address, 'I ordlistan')),
    ),
  );
}
