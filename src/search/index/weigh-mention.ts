import type { ArchivedItem } from '../../archive/archived.ts';

/** An item that says something so often, or says it in its title, is about it. */
const OFTEN = 4;

/** What an item says of something, and how much it is about that. `find`: see `buildAliasFinder`. */
export function weighMention(
  { item, text }: Pick<ArchivedItem, 'item' | 'text'>,
  find: (text: string) => readonly string[],
): { readonly said: string | undefined; readonly weight: 'mentioned' | 'repeated' | 'central' } {
  const places = find(text);
  const isTitle = find(item.title).length > 0;
  const weight = places.length >= OFTEN || isTitle ? 'central' : places.length > 1 ? 'repeated' : 'mentioned';
  return { said: places[0], weight };
}
