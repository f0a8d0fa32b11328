import { markdownTable } from '../markdown-table.ts';
import { addScores, READING_FIELDS, type ReadingField } from './field-score.ts';
import { importHouseStyle } from './import-house-style.ts';
import { faultsOf, judgeReading, silentOf, type JudgedReading } from './judge-reading.ts';
import { loadHouseStyles } from './load-house-styles.ts';
import type { StyleFormat } from './style-expectation.ts';

/** Which part of the corpus is read: what is asked once is read by name alone. */
export interface StyleBench {
  readonly askedOnce: boolean;
  readonly showFailed: boolean;
}

interface ReadStyle {
  readonly name: string;
  readonly format: StyleFormat;
  readonly judged: JudgedReading;
}

/** Reads the corpus through the importer within this process, and gives the table in Markdown. */
export async function benchHouseStyles({ askedOnce, showFailed }: StyleBench): Promise<string> {
  const read = await readHouseStyles(askedOnce);
  const documents = new Set(read.map(({ name }) => name)).size;
  return [
    `### ${documents} husstilar: hur mycket av det rätta som importen fann`,
    markdownTable([
      ['', ...FORMATS, 'alla'],
      ...READING_FIELDS.map((field) => [FIELD_NAMES[field], ...perFormat(read, (some) => shareOf(some, field))]),
      [
        'avvisade utan skäl',
        ...perFormat(read, (some) => count(some, ({ wronglyRefused }) => (wronglyRefused ? 1 : 0))),
      ],
      ['falskt närvarande', ...perFormat(read, (some) => count(some, ({ falsePresent }) => falsePresent.length))],
      ['tyst fel', ...perFormat(read, (some) => count(some, silentOf))],
      [
        'helt rätt',
        ...perFormat(read, (some) => `${some.filter(({ judged }) => isWhollyRight(judged)).length} av ${some.length}`),
      ],
    ]),
    ...(showFailed ? [listFailedStyles(read)] : []),
  ].join('\n\n');
}

async function readHouseStyles(askedOnce: boolean): Promise<readonly ReadStyle[]> {
  const read: ReadStyle[] = [];
  for (const styleCase of loadHouseStyles().filter(({ expected }) => expected.askedOnce === askedOnce))
    for (const format of styleCase.expected.formats) {
      const imported = await importHouseStyle(styleCase, format);
      read.push({ name: styleCase.name, format, judged: judgeReading(imported, styleCase.expected) });
    }
  return read;
}

const FORMATS = ['txt', 'docx', 'pdf'] as const satisfies readonly StyleFormat[];

const FIELD_NAMES: Readonly<Record<ReadingField, string>> = {
  items: 'punkter',
  titles: 'rubriker',
  decisions: 'beslutssatser',
  people: 'personer',
  presence: 'närvaro',
  dates: 'datum',
  attachments: 'bilagor',
  followUps: 'uppföljningar',
  refusals: 'avvisade med skäl',
};

function perFormat(read: readonly ReadStyle[], tell: (some: readonly ReadStyle[]) => string): readonly string[] {
  return [...FORMATS.map((format) => tell(read.filter((one) => one.format === format))), tell(read)];
}

function shareOf(read: readonly ReadStyle[], field: ReadingField): string {
  const { right, asked, silent } = addScores(read.map(({ judged }) => judged.scores[field]));
  const share = asked === 0 ? '–' : (right / asked).toFixed(3).replace('.', ',');
  return `${share} (${right}/${asked}${silent === 0 ? '' : `, ${silent} tysta`})`;
}

function count(read: readonly ReadStyle[], of: (judged: JudgedReading) => number): string {
  return `${read.reduce((sum, { judged }) => sum + of(judged), 0)}`;
}

function isWhollyRight({ scores }: JudgedReading): boolean {
  return READING_FIELDS.every((field) => scores[field].right === scores[field].asked);
}

/** Style by style, format by format where they differ: what is wrong in words. */
function listFailedStyles(read: readonly ReadStyle[]): string {
  const failed = read.filter(({ judged }) => !isWhollyRight(judged));
  return [...Map.groupBy(failed, ({ name }) => name)]
    .map(([name, runs]) => {
      const byWords = Map.groupBy(runs, ({ judged }) => wordsOf(judged).join('\n'));
      return [
        `- ${name}`,
        ...[...byWords].map(
          ([words, same]) =>
            `  - ${same.map(({ format }) => format).join(', ')}\n${words
              .split('\n')
              .map((line) => `    - ${line}`)
              .join('\n')}`,
        ),
      ].join('\n');
    })
    .join('\n');
}

function wordsOf(judged: JudgedReading): readonly string[] {
  const silent = READING_FIELDS.filter((field) => judged.scores[field].silent > 0);
  return [
    ...(judged.wronglyRefused ? [`avvisad: ${judged.wronglyRefused.join(', ')}`] : []),
    ...(silent.length === 0
      ? []
      : [`TYST: ${silent.map((field) => `${judged.scores[field].silent} ${FIELD_NAMES[field]}`).join(', ')}`]),
    ...(judged.falsePresent.length === 0 ? [] : [`FALSKT NÄRVARANDE: ${judged.falsePresent.join(', ')}`]),
    ...faultsOf(judged),
  ];
}
