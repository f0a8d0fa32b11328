/** The word that comes in place of another. It is no word of the made minutes' stock. */
const NEW_WORD = 'rättelseprovet';

/**
 * Changes one word of a meeting's file, in the middle one of its sentences that are no heading, list or mark. Throws where it has
 * none.
 */
export function changeOneWord(file: string): string {
  const start = file.indexOf('\n---\n') + '\n---\n'.length;
  const lines = [...file.slice(start).matchAll(/^\p{L}[^\n]* (\p{Ll}{5,})(?= )/gmu)];
  const line = lines[Math.floor(lines.length / 2)];
  if (line === undefined) throw new Error('The meeting has no sentence in which a word can be changed');
  const word = line[1] ?? '';
  const place = start + line.index + line[0].length - word.length;
  return file.slice(0, place) + NEW_WORD + file.slice(place + word.length);
}
