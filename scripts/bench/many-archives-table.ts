import type { Sent } from './front-of-site.ts';
import { markdownTable } from './markdown-table.ts';
import { median } from './median.ts';

/** One question that was put to many archives. */
export interface AskedMany {
  readonly name: string;
  /** Milliseconds to the first hit or answer, and to the last archive's. */
  readonly first: number;
  readonly last: number;
  readonly own: Sent;
  readonly others: Sent;
  /** How many archives the page said that it had not heard. */
  readonly lacking: number;
}

/** The medians of each question as a table, with what they are of. */
export function manyArchivesTable(
  asked: readonly AskedMany[],
  { archives, meetings, slow, rounds }: Readonly<Record<'archives' | 'meetings' | 'slow' | 'rounds', number>>,
): string {
  const rows = [...Map.groupBy(asked, ({ name }) => name)].map(([name, own]) => {
    const of = (read: (one: AskedMany) => number) => median(own.map(read));
    return [
      name,
      seconds(of(({ first }) => first)),
      seconds(of(({ last }) => last)),
      String(of(({ own: { requests } }) => requests)),
      kilobytes(of(({ own: { bytes } }) => bytes)),
      String(of(({ others: { requests } }) => requests)),
      kilobytes(of(({ others: { bytes } }) => bytes)),
      String(of(({ lacking }) => lacking)),
    ];
  });
  const head = [
    'en fråga',
    'första',
    'sista',
    'begäran, egna',
    'skickat, egna',
    'begäran, andra',
    'skickat, andra',
    'ej hörda',
  ];
  return `${markdownTable([head, ...rows])}

${archives} arkiv med ${meetings} möten vart. Det är en byggd webbplats bakom ${archives} adresser, så alla har samma träffar. Allt körs på en dator utan
fördröjning på nätet; inget är hämtat i förväg. Det långsamma arkivet väntar ${(slow / 1000).toFixed(0)} s före varje svar. Median av ${rounds} varv.`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
