import { phrasePattern } from '../../swedish/phrase-pattern.ts';
import { ATOM_FILE, urls } from '../../site/addresses/urls.ts';
import { copyText } from '../../site/browser/copy-text.ts';
import { button, element, link } from '../../site/browser/element.ts';
import type { ShardPlace } from '../manifest.ts';
import type { Lack } from '../others/archive-question.ts';
import { readQuestion, type Question } from '../engine/question.ts';
import { HITS_AT_A_TIME, writeState, type FilterName, type SearchState } from '../search-state.ts';
import type { SearchResult } from './search-result.ts';
import type { Showing } from './showing.ts';
import { loadYears } from './typed-choices.ts';

/**
 * The notes above the hits: a corrected spelling, words of which the archive has but the parts, words and archives that were not
 * found, years that were not searched.
 */
export function buildNotes(
  { corrected, partly, apart, missing, unknown, total, older, meetings }: SearchResult,
  { state, search, words, openMore, lacking }: Showing,
): readonly HTMLElement[] {
  const searched = joinYears(
    search
      .shards()
      .filter(({ archive }) => archive === '')
      .map(({ place }) => place),
  );
  return [
    ...[...corrected].map(([typed, meant]) =>
      note(
        `Visar träffar för ”${meant}”. `,
        link(`?${writeState(asTyped(state, typed))}`, `Sök i stället efter ”${typed}”`),
      ),
    ),
    ...[...partly].map(([typed, part]) =>
      note(
        `”${shortened(typed)}” finns inte i den sökbara texten; träffarna har en del av ordet, ”${part}”, i någon form.`,
      ),
    ),
    ...(apart.length > 0 && total > 0
      ? [
          note(
            apart.length === 1
              ? `Ordet ${nameWords(apart)} finns inte som eget ord; träffarna har dess delar.`
              : `${nameWords(apart)} finns inte som egna ord; träffarna har deras delar.`,
          ),
        ]
      : []),
    ...(missing.length > 0 && total > 0
      ? [note(`${nameWords(missing)} finns inte i den sökbara texten; träffarna har de andra orden. ${NOT_SEARCHED}`)]
      : []),
    ...(meetings || total === 0 ? [] : tellLackingYears(readQuestion(state.q), loadYears(document))),
    ...unknown.map(({ filter, typed }) =>
      note(`${UNKNOWN_WORDS[filter]} ”${typed}”.${total > 0 ? ' Träffarna är inte begränsade till det.' : ''}`),
    ),
    ...[...lacking].map(([address, lack]) => note(`${words('arkiv', address)} ${LACK_WORDS[lack]}`)),
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

/** Which of the years asked for the archive has no meeting of, not even one whose day is unknown. `held`: the years that have any. */
function tellLackingYears({ values }: Question, held: readonly number[]): readonly HTMLElement[] {
  const spans = values.filter(({ years, ways }) => years.length > 0 && ways[0]?.isMeeting === true);
  return spans
    .filter(({ years }) => held.length > 0 && !years.some((year) => held.includes(year)))
    .map(({ text }) => note(`Arkivet har inget möte hållet ${/^\p{L}/u.test(text) ? 'i ' : ''}${text}.`));
}

/** What the search leaves out, so that a name which it does not find is not taken for absent. */
export const NOT_SEARCHED = 'Namn på deltagare och föredragande ingår inte i sökningen.';

/** So many words are named, and of each so many letters. */
const MOST_NAMED = 5;
const LONGEST_NAMED = 60;

/** `”a”, ”b” och ”c”`, `”a”, … ”e” och 12 ord till`. */
function nameWords(all: readonly string[]): string {
  const named = all.slice(0, MOST_NAMED).map((word) => `”${shortened(word)}”`);
  const more = all.length - named.length;
  const last = more > 0 ? `${more} ord till` : named.pop();
  return named.length === 0 ? (last ?? '') : `${named.join(', ')} och ${last}`;
}

function shortened(word: string): string {
  return word.length > LONGEST_NAMED ? `${word.slice(0, LONGEST_NAMED)}…` : word;
}

const LACK_WORDS: Readonly<Record<Lack, string>> = {
  unreachable: 'kunde inte nås och är inte genomsökt.',
  slow: 'kunde inte nås på fem sekunder och är inte genomsökt.',
  faulty: 'kunde inte nås och är inte genomsökt: det som kom därifrån är inget sökregister.',
};

const UNKNOWN_WORDS: Readonly<Record<FilterName, string>> = {
  ar: 'År skrivs som år:2021 eller år:2019-2022, inte',
  organ: 'Inget nätverk i arkivet heter',
  amne: 'Inget ämne i arkivet heter',
  slag: 'Inget slag av punkter heter',
};

function note(...parts: readonly (string | HTMLElement)[]): HTMLElement {
  return element('p', { class: 'besked' }, ...parts);
}

/**
 * The same question with the word in quotes, so that it is searched as typed and not corrected. `typed` has no hyphens;
 * in the question a hyphen may stand anywhere in the word.
 */
function asTyped(state: SearchState, typed: string): SearchState {
  const word = new RegExp([...typed].map(phrasePattern).join('-?'), 'iu');
  return { ...state, q: state.q.replace(word, () => `"${typed}"`), antal: HITS_AT_A_TIME };
}

/**
 * The years as text: `2018–2026`, `2021`, `2010–2012 och 2018–2026`. Spans that follow each other directly become one.
 */
export function joinYears(places: readonly Pick<ShardPlace, 'from' | 'to'>[]): string {
  const spans: { from: number; to: number }[] = [];
  for (const { from, to } of places.toSorted((a, b) => a.from - b.from)) {
    const last = spans.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(' och ');
}

/**
 * `heard`: the live region of the page.
 * Copies a link that repeats the search. Where the search asks for one topic, one organ or one kind and nothing else, a link
 * to its feed too.
 */
export function buildSavedSearch(state: SearchState, heard: HTMLElement): HTMLElement {
  const feed = findFeed(state);
  const told = element('span');
  return element(
    'p',
    { class: 'sparad' },
    button('Kopiera länk till sökningen', () => {
      const address = new URL(`${urls.search}?${writeState(state)}`, location.href).href;
      /* Emptied first, since a live region announces the same words again only after a change. */
      heard.textContent = '';
      void copyText({ plain: address }).then((copied) => {
        told.textContent = copied ? ' Länken är kopierad.' : ` Det gick inte att kopiera. Länken är ${address}`;
        heard.textContent = told.textContent.trim();
      });
    }),
    told,
    ...(feed === undefined ? [] : [' · ', link(feed, 'prenumerera (Atom)')]),
  );
}

/** The feed that holds just what the search asks for; undefined where there is none. */
export function findFeed({ q, filters: { ar, organ, amne, slag }, arkiv }: SearchState): string | undefined {
  if (q.trim() !== '' || ar !== '' || arkiv.length > 0) return undefined;
  const chosen = [organ && urls.organ(organ), amne && urls.topic(amne), slag && urls.kindFiles(slag)].filter(
    (folder) => folder !== '',
  );
  const [folder] = chosen;
  return folder === undefined || chosen.length > 1 ? undefined : `${folder}${ATOM_FILE}`;
}
