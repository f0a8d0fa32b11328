import { OUTCOMES } from '../archive/outcome.ts';
import { foldWords } from '../swedish/fold-letters.ts';
import { areForms, readStems } from '../swedish/word-forms.ts';
import { settleChoices, type NamedChoice, type UnknownChoice } from '../search/client/typed-choices.ts';
import type { Question } from '../search/engine/question.ts';
import type { SearchState } from '../search/search-state.ts';
import type { ArchiveTables } from './archive-tables.ts';

/** What limits a question, in ids; or the first limit that the archive does not have. */
export type ChosenLimits =
  | { readonly filters: SearchState['filters']; readonly unknown: undefined }
  | { readonly filters: undefined; readonly unknown: UnknownChoice };

/** `typed`: limits by what they are called: a network by any of its names or a part of it. */
export async function chooseLimits(
  typed: Question['filters'],
  { organs, topics }: Pick<ArchiveTables, 'organs' | 'topics'>,
): Promise<ChosenLimits> {
  const choices: readonly NamedChoice[] = [
    ...(await organs()).map(({ id, namn, kortnamn, alias, region }) => ({
      filter: 'organ' as const,
      value: id,
      names: [namn, kortnamn, ...alias, ...(region === null ? [] : [region])],
    })),
    ...(await topics()).map(({ id, namn, alias }) => ({ filter: 'amne' as const, value: id, names: [namn, ...alias] })),
    ...OUTCOMES.map((outcome) => ({ filter: 'slag' as const, value: outcome, names: [outcome] })),
  ];
  const { filters, unknown } = settleChoices(typed, choices);
  const [first] = unknown;
  return first
    ? { filters: undefined, unknown: first }
    : { filters: { ar: '', organ: '', amne: '', slag: '', ...filters }, unknown: undefined };
}

const KINDS = { ar: 'år', organ: 'nätverk', amne: 'ämne', slag: 'slag' } as const;

export function unknownInWords({ filter, typed }: UnknownChoice): string {
  return `Arkivet har inget ${KINDS[filter]} som heter ”${typed}”.`;
}

/** Whether every word of `asked` begins one of the words of a text, whatever its capitals and marks. Signs alone are in no text. */
export function holdsWords(text: string, asked: string): boolean {
  const words = ` ${foldWords(text)}`;
  const wanted = foldWords(asked)
    .split(' ')
    .filter((word) => word !== '');
  return wanted.length > 0 && wanted.every((word) => words.includes(` ${word}`));
}

/** Whether every word of `asked` stands in a text in any of its forms: *socialstrategen* in *Socialstrateg*, but not in *Socialstrategiska rådet*. */
export function holdsForms(text: string, asked: string): boolean {
  const read = (of: string) => wordsIn(of).map(readStems);
  const [words, wanted] = [read(text), read(asked)];
  return wanted.length > 0 && wanted.every((own) => words.some((word) => areForms(own, word)));
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
