/** Small letters without their marks: `Överenskommelse` and `overenskommelse` are one. */
export function foldLetters(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** The same, with one blank between words and no other sign than letters and digits. */
export function foldWords(text: string): string {
  return foldLetters(text)
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
