/**
 * Whether a text is the address of a site: a scheme, a host and at most a folder, `https://handlingar.example.se` or
 * `https://example.se/arkiv/`. The folder has only what an address and a file name write alike.
 */
export function isSiteAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && FOLDER.test(url.pathname) && !/[?#\s]/.test(text);
}

const FOLDER = /^\/(?:[a-z0-9_-][a-z0-9._-]*\/)*(?:[a-z0-9_-][a-z0-9._-]*)?$/;
