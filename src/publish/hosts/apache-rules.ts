import { isText, shrinks, typesThat } from './file-types.ts';
import { ASK_AGAIN, type HostFacts } from './host-facts.ts';
import { hiddenButProof, literally } from './path-pattern.ts';

/**
 * One file for `<Directory>`, or as the `.htaccess` of the site: whatever stands here is allowed in both. What a module does that
 * may be missing at a web hotel is left out there.
 */
export function apacheRules({ home, notFound, headers, areas, moved, gone, hidden }: HostFacts): string {
  const extensions = (endings: readonly string[]) => endings.map((ending) => `.${ending}`).join(' ');
  return [
    '# Apache 2.4: inkludera filen i <Directory> för webbplatsens mapp och ladda om Apache efter varje bygge,',
    '# eller kopiera den till .htaccess i webbplatsens mapp.',
    'DirectoryIndex index.html',
    `ErrorDocument 403 ${notFound}`,
    `ErrorDocument 404 ${notFound}`,
    `RedirectMatch 404 "${hiddenButProof(home, hidden)}"`,
    ...moved.map(({ from, to }) => `RedirectMatch 301 "^${literally(from)}$" "${to}"`),
    ...gone.flatMap(({ address, page }) => [
      `RedirectMatch 410 "^${literally(address)}$"`,
      `<If "%{REQUEST_URI} == '${address}'">`,
      `    ErrorDocument 410 ${page}`,
      '</If>',
    ]),
    '<IfModule mod_rewrite.c>',
    '    # En mapp utan sida är en okänd adress.',
    '    RewriteEngine On',
    '    RewriteCond %{REQUEST_FILENAME} -d',
    '    RewriteCond %{REQUEST_FILENAME}/index.html !-f',
    '    RewriteRule ^ - [R=404,L]',
    '</IfModule>',
    '<IfModule mod_mime.c>',
    ...typesThat(() => true).map(([type, endings]) => `    AddType ${type} ${extensions(endings)}`),
    `    AddCharset utf-8 ${typesThat(isText)
      .map(([, endings]) => extensions(endings))
      .join(' ')}`,
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    '    <IfModule mod_filter.c>',
    `        AddOutputFilterByType DEFLATE ${typesThat(shrinks)
      .map(([type]) => type)
      .join(' ')}`,
    '    </IfModule>',
    '</IfModule>',
    '<IfModule mod_headers.c>',
    '    # Med den komprimerade filens märke får webbläsaren svaret att den redan har filen.',
    `    RequestHeader edit If-None-Match '^"(.*)-gzip"$' '"$1-gzip", "$1"'`,
    ...Object.entries(headers).map(([name, value]) => `    Header always set ${name} "${value}"`),
    `    Header set Cache-Control "${ASK_AGAIN}"`,
    `    Header always set Cache-Control "${ASK_AGAIN}" "expr=%{REQUEST_STATUS} == 301"`,
    ...areas.flatMap((area) => [
      `    <If "%{REQUEST_URI} =~ m#^${literally(area.folder)}#${butPages(area.folder, gone)}">`,
      ...Object.entries(area.headers).map(([name, value]) => `        Header always set ${name} "${value}"`),
      ...(area.cache === ASK_AGAIN ? [] : [`        Header set Cache-Control "${area.cache}"`]),
      '    </If>',
    ]),
    '</IfModule>',
    '',
  ].join('\n');
}

/** Where addresses below the folder are gone: that it is not the page of one. */
function butPages(folder: string, gone: HostFacts['gone']): string {
  return gone.some(({ page }) => page.startsWith(folder)) ? String.raw` && %{REQUEST_URI} !~ m#/index\.html$#` : '';
}
