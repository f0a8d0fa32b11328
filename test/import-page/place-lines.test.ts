import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { parseFilingDate } from '../../src/swedish/calendar-date.ts';
import { importDocument, type ImportOptions, type ImportResult } from '../../src/import/import-document.ts';
import { placeLines } from '../../src/import-page/place-lines.ts';

const FOLDER = path.join(ROOT, 'test', 'fixtures', 'import');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

const OPTIONS: ImportOptions = {
  organ: 'norrlunda',
  names: { own: [], others: [] },
  members: [],
  dayLetter: undefined,
  date: undefined,
};

const PROMISE = `Minnesanteckningar
Datum: 12 april 2024
Närvarande: Anna Berg, Ekfors

1. Läget

Kommunerna har under våren gått igenom hur samarbetet fungerar i vardagen och vad
som behöver bli bättre innan sommaren kommer och många är lediga från sina arbeten.
Anna Berg skickar ut en sammanställning senast den 20 april.
`;

async function read(name: string): Promise<ImportResult> {
  const date = parseFilingDate('2024-05-17');
  return importDocument(readFileSync(path.join(FOLDER, name)), name, {
    ...OPTIONS,
    date: name.startsWith('datum-utan-ar') && typeof date !== 'string' ? date : undefined,
  });
}

describe('each line of a document', () => {
  test.each(NAMES)('has the place that the meeting gave it: %s', async (name) => {
    const { lines, draft, report } = await read(name);
    if (!draft) throw new Error(`${name} was refused`);
    const places = placeLines({ lines, draft, leftOut: report.leftOut });
    expect([...places.keys()]).toEqual(lines.map(({ number }) => number));
    const textOf = (wanted: (place: NonNullable<ReturnType<typeof places.get>>) => boolean) =>
      lines
        .filter(({ number }) => {
          const place = places.get(number);
          return place !== undefined && wanted(place);
        })
        .map(({ text }) => text)
        .join(' ');
    const bare = (text: string) => text.replaceAll(/\s+/g, '');
    expect(bare(textOf(({ kind }) => kind === 'head'))).toBe(bare(draft.head.replaceAll('~~', '')));
    expect(bare(textOf(({ kind }) => kind === 'signature'))).toBe(bare(draft.signature));
    expect(lines.filter(({ number }) => places.get(number)?.kind === 'left-out').map(({ number }) => number)).toEqual(
      report.leftOut.map(({ line }) => line),
    );
    for (const item of draft.items) {
      const own = bare(textOf((place) => place.kind === 'item' && place.item === item.number));
      expect(
        own.startsWith(bare(lines.find(({ number }) => number === item.line)?.text ?? 'saknas')),
        item.number,
      ).toBe(true);
      for (const [index, decision] of item.blocks.filter(({ kind }) => kind === 'decision').entries()) {
        const part = bare(
          textOf(
            (place) => place.kind === 'item' && place.item === item.number && place.part === `decision-${index + 1}`,
          ),
        );
        const clauses = decision.kind === 'decision' ? decision.clauses : [];
        for (const { paragraph } of clauses)
          expect(part, item.number).toContain(bare(paragraph.text.replaceAll('\n', ' ')));
      }
    }
  });

  test('that holds no word of a promise is no part of it, though its paragraph makes one', async () => {
    const { lines, draft, report } = await importDocument(Buffer.from(PROMISE), 'löfte.txt', OPTIONS);
    const places = placeLines({ lines, draft, leftOut: report.leftOut });
    const parts = lines.slice(-3).map(({ number }) => places.get(number));
    expect(parts).toEqual([
      { kind: 'item', item: '1', part: null },
      { kind: 'item', item: '1', part: null },
      { kind: 'item', item: '1', part: 'follow-up-1' },
    ]);
  });

  test('has none where the document is refused', async () => {
    const lines = (await read('kolon-anteckningar.txt')).lines;
    const places = placeLines({ lines, draft: undefined, leftOut: [] });
    expect(new Set([...places.values()].map(({ kind }) => kind))).toEqual(new Set(['unread']));
  });
});
