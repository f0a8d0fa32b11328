import type { WidthOf } from './font-widths.ts';

/**
 * The text in at most `most` lines no wider than `width` (as a share of the font's size). Where the text does not fit,
 * the last line ends in an ellipsis. A word that is wider than a line is cut.
 */
export function wrapText(text: string, widthOf: WidthOf, width: number, most: number): readonly string[] {
  const lines = text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, widthOf, width));
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), withEllipsis(lines[most - 1] ?? '', widthOf, width)];
}

function wrapParagraph(text: string, widthOf: WidthOf, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((each) => cutWord(each, widthOf, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Cuts a word after a hyphen where there is one, otherwise where the line is full. */
function cutWord(word: string, widthOf: WidthOf, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const signs = [...word];
  let fits = signs.length;
  while (fits > 1 && widthOf(`${signs.slice(0, fits).join('')}-`) > width) fits -= 1;
  const hyphen = signs.slice(0, fits).lastIndexOf('-');
  const at = hyphen > 2 ? hyphen + 1 : fits;
  const head = signs.slice(0, at).join('');
  return [head.endsWith('-') ? head : `${head}-`, ...cutWord(signs.slice(at).join(''), widthOf, width)];
}

function withEllipsis(line: string, widthOf: WidthOf, width: number): string {
  let words = line;
  while (words !== '' && widthOf(`${words} …`) > width)
    words = words.includes(' ') ? words.slice(0, words.lastIndexOf(' ')) : words.slice(0, -1);
  return `${words} …`;
}
