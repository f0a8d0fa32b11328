/** The page of a site that stands at the root of its host, made to be opened from a folder on a disk. `name`: its file within the site. */
export function relativePage(html: string, name: string): string {
  const up = '../'.repeat(name.split('/').length - 1);
  return (
    html
      /* A page on a disk may run no module; without its scripts it is whole all the same. */
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

/** A whole tag, whatever its attributes hold. In the words of a page every `<` is escaped. */
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** `/moten/x/#p4` → `moten/x/index.html#p4`: a disk opens no folder. */
function fileOf(address: string): string {
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
  return `${path === '' || path.endsWith('/') ? `${path}index.html` : path}${rest}`;
}
