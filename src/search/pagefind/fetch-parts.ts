/** What is known about the files that Pagefind has fetched. */
export interface FetchedParts {
  /** How many parts of indexes could not be fetched so far, in a folder and below it. */
  readonly countLost: (folder: string) => number;
}

let watching: FetchedParts | undefined;

/**
 * Watches what Pagefind fetches, for two reasons. Where a part of an index cannot be fetched, Pagefind finds too little
 * and says nothing. And it would fetch its WebAssembly again for each index; here all indexes share the one that lies
 * with the newest.
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
