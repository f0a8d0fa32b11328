import { readPart, readUpTo, TEXT_CAP } from './read-part.ts';

/** Why nothing came of a fetch. */
type FetchFault = 'unreachable' | 'slow' | 'faulty';

export interface GuardedFetching {
  /** The first fault; the engine swallows many. */
  readonly fault: () => FetchFault | undefined;
  /** A file of JSON within the index. */
  readonly fetchText: (address: string) => Promise<string>;
}

/** What the engine may fetch of an index, from the index on. */
const PART =
  /^(?:[\d-]+\/)?(?:pagefind\.[\w-]+\.pf_meta|(?:index|filter|fragment)\/[\w-]+\.pf_(?:index|filter|fragment))$/;
const ENTRY = /^(?:[\d-]+\/)?pagefind-entry\.json(?:\?[^/]*)?$/;
const PROGRAM = /\/wasm\.[^/]*\.pagefind(?:\?|$)/;
const OWN_PROGRAM = 'wasm.sv.pagefind';
/** All parts together, unpacked: then the worker is too large, and a new one may begin anew. */
const MOST_BYTES = 256_000_000;

/**
 * Lets this worker fetch the parts of one index, from its own address, without a redirect, in time, and each no larger than
 * a part is; and the program from this archive alone. Nothing else is fetched.
 */
export function guardFetching(index: string, home: string, patience: number): GuardedFetching {
  const fetchBare = globalThis.fetch;
  let first: FetchFault | undefined;
  let bytes = 0;
  const ask = async (address: string): Promise<Response> => {
    const response = await fetchBare(address, {
      redirect: 'error',
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
    return response;
  };
  const noting = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work();
    } catch (error) {
      first ??= faultOf(error);
      throw error;
    }
  };
  const fetchText = (address: string) =>
    noting(async () => new TextDecoder().decode(await readUpTo((await ask(address)).body, TEXT_CAP)));
  globalThis.fetch = (input) =>
    noting(async () => {
      const address = new URL(input instanceof Request ? input.url : input, index).href;
      if (PROGRAM.test(address)) return fetchBare(new URL(OWN_PROGRAM, home));
      const place = address.startsWith(index) ? address.slice(index.length) : '';
      if (ENTRY.test(place)) return new Response(await fetchText(address));
      if (!PART.test(place)) throw new Error(`${address} is no part of ${index}`);
      const part = await readPart((await ask(address)).body);
      bytes += part.byteLength;
      if (bytes > MOST_BYTES) throw new Error(`${index} is too large`);
      return new Response(Uint8Array.from(part));
    });
  return { fault: () => first, fetchText };
}

/** `fetch` throws a TypeError for all that the network or the browser refuses. */
function faultOf(error: unknown): FetchFault {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'slow';
  return error instanceof TypeError ? 'unreachable' : 'faulty';
}
