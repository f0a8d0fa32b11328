/** What differs between two sites, by their manifests. Each list is in the order of names. */
export interface SiteChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** An empty text for a site that is not there yet. */
export function findChanges(before: string, after: string): SiteChanges {
  const had = readManifest(before);
  const has = readManifest(after);
  const names = [...has.keys()];
  return {
    added: names.filter((name) => !had.has(name)),
    changed: names.filter((name) => had.has(name) && had.get(name) !== has.get(name)),
    removed: [...had.keys()].filter((name) => !has.has(name)),
  };
}

/** The checksum of each file. A line that is no line of a manifest, or leads out of the site, is left out. */
export function readManifest(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split('\n')
      .map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line))
      .flatMap((match) => (match?.[1] && match[2] && isWithin(match[2]) ? [[match[2], match[1]] as const] : [])),
  );
}

function isWithin(name: string): boolean {
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
