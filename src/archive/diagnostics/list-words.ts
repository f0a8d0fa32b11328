/** Words as a list in Swedish: `a, b eller c`. */
export function listWords(words: readonly string[], conjunction = 'eller'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
