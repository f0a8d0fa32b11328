/** An address of the site in full where SITE_URL tells where it stands, else from the root of whatever host it is served by. */
export function fullAddress(path: string, site: URL | undefined): string {
  return site === undefined ? path : new URL(path, site).href;
}
