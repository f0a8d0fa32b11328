/**
 * Characters that neither XML 1.0 nor iCalendar may contain, not even escaped: control characters, U+FFFE and U+FFFF.
 * Lone surrogates, which are forbidden too, are replaced by `toWellFormed`.
 */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * The text with the replacement character � for each character that the formats forbid, so that a reader sees that
 * something is missing.
 */
export function printable(text: string): string {
  return text.toWellFormed().replaceAll(FORBIDDEN, '\uFFFD');
}

/** For XML and HTML, within an element or an attribute. */
export function escapeMarkup(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
