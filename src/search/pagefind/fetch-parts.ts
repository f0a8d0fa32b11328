/** What is known of the files that Pagefind has fetched: Pagefind itself does not tell. */
export interface FetchedParts {
  /** The parts of indexes that could not be fetched so far, in a folder and below it. */
  readonly countLost: (folder: string) => number;
}

let watching: FetchedParts | undefined;

/**
 * Pagefind says nothing of a part of its index that it could not fetch, and finds too little: so its fetching is watched.
 * And it would fetch its engine anew for each index: here one serves them all, and lies with the newest alone.
 */
export function watchFetching(): FetchedParts {
  watching ??= watch();
  return watching;
}

const PART = /\.pf_\w+(?:\?|$)/;
const ENGINE = /\/wasm\.\w+\.pagefind$/;

function watch(): FetchedParts {
  const lost: string[] = [];
  const fetchPart = globalThis.fetch;
  let engine: Promise<ArrayBuffer> | undefined;
  const fetchEngine = async (address: string): Promise<ArrayBuffer> => {
    const response = await fetchPart(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.arrayBuffer();
  };
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href).href;
    if (ENGINE.test(address)) {
      engine ??= fetchEngine(address).catch((error: unknown) => {
        engine = undefined;
        throw error;
      });
      return new Response((await engine).slice(0));
    }
    try {
      const response = await fetchPart(input, init);
      if (PART.test(address) && !response.ok) lost.push(address);
      return response;
    } catch (error) {
      if (PART.test(address)) lost.push(address);
      throw error;
    }
  };
  return { countLost: (folder) => lost.filter((address) => address.startsWith(folder)).length };
}
