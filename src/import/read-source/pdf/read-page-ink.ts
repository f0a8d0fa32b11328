import { DIVIDES_WORDS, findUnseenSigns, wordsAround } from '../../../swedish/unseen-signs.ts';
import { cleanCharacters, SOFT_HYPHEN } from '../clean-characters.ts';
import { interpretOperators } from './interpret-operators.ts';
import type { OpenPage } from './open-pdf.ts';
import type { PageInk } from './page-ink.ts';
import { readAnnotations } from './read-annotations.ts';
import { turnUpright } from './turn-upright.ts';

/** Reads the letters and drawn lines of a page, turned so that text runs from left to right. */
export function readPageInk(number: number, page: OpenPage): PageInk {
  const drawn = interpretOperators(page.operators, page.matrix, page.findFont);
  const { links, droppedLinks, unread } = readAnnotations(page.annotations, page.matrix);
  const { turned, outside, ...upright } = turnUpright({ ...drawn, links, width: page.width, height: page.height });
  const nameless = upright.glyphs.filter(({ text }) => isNameless(text)).length;
  return {
    ...upright,
    number,
    nameless,
    droppedLinks,
    unseenSigns: findSigns(drawn.glyphs.map(({ text }) => text).join('')),
    pictures: drawn.pictureArea / Math.max(1, page.width * page.height),
    strokes: drawn.strokes,
    unread: [
      ...(turned > 0 ? ['text som står på tvären'] : []),
      ...(nameless > 0 ? ['tecken som filen inte säger vilka de är'] : []),
      ...(outside > 0 ? ['text som ligger utanför sidans kant'] : []),
      ...unread,
    ],
  };
}

/** Letters do not tell where words end, so that signs that divide words are not told. */
function findSigns(letters: string): PageInk['unseenSigns'] {
  const found = new Map(
    findUnseenSigns(letters)
      .filter(({ does }) => does !== DIVIDES_WORDS)
      .map((signs) => [signs.does, { does: signs.does, words: wordsAround(letters, signs) }]),
  );
  return [...found.values()];
}

/**
 * Whether a letter has no known character: a control character, or a private one that means nothing outside its
 * typeface. Word's bullets are known.
 */
function isNameless(text: string): boolean {
  return cleanCharacters(text) === ''
    ? text !== SOFT_HYPHEN && /[\u0000-\u001F\u007F-\u009F]/.test(text)
    : /[\uE000-\uF8FF\uFFFD]/.test(cleanCharacters(text));
}
