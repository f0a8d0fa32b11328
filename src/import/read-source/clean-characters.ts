/** A hyphen that shows only where a line ends in it. */
export const SOFT_HYPHEN = '\u00AD';

/**
 * NFC, and without what is no part of any word: zero-width signs, marks of writing direction, control signs, soft
 * hyphens inside a line. Every white space but the tab is an ordinary space, and a letter pair drawn as one sign is
 * two letters. A soft hyphen that ends a line stays: only whoever knows the next line can tell what it stood for.
 */
export function cleanCharacters(text: string): string {
  if (/^[\t\n -~]*$/.test(text)) return text;
  return text
    .replaceAll(INVISIBLE, '')
    .replaceAll(SPACES, ' ')
    .replaceAll(/\u00AD(?![ \t]*(?:\n|$))/g, '')
    .replaceAll(/\u00AD+/g, SOFT_HYPHEN)
    .replaceAll(/[\uFB00-\uFB06]/g, (pair) => pair.normalize('NFKC'))
    .replaceAll(BULLETS, '•')
    .normalize('NFC');
}

/** Zero-width space and joiners, direction marks, word joiner, byte order mark, other control signs than tab and line end. */
const INVISIBLE =
  /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u180E\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** No-break space, the spaces of every width, the ideographic one. */
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Where Word's Symbol and Wingdings keep their bullets: a place that means nothing in any other typeface. */
const BULLETS = /[\uF0B7\uF0A7\uF06C\uF06E\uF0D8\uF076]/g;
