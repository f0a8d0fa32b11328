import { findPersonNames } from '../swedish/person-name.ts';
import type { Meeting } from './meeting.ts';

/**
 * The remarks about a meeting's source that name nobody: neither a person by two names, nor anybody who was there, presented or signed, by a single
 * name. Those that do are told on the meeting's page alone, as the list of who was there is.
 */
export function impersonalNotes(
  meeting: Pick<Meeting, 'notes' | 'attendance' | 'signature'> & {
    readonly items: readonly Pick<Meeting['items'][number], 'presenters'>[];
  },
): readonly string[] {
  const named = [
    ...meeting.attendance.flatMap(({ attendees }) => attendees.map(({ name }) => name)),
    ...[...meeting.items.flatMap(({ presenters }) => presenters), meeting.signature ?? ''].flatMap((text) =>
      findPersonNames(text).map(({ name }) => name),
    ),
  ];
  const names = new Set(named.flatMap(wordsIn));
  return meeting.notes.filter(
    (note) =>
      findPersonNames(note).length === 0 &&
      !wordsIn(note).some((word) => names.has(word) || names.has(word.replace(/s$/u, ''))),
  );
}

/** The words with a capital, a name of two with a hyphen as two. */
function wordsIn(text: string): readonly string[] {
  return text.match(/\p{Lu}\p{L}+/gu) ?? [];
}
