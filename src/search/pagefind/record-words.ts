import { PARAGRAPH_END } from '../engine/search-index.ts';
import { withoutMarks } from './marks.ts';

/**
 * Stands as a word of its own where a paragraph of a record ends. Pagefind itself keeps no paragraphs apart, and may put
 * a full stop after this sign.
 */
export const PARAGRAPH_SIGN = '\uE0B6';

/** The words of a record's text as Pagefind gives it back, each at the place that Pagefind counts. */
export function readRecordWords(content: string): readonly string[] {
  return content.split(/\s+/).map((word) => (word.startsWith(PARAGRAPH_SIGN) ? PARAGRAPH_END : withoutMarks(word)));
}

/** The words by which Pagefind finds a marked text: whole words, parts of compounds, both sides of a hyphen; in small letters. */
export function findIndexedWords(marked: string): readonly string[] {
  return (marked.match(/\S+/g) ?? []).flatMap((token) => {
    const bare = withoutMarks(token);
    const joined = bare.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
    const pieces = bare.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    /* MiniMaria: Pagefind parts a word where a small letter meets a capital. */
    const parts = token.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return [joined, ...pieces, ...parts].filter(Boolean).map((word) => word.toLowerCase());
  });
}
