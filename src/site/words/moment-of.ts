/** A day as a moment, for formats that need a time: noon, which is the same day in every time zone near Sweden. */
export function momentOf(day: string): string {
  return `${day}T12:00:00Z`;
}
