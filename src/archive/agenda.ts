/** What an agenda has after the name of its meeting: in its file. */
const AGENDA = 'dagordning';

/** Where the agenda of a meeting's file lies: `moten/lovrad/2031-04-02-dagordning.mdx`. */
export function agendaFile(file: string): string {
  return file.replace(/\.mdx$/, `-${AGENDA}.mdx`);
}

/** The file of the meeting that an agenda's file lies beside; undefined for every other file. */
export function fileBesideAgenda(file: string): string | undefined {
  return file.endsWith(`-${AGENDA}.mdx`) ? file.replace(new RegExp(`-${AGENDA}\\.mdx$`), '.mdx') : undefined;
}
