/**
 * Where this site stands on its host: `/`, or the folder in SITE_URL, `/arkiv/`. Astro has it for the pages and for the
 * browser (`base` in `astro.config.mjs`); the process that builds reads SITE_URL itself.
 */
export const HOME: string = import.meta.env?.BASE_URL ?? homeIn(globalThis.process?.env['SITE_URL']);

/** The folder in the address of a site, `/` where it has none. */
export function homeIn(site: string | undefined): string {
  const path = (site && URL.parse(site)?.pathname) || '/';
  return path.endsWith('/') ? path : `${path}/`;
}

/** The home of a site on the web, from the address of its folder or of its first page; it ends in `/`. */
export function homeAt({ origin, pathname }: URL): string {
  return `${origin}${pathname.replace(/[^/]*\.html$/, '').replace(/\/?$/, '/')}`;
}

/** An address that an editor has written from the root of the site, `/hjalp/`, where the site stands. Every other stays. */
export function addressAtHome(written: string, home = HOME): string {
  return /^\/(?!\/)/.test(written) ? `${home}${written.slice(1)}` : written;
}

/** The home of a built site, as any page of it tells. */
export function homeOfPage(html: string): string {
  return /<link rel="icon" href="([^"]*\/)[^"/]*"/.exec(html)?.[1] ?? '/';
}
