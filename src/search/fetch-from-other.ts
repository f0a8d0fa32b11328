/** Why nothing came of a fetch. */
export type FetchFault = 'unreachable' | 'slow' | 'faulty';

/** Fetches a file of another archive: from its own address, without a redirect, without what the browser knows of the reader, in time. */
export async function fetchFromOther(address: string, patience: number): Promise<Response> {
  const response = await fetch(address, {
    redirect: 'error',
    credentials: 'omit',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
  return response;
}

/** `fetch` throws a TypeError for all that the network or the browser refuses. */
export function faultOf(error: unknown): FetchFault {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'slow';
  return error instanceof TypeError ? 'unreachable' : 'faulty';
}
