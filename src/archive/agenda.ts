/** What an agenda has after the name of its meeting: in its file, in its id in the ledger, and in its address. */
export const AGENDA_PLACE = 'dagordning';

/** The id under which the ledger has the agenda of a meeting that has minutes. No item has such a number. */
export function agendaId(meeting: string): string {
  return `${meeting}-${AGENDA_PLACE}`;
}

export function isAgendaId(id: string): boolean {
  return id.endsWith(`-${AGENDA_PLACE}`);
}

/** The meeting of an agenda's id. */
export function meetingOfAgenda(id: string): string {
  return id.slice(0, -AGENDA_PLACE.length - 1);
}

/** Where the agenda of a meeting's file lies: `moten/lovrad/2031-04-02-dagordning.mdx`. */
export function agendaFile(file: string): string {
  return file.replace(/\.mdx$/, `-${AGENDA_PLACE}.mdx`);
}

/** The file of the meeting that an agenda's file lies beside; undefined for every other file. */
export function fileBesideAgenda(file: string): string | undefined {
  return file.endsWith(`-${AGENDA_PLACE}.mdx`)
    ? file.replace(new RegExp(`-${AGENDA_PLACE}\\.mdx$`), '.mdx')
    : undefined;
}
