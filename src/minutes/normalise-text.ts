/** The text of a content file as all readers take it: without byte order mark, with `\n` as line end, in NFC. */
export function normaliseText(source: string): string {
  return source
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC');
}
