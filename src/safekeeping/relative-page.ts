/**
 * Makes a page work from a folder on a disk: its links become relative. The site must stand at the root of its host.
 * `name`: the page's file within the site.
 */
export function relativePage(html: string, name: string): string {
  const up = '../'.repeat(name.split('/').length - 1);
  return (
    html
      /* Browsers run no module scripts of a page on a disk. The page is complete without them. */
      .replaceAll(/<script\b[^>]*><\/script>\s*/g, '')
      .replaceAll(TAG, (tag) =>
        tag
          .replaceAll(
            /(\s(?:href|src|action)=")(\/(?!\/)[^"]*)(")/g,
            (_whole, before: string, address: string, after: string) => `${before}${up}${fileOf(address)}${after}`,
          )
          .replaceAll(
            /(\scontent="\d+;\s*url=)(\/(?!\/)[^"]*)(")/gi,
            (_whole, before: string, address: string, after: string) => `${before}${up}${fileOf(address)}${after}`,
          ),
      )
  );
}

/** Made for a whole tag, whatever its attributes contain. Every `<` in the text of a page is escaped. */
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** `/moten/x/#p4` → `moten/x/index.html#p4`. On a disk a link to a folder does not open its page. */
function fileOf(address: string): string {
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
  return `${path === '' || path.endsWith('/') ? `${path}index.html` : path}${rest}`;
}
