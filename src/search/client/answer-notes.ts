import { phrasePattern } from '../../swedish/phrase-pattern.ts';
import { button, element, link } from '../../site/browser/element.ts';
import { HITS_AT_A_TIME, writeState, type SearchState } from '../search-state.ts';
import type { SearchResult } from './run-search.ts';
import { joinYears } from './searched-years.ts';
import type { Showing } from './showing.ts';

/** What was done with the question: a reference that was understood, a spelling, words and archives that are lacking, years not searched. */
export function buildNotes(
  { corrected, missing, reference, lacking, total, older }: SearchResult,
  { state, search, words, openMore }: Showing,
): readonly HTMLElement[] {
  const searched = joinYears(
    search
      .shards()
      .filter(({ archive }) => archive === '')
      .map(({ place }) => place),
  );
  return [
    ...(reference
      ? [
          element(
            'p',
            { class: 'hanvisning', attributes: { 'data-hanvisning': reference.id } },
            'Hänvisningen avser ',
            link(reference.address, `${reference.place}: ${reference.title}`),
          ),
        ]
      : []),
    ...[...corrected].map(([typed, meant]) =>
      note(
        `Visar träffar för ”${meant}”. `,
        link(`?${writeState(asTyped(state, typed))}`, `Sök i stället efter ”${typed}”`),
      ),
    ),
    ...(missing.length > 0 && total > 0
      ? [
          note(
            `${missing.map((word) => `”${word}”`).join(' och ')} finns inte i arkivet; träffarna har de andra orden.`,
          ),
        ]
      : []),
    ...lacking.map((address) => note(`${words('arkiv', address)} kunde inte nås och är inte genomsökt.`)),
    ...(older
      ? [
          note(
            `Sökt i ${searched}. `,
            button(`Sök även i ${joinYears([older])}`, () => openMore(older)),
          ),
        ]
      : []),
  ];
}

function note(...parts: readonly (string | HTMLElement)[]): HTMLElement {
  return element('p', { class: 'besked' }, ...parts);
}

/** The same question with the word in quotes: so it is looked for just as it stands. A hyphen may have stood anywhere in it. */
function asTyped(state: SearchState, typed: string): SearchState {
  const word = new RegExp([...typed].map(phrasePattern).join('-?'), 'iu');
  return { ...state, q: state.q.replace(word, () => `"${typed}"`), antal: HITS_AT_A_TIME };
}
