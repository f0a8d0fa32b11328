import type { OtherArchive } from '../archive/search-content.ts';
import { urls } from '../site/addresses/urls.ts';
import { securityHeaders } from '../site/build/content-security-policy.ts';

/** Headers by path, as in the site's `_headers` file. `*` at the end of a path stands for any rest. */
export type HeaderRules = readonly { readonly path: string; readonly headers: Readonly<Record<string, string>> }[];

/**
 * The text of `_headers`, in the form that Netlify, Cloudflare Pages and others read. It lets other archives fetch the
 * search index, which is open data.
 */
export function buildHeadersFile(others: readonly OtherArchive[], embeddedBy: readonly string[] = []): string {
  const rules: HeaderRules = [
    { path: `${urls.home}*`, headers: securityHeaders(others, embeddedBy) },
    /* What others have written is handed out to be saved, and runs nothing where it is opened. */
    { path: `${urls.attachedFiles}*`, headers: { 'Content-Disposition': 'attachment' } },
    { path: `${urls.searchIndex}*`, headers: { 'Access-Control-Allow-Origin': '*' } },
  ];
  return rules
    .map(
      ({ path, headers }) =>
        `${path}\n${Object.entries(headers)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join('')}`,
    )
    .join('');
}

/** Reads what `buildHeadersFile` writes. */
export function parseHeadersFile(text: string): HeaderRules {
  return text.split(/\n(?=\/)/).map((block) => {
    const [path = '', ...lines] = block.split('\n');
    const headers = lines
      .map((line) => /^ {2}([\w-]+): (.*)$/.exec(line))
      .flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? ''] as const] : []));
    return { path, headers: Object.fromEntries(headers) };
  });
}

/** All headers for a path. Of two rules for the same header the later one counts. */
export function headersFor(rules: HeaderRules, path: string): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...rules
      .filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path))
      .map(({ headers }) => headers),
  );
}
