/** The text without its percent escapes; as it stands where they are no UTF-8 text, `%E0%A4%A`. Never throws. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
