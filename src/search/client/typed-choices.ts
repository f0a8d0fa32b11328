import { foldWords } from '../../swedish/fold-letters.ts';
import type { Question } from '../engine/question.ts';
import { readYears, type FilterName, type SearchState } from '../search-state.ts';

/** Something that a reader may choose, with all that it is called. */
export interface NamedChoice {
  readonly filter: FilterName;
  /** The id, as the index has it. */
  readonly value: string;
  readonly names: readonly string[];
}

/** A choice that was typed and that the archive does not have. */
export interface UnknownChoice {
  readonly filter: FilterName;
  readonly typed: string;
}

export interface SettledChoices {
  /** Ids; where several are meant they stand with commas between them. */
  readonly filters: Partial<SearchState['filters']>;
  readonly unknown: readonly UnknownChoice[];
}

/** What typed choices mean: `nätverk:fyrbodal` every network with a word that begins so in a name, or the one with that id. */
export function settleChoices(typed: Question['filters'], choices: readonly NamedChoice[]): SettledChoices {
  const filters: Partial<Record<FilterName, string>> = {};
  const unknown: UnknownChoice[] = [];
  for (const choice of choicesOf(typed)) {
    const meant = findMeant(choice, choices);
    if (meant === '') unknown.push(choice);
    else filters[choice.filter] = meant;
  }
  return { filters, unknown };
}

/** The choices of the form on the page. */
export function loadChoices(page: Document): readonly NamedChoice[] {
  return [...page.querySelectorAll<HTMLSelectElement>('select[data-filter]')].flatMap((select) =>
    [...select.options].flatMap(({ value, text, dataset }): readonly NamedChoice[] => {
      const filter = KINDS.find((kind) => kind === select.dataset['filter']);
      return filter === undefined || value === ''
        ? []
        : [{ filter, value, names: [text, ...(dataset['kallas'] ?? '').split('\n').filter(Boolean)] }];
    }),
  );
}

/** The years of which the form on the page has meetings, the oldest first. */
export function loadYears(page: Document): readonly number[] {
  return [...page.querySelectorAll<HTMLOptionElement>('select[name="fran"] option')]
    .flatMap(({ value }) => (value === '' ? [] : [Number(value)]))
    .toSorted((a, b) => a - b);
}

const KINDS = ['organ', 'amne', 'slag'] as const;

function choicesOf(typed: Question['filters']): readonly UnknownChoice[] {
  return (['ar', ...KINDS] as const).flatMap((filter) => {
    const value = typed[filter];
    return value === undefined ? [] : [{ filter, typed: value }];
  });
}

function findMeant({ filter, typed }: UnknownChoice, choices: readonly NamedChoice[]): string {
  if (filter === 'ar') return readYears(typed) === undefined ? '' : typed;
  const own = choices.filter((choice) => choice.filter === filter);
  if (own.some(({ value }) => value === typed)) return typed;
  const asked = foldWords(typed);
  if (asked === '') return '';
  const all = own.filter(({ value, names }) => [value, ...names].some((name) => foldWords(name) === asked));
  const parts = own.filter(({ value, names }) =>
    [value, ...names].some((name) => ` ${foldWords(name)}`.includes(` ${asked}`)),
  );
  return (all.length > 0 ? all : parts).map(({ value }) => value).join(',');
}
