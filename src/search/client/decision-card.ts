import type { Candidate } from '../../find/candidate.ts';
import { element, link } from '../../site/browser/element.ts';
import type { Hit } from './read-hit.ts';

/** What a reference means: a decision with the beginning of its wording and whether it holds, or an item. `hit`: the item's own. */
export function buildReferenceCard(
  { id, address, place, title, certainty, reason }: Candidate,
  hit: Hit | undefined,
): HTMLElement {
  const why = certainty === 'exakt' ? '' : reason;
  const sequence = Number(/-beslut(\d+)$/.exec(id)?.[1] ?? 1);
  const decision = address.includes('#forslag') ? undefined : hit?.decisions.find((each) => each.sequence === sequence);
  if (!decision)
    return element(
      'p',
      { class: 'hanvisning', attributes: { 'data-hanvisning': id } },
      'Hänvisningen avser ',
      link(address, `${place}: ${title}`),
      ...(why === '' ? [] : [element('span', { class: 'liten', text: ` ${why}` })]),
    );
  return element(
    'section',
    { class: 'svarskort', attributes: { 'aria-labelledby': 'kort-beslut', 'data-kort-beslut': id } },
    element(
      'h2',
      { attributes: { id: 'kort-beslut', 'data-hanvisning': id } },
      element('span', { text: 'Beslut: ' }),
      /* Its title stands below, in the first hit. */
      link(address, place),
    ),
    ...(why === '' ? [] : [element('p', { class: 'liten', text: why })]),
    ...(decision.wording === '' ? [] : [element('p', { class: 'ordalydelse', text: decision.wording })]),
    element('p', { class: 'liten' }, 'Gäller det fortfarande? ', element('b', { text: decision.said })),
    ...((hit?.decisions.length ?? 0) > 1
      ? [
          element('p', {
            class: 'liten',
            text: `Punkten har ${hit?.decisions.length} beslut; det här är nummer ${sequence}.`,
          }),
        ]
      : []),
  );
}

/** Items and decisions of which any may be meant. */
export function buildReferencesCard(references: readonly Candidate[]): HTMLElement {
  return element(
    'section',
    { class: 'svarskort', attributes: { 'aria-labelledby': 'kort-hanvisningar' } },
    element('h2', { text: 'Hänvisningen kan avse', attributes: { id: 'kort-hanvisningar' } }),
    element(
      'ul',
      {},
      ...references.map(({ id, address, place, title }) =>
        element('li', { attributes: { 'data-hanvisning': id } }, link(address, `${place}: ${title}`)),
      ),
    ),
  );
}
