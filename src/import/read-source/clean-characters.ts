import { withoutDividers } from '../../swedish/unseen-signs.ts';

/** A hyphen that shows only where a line ends in it. */
export const SOFT_HYPHEN = '\u00AD';

/**
 * The text in NFC without characters that belong to no word: zero-width characters, marks of writing direction, control
 * characters, soft hyphens inside a line. Every white space but the tab becomes an ordinary space, and a ligature
 * becomes its letters. A soft hyphen at the end of a line stays, because only the next line tells what it stands for.
 */
export function cleanCharacters(text: string): string {
  if (/^[\t\n -~]*$/.test(text)) return text;
  return withoutDividers(text)
    .replaceAll(INVISIBLE, '')
    .replaceAll(TAGS, '$<flag>')
    .replaceAll(SPACES, ' ')
    .replaceAll(/\u00AD(?![ \t]*(?:\n|$))/g, '')
    .replaceAll(/\u00AD+/g, SOFT_HYPHEN)
    .replaceAll(/[\uFB00-\uFB06]/g, (pair) => pair.normalize('NFKC'))
    .replaceAll(BULLETS, '•')
    .normalize('NFC');
}

/**
 * Zero-width spaces and joiners, direction marks, word joiner, byte order mark, and all control characters but tab and
 * line end.
 */
const INVISIBLE =
  /[\u200B-\u200F\u202A-\u202E\u2060-\u206F\u061C\uFEFF\uFFF9-\uFFFB\u180E\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** Letters of tags, but for the flags of emoji that are made of them, and selectors that no Swedish letter has. */
const TAGS = /(?<flag>\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F})|[\u{E0000}-\u{E007F}]+|[\u{E0100}-\u{E01EF}]+/gu;

/** No-break space, the spaces of all widths, the ideographic space. */
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** The bullets of Word's Symbol and Wingdings. These private code points mean nothing in any other typeface. */
const BULLETS = /[\uF0B7\uF0A7\uF06C\uF06E\uF0D8\uF076]/g;
