import { findPlaceUnder } from '../site/addresses/read-address.ts';

/** The page of a site, made to be opened from a folder on a disk. `name`: its file within the site, which stands at `home` on its host. */
export function relativePage(html: string, name: string, home: string): string {
  const up = '../'.repeat(name.split('/').length - 1);
  const relative = (whole: string, before: string, address: string, after: string) => {
    const place = findPlaceUnder(home, address);
    return place === undefined ? whole : `${before}${up}${fileOf(place)}${after}`;
  };
  return (
    html
      /* Browsers run no module scripts of a page on a disk, nor fetch for them. The page is complete without them. */
      .replaceAll(/<script\b[^>]*><\/script>\s*|<link rel="(?:modulepreload|preload)"[^>]*>\s*/g, '')
      .replaceAll(TAG, (tag) =>
        tag
          .replaceAll(/(\s(?:href|src|action)=")(\/(?!\/)[^"]*)(")/g, relative)
          .replaceAll(/(\scontent="\d+;\s*url=)(\/(?!\/)[^"]*)(")/gi, relative),
      )
  );
}

/** Made for a whole tag, whatever its attributes contain. Every `<` in the text of a page is escaped. */
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** `moten/x/#p4` → `moten/x/index.html#p4`: a disk opens no folder. */
function fileOf(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  return `${path === '' || path.endsWith('/') ? `${path}index.html` : path}${rest}`;
}
