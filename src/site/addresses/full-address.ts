/**
 * An address of the site in full, where SITE_URL says where the site stands; otherwise its path from the root of the
 * host.
 */
export function fullAddress(path: string, site: URL | undefined): string {
  return site === undefined ? path : new URL(path, site).href;
}
