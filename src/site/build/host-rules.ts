import type { Archive } from '../../archive/archived.ts';
import { hasMoved, isWithdrawn } from '../../archive/routes.ts';
import { PLACES } from '../addresses/places.ts';
import { addressOf } from '../words/ledger-words.ts';

/** A file in the built site that tells a static host which addresses have moved (301) and which are gone (410). */
export interface HostFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Rules for hosts about moved and withdrawn addresses, so that programs get the right status; people read it on the
 * pages themselves. Each host has its own format, and `_redirects` has no 410.
 */
export function buildHostFiles({ addresses }: Pick<Archive, 'addresses'>): readonly HostFile[] {
  const all = [...addresses.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const moved = all
    .filter(hasMoved)
    .map(({ id, kind, fate }) => ({ from: addressOf(id, kind), to: addressOf(fate.to, kind) }));
  const gone = all.filter(isWithdrawn).map(({ id, kind }) => addressOf(id, kind));
  return [
    {
      name: '_redirects',
      text: write(
        ['Netlify and Cloudflare Pages', 'Withdrawn addresses answer with their own pages: this format knows no 410.'],
        moved.map(({ from, to }) => `${from} ${to} 301`),
      ),
    },
    {
      name: `${PLACES.hostRules}/nginx.conf`,
      text: write(
        ['nginx: include this file in the server block'],
        [
          ...moved.map(({ from, to }) => `location = ${from} { return 301 ${to}$is_args$args; }`),
          ...gone.map((address) => `location = ${address} { error_page 410 ${address}index.html; return 410; }`),
        ],
      ),
    },
    {
      name: `${PLACES.hostRules}/Caddyfile`,
      text: write(
        ['Caddy: import this file in the site block, before file_server'],
        [
          ...moved.map(({ from, to }) => `redir ${from} ${to}?{query} 301`),
          ...gone.map(
            (address) =>
              `handle ${address} {\n\trewrite * ${address}index.html\n\tfile_server {\n\t\tstatus 410\n\t}\n}`,
          ),
        ],
      ),
    },
  ];
}

function write(comments: readonly string[], rules: readonly string[]): string {
  return `${[...comments.map((comment) => `# ${comment}`), ...rules].join('\n')}\n`;
}
