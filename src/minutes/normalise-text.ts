/** The text of any content file as it is read: no byte order mark, `\n` as line end, letters NFC. */
export function normaliseText(source: string): string {
  return source
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC');
}
