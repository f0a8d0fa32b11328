/** A text as Markdown that reads as the text: its signs mean nothing, and each of its lines is a paragraph. */
export function paragraphs(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(escapeLine);
}

/** The same on one line, as in a heading or a list. */
export function inline(text: string): string {
  return escapeLine(text.replaceAll(/\s+/gu, ' ').trim());
}

export function linkTo(text: string, address: string): string {
  return `[${inline(text)}](${address})`;
}

/** A list entry for each text that is already Markdown. */
export function list(entries: readonly string[]): string {
  return entries.map((entry) => `- ${entry}`).join('\n');
}

/** Paragraphs, headings and lists with an empty line between them; what is undefined or empty is left out. */
export function joinParts(parts: readonly (string | undefined)[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** What would begin a heading, a quotation, a list or a rule at the start of a line; and what marks up words anywhere. */
function escapeLine(line: string): string {
  return line
    .replaceAll(/[\\`*_[\]<]/g, String.raw`\$&`)
    .replace(/^(?:[#>+-]|={3})/, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}
