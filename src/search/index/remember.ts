/** So many texts are remembered at least, and at most twice as many; an archive of a thousand meetings has as many different words. */
const LEAST = 100_000;

/**
 * The same function, which works a text out once: of two million words of an archive a few tens of thousands are different. It
 * takes no more memory in a larger archive: when it knows `least` it begins anew, and of those before it keeps what is asked for again.
 */
export function remember<Value>(find: (text: string) => Value, least = LEAST): (text: string) => Value {
  let before: ReadonlyMap<string, Known<Value>> = new Map();
  let known = new Map<string, Known<Value>>();
  return (text) => {
    const own = known.get(text);
    if (own !== undefined) return own.value;
    const found = before.get(text) ?? { value: find(text) };
    if (known.size >= least) {
      before = known;
      known = new Map();
    }
    known.set(text, found);
    return found.value;
  };
}

interface Known<Value> {
  readonly value: Value;
}
