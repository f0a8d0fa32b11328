/** Remembers the answer for each argument. A request that failed is forgotten, so that it is made again. */
export function askOnce<Value>(ask: (argument: string) => Promise<Value>): (argument: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (argument) => {
    const before = known.get(argument);
    if (before) return before;
    const fresh = ask(argument);
    known.set(argument, fresh);
    fresh.catch(() => known.delete(argument));
    return fresh;
  };
}

/** Fetches a JSON file of the site. Rejects where it cannot be fetched. */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
