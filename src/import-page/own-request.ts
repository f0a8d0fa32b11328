/** What a request tells about its origin. */
export interface RequestOrigin {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** The header `Sec-Fetch-Site`, which all current browsers send. */
  readonly fetchSite: string | undefined;
  /** The IP address of the other end. */
  readonly remote: string | undefined;
}

/**
 * Whether a request comes from the page itself, on this computer. Three others are kept out: another site that sends
 * requests from the same browser (shown by `Origin`), another site whose own name is made to point here (shown by
 * `Host`), and another computer, where somebody has opened the server to the network.
 */
export function isOwnRequest({ host, origin, fetchSite, remote }: RequestOrigin): boolean {
  if (host === undefined || origin !== `http://${host}`) return false;
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return false;
  return isLoopbackName(origin) && isLoopbackAddress(remote);
}

function isLoopbackName(origin: string): boolean {
  return URL.canParse(origin) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(origin).hostname);
}

/** Whether the address is this computer's own. A server on both protocols shows it as `::ffff:127.0.0.1`. */
function isLoopbackAddress(address: string | undefined): boolean {
  return address !== undefined && /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address);
}
