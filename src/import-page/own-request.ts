/** What a request says of where it comes from. */
export interface RequestOrigin {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`, which every browser of today sends. */
  readonly fetchSite: string | undefined;
  /** The address at the other end. */
  readonly remote: string | undefined;
}

/**
 * Whether the page itself asks, on this very computer. Another site may send requests here from the same browser
 * (its `Origin` tells), may have its own name point here (its name is then the `Host`), and a server that somebody has
 * opened to the network may be called from elsewhere.
 */
export function isOwnRequest({ host, origin, fetchSite, remote }: RequestOrigin): boolean {
  if (host === undefined || origin !== `http://${host}`) return false;
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return false;
  return isLoopbackName(origin) && isLoopbackAddress(remote);
}

function isLoopbackName(origin: string): boolean {
  return URL.canParse(origin) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(origin).hostname);
}

/** `::ffff:127.0.0.1` is how a server that listens on both protocols names it. */
function isLoopbackAddress(address: string | undefined): boolean {
  return address !== undefined && /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address);
}
