/*
 * Whether a word got lost, seen by other eyes than the importer's: every letter and digit in its order, without white
 * space and signs, so that no joined line and no hyphen counts. Plain patterns, on purpose.
 */

/** Of a text file, without the lines that are left out and the markup that stands for bold and struck out. */
export function lettersOfText(source: string, leftOut: readonly number[]): string {
  const lines = source.split('\n').filter((_line, index) => !leftOut.includes(index + 1));
  return letters(lines.join('\n').replaceAll(/<\/?(?:i|b|u|s|em|strong|del)>/gi, ''));
}

/** Of a meeting's file: its head, its body and its signatures. */
export function lettersOfMeeting(mdx: string): string {
  const [, frontmatter = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/su.exec(mdx) ?? [];
  const prose = body
    .replaceAll(/^<\/?[A-Z]\p{L}*(?: .*)?>$/gmu, '')
    .replaceAll(/(?<!\\)\]\([^\s)]*\)/gu, ']')
    .replaceAll(/(?<!\\)&#(\d+);/gu, (_entity, code) => String.fromCodePoint(Number(code)));
  return letters(`${readKey(frontmatter, 'huvud')}\n${prose}\n${readKey(frontmatter, 'underskrift')}`);
}

/** The value of a key with words: on the lines below it, in quotes, or bare. */
function readKey(frontmatter: string, key: string): string {
  const [, block] = new RegExp(`^${key}: \\|[-+0-9]*\\n((?:(?: .*)?\\n)*)`, 'mu').exec(frontmatter) ?? [];
  if (block !== undefined) return block;
  const [, value = ''] = new RegExp(`^${key}: (.*)$`, 'mu').exec(frontmatter) ?? [];
  return value.startsWith('"') ? String(JSON.parse(value)) : value;
}

export function letters(text: string): string {
  return text.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** What `found` has beside the letters of `expected`, sorted; or where their order breaks. */
export function extraLetters(found: string, expected: string): readonly string[] {
  const extra: string[] = [];
  let place = 0;
  for (const letter of found) {
    if (letter === expected[place]) place += 1;
    else extra.push(letter);
  }
  return place === expected.length ? extra.toSorted() : [`not found in order: ${expected.slice(place, place + 40)}`];
}
