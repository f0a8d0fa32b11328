import type { Meeting } from '../archive/meeting.ts';
import { findName } from '../minutes/find-name.ts';

/** A person of the archive's attendance whom a text names by their whole name. */
export function findNamedPerson(text: string, meetings: readonly Meeting[]): string | undefined {
  const names = new Set(
    meetings.flatMap(({ attendance }) => attendance.flatMap(({ attendees }) => attendees.map(({ name }) => name))),
  );
  return [...names].find((name) => /\s/.test(name.trim()) && findName(text, name).length > 0);
}
