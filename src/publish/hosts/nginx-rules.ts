import { shrinks, isText, typesThat } from './file-types.ts';
import { ASK_AGAIN, type HostFacts } from './host-facts.ts';
import { hiddenButProof } from './path-pattern.ts';

/**
 * One file for the `server` block, which says the address, the certificate and `root`. `add_header` in a location puts aside
 * those of the locations around it, so each location has all of its own. They stay on an internal redirect's last location alone.
 */
export function nginxRules({ home, notFound, headers, areas, moved, gone, hidden }: HostFacts): string {
  const names = (holds: (type: string) => boolean) =>
    typesThat(holds)
      .map(([type]) => type)
      /* nginx has this one in both lists already, and warns. */
      .filter((type) => type !== 'text/html')
      .join(' ');
  const heads = (indent: string, more: Readonly<Record<string, string>>, cache: string) => [
    ...Object.entries({ ...headers, ...more }).map(([name, value]) => `${indent}add_header ${name} "${value}" always;`),
    /* Only what may be asked for again is said `always`: what is not there must not be kept for good. */
    `${indent}add_header Cache-Control "${cache}"${cache === ASK_AGAIN ? ' always' : ''};`,
  ];
  return [
    '# nginx: inkludera filen i blocket server, efter root. Ladda om nginx när filen har ändrats; npm run publicera säger när.',
    ...moved.flatMap(({ from, to }) => [
      `location = ${from} {`,
      /* The server cannot know the scheme and the port that the reader sees through a proxy. */
      '    absolute_redirect off;',
      ...heads('    ', {}, ASK_AGAIN),
      `    return 301 ${to}$is_args$args;`,
      '}',
    ]),
    ...gone.map(({ address, page }) => `location = ${address} { error_page 410 ${page}; return 410; }`),
    ...(home === '/'
      ? []
      : [`location = ${home.slice(0, -1)} { absolute_redirect off; return 301 ${home}$is_args$args; }`]),
    `location ${home} {`,
    '    index index.html;',
    '    absolute_redirect off;',
    '    # En mapp utan sida är en okänd adress.',
    `    error_page 403 =404 ${notFound};`,
    `    error_page 404 ${notFound};`,
    '',
    '    types {',
    ...typesThat(() => true).map(([type, endings]) => `        ${type} ${endings.join(' ')};`),
    '    }',
    '    default_type application/octet-stream;',
    '    charset utf-8;',
    `    charset_types ${names(isText)};`,
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_proxied any;',
    `    gzip_types ${names(shrinks)};`,
    '',
    ...heads('    ', {}, ASK_AGAIN),
    ...areas.flatMap((area) => [
      `    location ${area.folder} {`,
      ...heads('        ', area.headers, area.cache),
      '    }',
    ]),
    ...[...new Set(gone.filter(({ without }) => without.length > 0).map(({ page }) => page))].flatMap((page) => [
      `    location = ${page} {`,
      ...heads('        ', {}, ASK_AGAIN),
      '    }',
    ]),
    `    location ~ "${hiddenButProof(home, hidden)}" { return 404; }`,
    '}',
    '',
  ].join('\n');
}
