import { DOCUMENT_KINDS } from '../../archive/attachment.ts';

/** The kinds of files that a site is built of, by their endings: the one table, for the server here and for the rules of every host. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  ics: 'text/calendar',
  md: 'text/markdown',
  json: 'application/json',
  jsonl: 'application/jsonl',
  webmanifest: 'application/manifest+json',
  /* Feeds and OParl are data, which `text/xml` does not say. */
  xml: 'application/xml',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  zip: 'application/zip',
  /* The parts of the search index, which are compressed already. */
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  /* Attachments; the files of open data and the pictures are of these kinds too. */
  ...Object.fromEntries(Object.entries(DOCUMENT_KINDS).map(([ending, { type }]) => [ending, type])),
};

/** All text that a site is built of is UTF-8. */
export function withCharset(type: string): string {
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** The types that are sent as text in UTF-8. */
export function isText(type: string): boolean {
  return /^text\/|\/(?:json|jsonl|xml)$/.test(type);
}

/** Whether a type becomes smaller when it is compressed. `type` may have its charset. */
export function shrinks(type: string): boolean {
  const [bare = ''] = type.split(';');
  return isText(bare) || bare === FILE_TYPES['svg'];
}

/** Each type that holds, with its endings. */
export function typesThat(holds: (type: string) => boolean): readonly (readonly [string, readonly string[]])[] {
  const kinds = [...new Set(Object.values(FILE_TYPES))].filter(holds);
  return kinds.map((type) => [type, Object.keys(FILE_TYPES).filter((ending) => FILE_TYPES[ending] === type)]);
}
