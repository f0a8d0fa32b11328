import { FILE_TYPES, shrinks, typesThat, withCharset } from './file-types.ts';
import { ASK_AGAIN, type HostFacts } from './host-facts.ts';
import { hiddenPattern, provingFolder } from './path-pattern.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * One file for the site block, which says the address and `root`. What is not there is found before `file_server` is asked, as
 * `handle_errors` may stand in a site block once and belongs to the host.
 */
export function caddyRules({ home, notFound, headers, areas, moved, gone, hidden }: HostFacts): string {
  const unknown = (indent: string) => [
    `${indent}rewrite * ${notFound}`,
    `${indent}file_server {`,
    `${indent}\tstatus 404`,
    `${indent}}`,
  ];
  return [
    '# Caddy: importera filen i webbplatsens block, efter root. Ladda om Caddy efter varje bygge.',
    ...(moved.length === 0 ? [] : ['map {query} {handlingar_query} {', '\t~(.+) "?$1"', '\tdefault ""', '}']),
    ...moved.flatMap(({ from, to }) => [
      `handle ${from} {`,
      ...headerLines('\t', headers),
      header('\t', '*', 'Cache-Control', ASK_AGAIN),
      `\tredir * ${to}{handlingar_query} 301`,
      '}',
    ]),
    ...gone.flatMap(({ address, page }) => [
      `handle ${address} {`,
      ...headerLines('\t', headers),
      header('\t', '*', 'Cache-Control', ASK_AGAIN),
      `\trewrite * ${page}`,
      '\tfile_server {',
      '\t\tstatus 410',
      '\t}',
      '}',
    ]),
    ...(home === '/' ? [] : [`redir ${home.slice(0, -1)} ${home} 301`]),
    `handle ${home}* {`,
    '\troute {',
    '\t\tencode zstd gzip {',
    '\t\t\tmatch {',
    ...typesThat(shrinks).map(([type]) => `\t\t\t\theader Content-Type ${type}*`),
    '\t\t\t}',
    '\t\t}',
    ...headerLines('\t\t', headers),
    /* Go's expressions cannot look ahead. */
    '\t\t@handlingar_dolt {',
    `\t\t\tpath_regexp ^${hiddenPattern(home, hidden)}`,
    `\t\t\tnot path ${provingFolder(home)}*`,
    '\t\t}',
    '\t\thandle @handlingar_dolt {',
    ...unknown('\t\t\t'),
    '\t\t}',
    '\t\t@handlingar_finns file {path} {path}/index.html',
    /* The later of two headers counts, as they stand here. */
    '\t\thandle @handlingar_finns {',
    '\t\t\troute {',
    /* `file_server` says the types that its machine knows. */
    ...Object.entries(FILE_TYPES).flatMap(([ending, type]) => [
      `\t\t\t\t@handlingar_${ending} path *.${ending}`,
      `\t\t\t\theader @handlingar_${ending} {`,
      '\t\t\t\t\tdefer',
      `\t\t\t\t\tContent-Type "${withCharset(type)}"`,
      '\t\t\t\t}',
    ]),
    header('\t\t\t\t', '*', 'Cache-Control', ASK_AGAIN),
    ...areas.flatMap((area) =>
      Object.entries({ ...area.headers, 'Cache-Control': area.cache }).map(([name, value]) =>
        header('\t\t\t\t', `${area.folder}*`, name, value),
      ),
    ),
    '\t\t\t\tfile_server',
    '\t\t\t}',
    '\t\t}',
    '\t\thandle {',
    ...unknown('\t\t\t'),
    '\t\t}',
    '\t}',
    '}',
    '',
  ].join('\n');
}

function headerLines(indent: string, headers: Headers): readonly string[] {
  return Object.entries(headers).map(([name, value]) => header(indent, '*', name, value));
}

function header(indent: string, path: string, name: string, value: string): string {
  return `${indent}header ${path} ${name} "${value}"`;
}
