import { z } from 'zod';
import type { ArchiveContent } from '../archive/archive.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import type { Watch } from '../archive/watch.ts';
import { isSafeIdText, listOf, text } from './editor-value.ts';
import { findNearestName } from './nearest-name.ts';
import { readYamlEntry, type ReadEntry } from './read-entry.ts';

const ASKS = 'minst ett av ord:, ämne: och organ:, till exempel ord: [bemanning]';

/** `bevakningar.yaml`: searches with names, each with a page and feeds. */
export const watchSchema = z
  .strictObject({
    id: isSafeIdText('bemanning').describe('Sidans adress, som inte ändras: /bevakningar/bemanning/.'),
    namn: text('Bemanning i hemtjänsten', 80).describe('Vad bevakningen kallas.'),
    ord: listOf(text('bemanning'), '[bemanning, hemtjänst]')
      .optional()
      .describe(
        'Ord som alla ska stå i punkten, i någon form eller som del av ett längre ord. Inom citattecken, \'"chef"\': just så och som hela ord.',
      ),
    ämne: isSafeIdText('kompetensforsorjning').optional().describe('Namnet på ämnets fil, utan ändelse.'),
    organ: isSafeIdText('schnv-dalarna').optional().describe('Namnet på nätverkets fil, utan ändelse.'),
  })
  .refine(({ ord, ämne, organ }) => [ord, ämne, organ].some((own) => own !== undefined), { error: ASKS });

type RawWatch = z.infer<typeof watchSchema>;

/** What stands within quotation marks, straight or bent, is asked for as it is written. */
const QUOTED = /["”“]([^"”“]*)["”“]/gu;

function readWords(asked: string): Pick<Watch, 'words' | 'exact'> {
  return {
    words: splitWords(asked.replaceAll(QUOTED, ' ')),
    exact: [...asked.matchAll(QUOTED)].map(([, quoted = '']) => splitWords(quoted).join(' ')).filter(Boolean),
  };
}

function splitWords(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Reads the searches with names. Two with the same id are an error. */
export function readWatches(source: string, file: string): ReadEntry<readonly Watch[], readonly RawWatch[]> {
  const read = readYamlEntry(
    source,
    file,
    /* An empty file, with a comment that says how to begin, is no list. */
    z.preprocess(
      (value) => value ?? [],
      z.array(watchSchema, { error: 'en lista, till exempel - id: bemanning' }).readonly(),
    ),
    (_id, raw) =>
      raw.map(
        ({ id, namn, ord, ämne, organ }): Watch => ({
          id,
          name: namn,
          ...readWords((ord ?? []).join(' ')),
          topic: ämne,
          organ,
        }),
      ),
  );
  const lines = new Map<string, number>();
  const duplicates = (read.value ?? []).flatMap(({ id }, index): readonly Diagnostic[] => {
    const line = read.lineOf([index, 'id']);
    const firstLine = lines.get(id);
    if (firstLine !== undefined) return [diagnose('duplicate-watch', { file, line }, { id, firstLine })];
    lines.set(id, line);
    return [];
  });
  return { ...read, diagnostics: [...read.diagnostics, ...duplicates] };
}

/** Topics and networks that a search names and no file has. */
export function checkWatches(
  read: ReadEntry<readonly Watch[], unknown> | undefined,
  { topics, organs }: Pick<ArchiveContent, 'topics' | 'organs'>,
): readonly Diagnostic[] {
  const [known, networks] = [topics.map(({ id }) => id), organs.map(({ id }) => id)];
  return (read?.value ?? []).flatMap(({ topic, organ }, index) => [
    ...(topic === undefined || known.includes(topic)
      ? []
      : [
          diagnose(
            'unknown-topic',
            { file: read?.file ?? '', line: read?.lineOf([index, 'ämne']) ?? 1 },
            { topic, nearest: findNearestName(topic, known) },
          ),
        ]),
    ...(organ === undefined || networks.includes(organ)
      ? []
      : [
          diagnose(
            'unknown-organ',
            { file: read?.file ?? '', line: read?.lineOf([index, 'organ']) ?? 1 },
            { organ, nearest: findNearestName(organ, networks) },
          ),
        ]),
  ]);
}
