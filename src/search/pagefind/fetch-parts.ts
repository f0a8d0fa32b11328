import { readPart } from './read-part.ts';

/** What Pagefind fetches, seen to by this page. */
export interface FetchedParts {
  /** How many parts of indexes could not be had so far, in a folder and below it. */
  readonly countLost: (folder: string) => number;
  /** Gives Pagefind what is made here for the file at the address, which is then never fetched. */
  readonly make: (address: string, file: () => Promise<string | Uint8Array<ArrayBuffer>>) => void;
  /** A part, whole. Rejects where it cannot be had, and counts it as lost. */
  readonly load: (address: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Begins to fetch a part that Pagefind is about to ask for. */
  readonly fetchAhead: (address: string) => void;
}

let watching: FetchedParts | undefined;

/**
 * Watches what Pagefind fetches. Where a part of an index cannot be had, Pagefind finds too little and says nothing, and it
 * takes any answer for a part: here a part is whole, or lost. It would fetch its WebAssembly again for each index; here all
 * indexes share the one that lies with the newest.
 */
export function watchFetching(): FetchedParts {
  watching ??= watch();
  return watching;
}

const PART = /\.pf_\w+(?:\?|$)/;
const PROGRAM = /\/wasm\.\w+\.pagefind(?:\?|$)/;

function watch(): FetchedParts {
  const fetchBare = globalThis.fetch;
  const made = new Map<string, () => Promise<string | Uint8Array<ArrayBuffer>>>();
  const ahead = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const lost: string[] = [];
  let program: Promise<Uint8Array<ArrayBuffer>> | undefined;
  const load = async (address: string): Promise<Uint8Array<ArrayBuffer>> => {
    try {
      /* What was no part may lie in the browser's own cache. */
      const response = await fetchBare(address, lost.includes(address) ? { cache: 'reload' } : {});
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return await readPart(response.body);
    } catch (error) {
      lost.push(address);
      throw error;
    }
  };
  const loadProgram = (address: string) => {
    program ??= load(address).catch((error: unknown) => {
      program = undefined;
      throw error;
    });
    return program;
  };
  const fetchAhead = (address: string) => {
    if (ahead.has(address)) return;
    const part = load(address);
    ahead.set(address, part);
    part.catch(() => ahead.delete(address));
  };
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href).href;
    const [bare = ''] = address.split('?');
    const make = made.get(bare);
    if (make) return new Response(await make());
    if (PROGRAM.test(address)) return new Response((await loadProgram(address)).slice());
    if (!PART.test(address)) return fetchBare(input, init);
    const part = await (ahead.get(address) ?? load(address));
    ahead.delete(address);
    return new Response(part);
  };
  return {
    countLost: (folder) => lost.filter((address) => address.startsWith(folder)).length,
    make: (address, file) => made.set(address, file),
    load,
    fetchAhead,
  };
}
