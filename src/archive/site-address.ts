/**
 * Whether a text is the address of a site: a scheme, a host, a port where it has one, and at most a folder,
 * `https://handlingar.example.se`, `http://localhost:8080/`, `https://example.se/arkiv/`. The folder has only what an address and a
 * file name write alike; scheme and folder are in small letters.
 */
export function isSiteAddress(text: string): boolean {
  const url = ADDRESS.test(text) ? URL.parse(text) : null;
  return url !== null && url.port !== '0' && !url.hostname.includes('..');
}

const ADDRESS =
  /^https?:\/\/(?:\[[0-9a-f:.]+\]|[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?)(?::\d{1,5})?(?:\/[a-z0-9_-][a-z0-9._-]*)*\/?$/u;
