/** The filter that tells what the attached files of a record are called. */
export const ATTACHED_FILTER = 'bilaga';

/** What an attached file is called within the record that has its words: `fil-2`. */
export function attachedMark(number: number): string {
  return `fil-${number}`;
}

/** More of a name is not shown with a hit. */
const MOST_CHARACTERS = 200;

/** `fil-2 Bilaga A: Promemoria`. */
export function writeAttachedName(number: number, name: string): string {
  return `${attachedMark(number)} ${name.slice(0, MOST_CHARACTERS)}`;
}

/** The name of the file that the mark stands for, from what `writeAttachedName` has written; undefined for every other mark. */
export function findAttachedName(mark: string, told: readonly string[]): string | undefined {
  return told.find((each) => each.startsWith(`${mark} `))?.slice(mark.length + 1);
}
