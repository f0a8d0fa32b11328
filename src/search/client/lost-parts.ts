/** The parts of indexes that could not be fetched, by their addresses. */
export interface LostParts {
  /** How many so far, in a folder and below it. */
  readonly countIn: (folder: string) => number;
}

let watching: LostParts | undefined;

/** Pagefind says nothing of a part of its index that it could not fetch, and finds too little: so its fetching is watched. */
export function watchLostParts(): LostParts {
  watching ??= watch();
  return watching;
}

function watch(): LostParts {
  const lost: string[] = [];
  const fetchPart = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href).href;
    const isPart = /\.pf_\w+(?:\?|$)/.test(address);
    try {
      const response = await fetchPart(input, init);
      if (isPart && !response.ok) lost.push(address);
      return response;
    } catch (error) {
      if (isPart) lost.push(address);
      throw error;
    }
  };
  return { countIn: (folder) => lost.filter((address) => address.startsWith(folder)).length };
}
