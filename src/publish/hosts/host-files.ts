import type { OtherArchive } from '../../archive/search-content.ts';
import { PLACES, SITE_FILES } from '../../site/addresses/places.ts';
import type { Urls } from '../../site/addresses/urls.ts';
import { apacheRules } from './apache-rules.ts';
import { caddyRules } from './caddy-rules.ts';
import { buildHeadersFile } from './headers-file.ts';
import { HEADERS_FILE, hostFacts, REDIRECTS_FILE, type HostedArchive, type HostFacts } from './host-facts.ts';
import { iisRules } from './iis-rules.ts';
import { nginxRules } from './nginx-rules.ts';
import { nginxSetup } from './nginx-setup.ts';

/** A file in the built site that tells a static host how to send it. */
export interface HostFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The same rules in the format of each host: the headers, the types, the page for unknown addresses, and which addresses
 * have moved (301) and are gone (410). People read the last on the pages themselves; programs get the right status.
 * `address`: of the whole site, where it is known; then one of them sets the site up.
 */
export function buildHostFiles(
  archive: HostedArchive,
  others: readonly OtherArchive[],
  urls?: Urls,
  address?: URL,
): readonly HostFile[] {
  const facts = hostFacts(archive, others, urls);
  const setup = address && nginxSetup(address);
  const rules = (name: string) => `${PLACES.hostRules}/${name}`;
  return [
    { name: HEADERS_FILE, text: buildHeadersFile(facts) },
    { name: REDIRECTS_FILE, text: redirectsFile(facts) },
    { name: rules('nginx.conf'), text: nginxRules(facts) },
    { name: rules('Caddyfile'), text: caddyRules(facts) },
    { name: rules('apache.conf'), text: apacheRules(facts) },
    { name: rules('web.config'), text: iisRules(facts) },
    ...(setup === undefined ? [] : [{ name: rules(NGINX_SETUP), text: setup }]),
    { name: SITE_FILES.noJekyll, text: '' },
  ];
}

/** The script that sets the site up with nginx, in the folder of the rules. */
export const NGINX_SETUP = 'installera-nginx.sh';

/** As Netlify and Cloudflare Pages read it. Other programs that read it know no comment after a rule. */
function redirectsFile({ moved }: HostFacts): string {
  return [
    '# Netlify and Cloudflare Pages',
    '# Withdrawn addresses answer with their own pages: this format knows no 410.',
    ...moved.map(({ from, to }) => `${from} ${to} 301`),
    '',
  ].join('\n');
}
