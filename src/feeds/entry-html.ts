import { fullAddress } from '../site/addresses/full-address.ts';
import type { EntryLine, EntryPart } from './feed.ts';
import { escapeMarkup } from '../site/words/printable-text.ts';

/** The content of an entry as HTML without classes and styles, since the feed reader styles it. */
export function entryHtml(parts: readonly EntryPart[], site: URL | undefined): string {
  return parts
    .map((part) =>
      part.kind === 'paragraph'
        ? `<p>${lineHtml(part.line, site)}</p>`
        : `<ul>${part.lines.map((line) => `<li>${lineHtml(line, site)}</li>`).join('')}</ul>`,
    )
    .join('');
}

function lineHtml({ link, text }: EntryLine, site: URL | undefined): string {
  if (link === undefined) return escapeMarkup(text);
  return `<a href="${escapeMarkup(fullAddress(link.path, site))}">${escapeMarkup(link.text)}</a><br>${escapeMarkup(text)}`;
}
