/** Small letters without their marks: `Överenskommelse` and `overenskommelse` are one. */
export function foldLetters(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
