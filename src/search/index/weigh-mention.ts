/** An item that says something so often, or says it in its title, is about it. */
const OFTEN = 4;

/** What the words of an item say of something, and how much it is about that. `find`: see `buildAliasFinder`. */
export function weighMention(
  { text, title }: { readonly text: string; readonly title: string },
  find: (text: string) => readonly string[],
): { readonly said: string | undefined; readonly weight: 'mentioned' | 'repeated' | 'central' } {
  const places = find(text);
  const isTitle = find(title).length > 0;
  const weight = places.length >= OFTEN || isTitle ? 'central' : places.length > 1 ? 'repeated' : 'mentioned';
  return { said: places[0], weight };
}
