/** What neither XML 1.0 nor iCalendar may hold, not even escaped: control characters, halves of characters, the two that are none. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The text with the sign for an unknown character where it holds one that the formats forbid: nothing goes unseen. */
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
