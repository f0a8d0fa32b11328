import { markdownTable } from './markdown-table.ts';
import type { Measured } from './measure-command.ts';
import type { ReaderMeasures } from './measure-reader.ts';
import { median } from './median.ts';

/** The measures of a search at one size of archive and one place of the reader. */
export interface SpeedRow {
  /** 0 for the shipped archive. */
  readonly meetings: number;
  readonly search: string;
  readonly place: string;
  readonly measures: readonly ReaderMeasures[];
}

export interface IndexRow extends Pick<Measured, 'seconds' | 'work' | 'peakBytes'> {
  readonly meetings: number;
  readonly search: string;
}

/** Medians over the questions, and the worst of the keystrokes, as a Swedish table in Markdown. */
export function speedTable(rows: readonly SpeedRow[]): string {
  return markdownTable([
    [
      'första frågan, från kallt',
      'plats',
      'till tio träffar',
      'sänt dittills',
      'hämtningar',
      'sänt i allt',
      'tangent, median',
      'tangent, längst',
    ],
    ...rows.map(({ meetings, search, place, measures }) => {
      const firsts = measures.map(({ first }) => first);
      const keys = measures.flatMap(({ keystrokes }) => keystrokes);
      return [
        `${sizeInWords(meetings)}: ${search}`,
        place,
        `${decimal(median(firsts.map(({ milliseconds }) => milliseconds)) / 1000)} s`,
        kilobytes(median(firsts.map(({ bytes }) => bytes))),
        median(firsts.map(({ requests }) => requests)).toFixed(0),
        kilobytes(median(firsts.map(({ bytesInAll }) => bytesInAll))),
        `${median(keys).toFixed(0)} ms`,
        `${Math.max(...keys).toFixed(0)} ms`,
      ];
    }),
  ]);
}

/** What the making of the index took, as a Swedish table in Markdown. */
export function indexTable(rows: readonly IndexRow[]): string {
  return markdownTable([
    ['sökindex', 'tid', 'arbete', 'minne'],
    ...rows.map(({ meetings, search, seconds, work, peakBytes }) => [
      `${sizeInWords(meetings)}: ${search}`,
      `${seconds.toFixed(0)} s`,
      `${work.toFixed(0)} s`,
      peakBytes === undefined ? '' : `${(peakBytes / 1024 ** 2).toFixed(0)} MiB`,
    ]),
  ]);
}

function sizeInWords(meetings: number): string {
  return meetings === 0 ? 'medföljande arkivet' : `${meetings} möten`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function decimal(value: number): string {
  return value.toFixed(1).replace('.', ',');
}
