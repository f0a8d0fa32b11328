/** Small letters without their marks: `Överenskommelse` and `overenskommelse` are one. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** The file of the word list that holds the word: its first letter folded, `0` for digits and all else. */
export function listOf(word: string): string {
  const first = fold(word).charAt(0);
  return /[a-z]/.test(first) ? first : '0';
}
