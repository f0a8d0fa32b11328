/**
 * Takes out of a rendered page the blanks between its tags that no browser shows: of the indentation of the components that made
 * it, a line break stays, and next to what is a block whatever its style, nothing. No word and no blank within words is touched,
 * and where blanks are shown as they stand, nothing at all.
 */
export function squeezePage(html: string): string {
  return html
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(BETWEEN_TAGS, '>\n<').replaceAll(BESIDE_BLOCK, '')))
    .join('');
}

/** Elements whose blanks are shown, by their tag or by the classes that styles give `white-space` to. */
const KEPT = /(<(?:pre|textarea)\b[^]*?<\/(?:pre|textarea)>|<p class="(?:huvud|underskrift|hanvisningstext)[^]*?<\/p>)/;
const BETWEEN_TAGS = />\s*\n\s*</g;
/** What no style of ours shows within a line. */
const BLOCKS =
  'html|head|meta|link|title|script|body|main|header|footer|nav|article|section|aside|ol|ul|li|dl|table|caption|thead|tbody|tr|th|td|h[1-6]|details|form|select|option';
const BESIDE_BLOCK = new RegExp(`(?<=</?(?:${BLOCKS})\\b[^<>]*>)\\n(?=<)|(?<=>)\\n(?=</?(?:${BLOCKS})\\b)`, 'g');
