/** The text as a regular expression that finds it alone, in every host's dialect. Made for: `/arkiv.v2/b/lovrad-2031-4/`. */
export function literally(text: string): string {
  return text.replaceAll(/[.+*?^$()[\]{}|\\]/g, String.raw`\$&`);
}

/** The folder in which a host proves who it is, which is no part of the site. */
export function provingFolder(home: string): string {
  return `${home}.well-known/`;
}

/**
 * What of a site no reader is shown: the files for hosts, and whatever begins with a dot.
 * Made for: `/_headers`, `/vardregler/nginx.conf`, `/.git/config`, `/data/.x`.
 */
export function hiddenPattern(home: string, hidden: readonly string[]): string {
  const named = hidden.map((address) => literally(address) + (address.endsWith('/') ? '' : '$'));
  return String.raw`(?:${named.join('|')}|${literally(home)}(?:.*/)?\.)`;
}

/** The same but for the proving folder, where the host's expressions can look ahead. */
export function hiddenButProof(home: string, hidden: readonly string[]): string {
  return `^(?!${literally(provingFolder(home))})${hiddenPattern(home, hidden)}`;
}
