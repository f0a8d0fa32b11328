/** The day as a moment, for formats that know no days: noon, which is the same day wherever a Swede reads it. */
export function momentOf(day: string): string {
  return `${day}T12:00:00Z`;
}
