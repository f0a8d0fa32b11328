/** So many texts are remembered at once; an archive of a thousand meetings has half as many different words. */
const MOST = 200_000;

/**
 * The same function, which works a text out once: of two million words of an archive a few tens of thousands are different. It
 * forgets all when it knows `most`, so that it takes no more memory in a larger archive.
 */
export function remember<Value>(find: (text: string) => Value, most = MOST): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = find(text);
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}
