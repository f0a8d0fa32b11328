import { ASK_AGAIN, type HostFacts } from './host-facts.ts';

/** Headers by path, as in the site's `_headers` file. `*` at the end of a path stands for any rest. */
export type HeaderRules = readonly { readonly path: string; readonly headers: Readonly<Record<string, string>> }[];

/**
 * The text of `_headers`, in the form that Netlify, Cloudflare Pages and others read. They ask again for every file unless
 * told otherwise, and join the values of two rules for one header; so no header stands in two.
 */
export function buildHeadersFile({ home, headers, areas }: Pick<HostFacts, 'home' | 'headers' | 'areas'>): string {
  const rules: HeaderRules = [
    { path: `${home}*`, headers },
    ...areas.map((area) => ({
      path: `${area.folder}*`,
      headers: { ...area.headers, ...(area.cache !== ASK_AGAIN && { 'Cache-Control': area.cache }) },
    })),
  ];
  return rules
    .map(
      ({ path, headers: named }) =>
        `${path}\n${Object.entries(named)
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
