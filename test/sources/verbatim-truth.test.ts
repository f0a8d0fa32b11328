import { beforeAll, describe, expect, test } from 'vitest';
import type { ArchivedItem } from '../../src/archive/archived.ts';
import { walkBlocks, type BlockKind, type BlockOf } from '../../src/archive/block.ts';
import { blockTexts } from '../../src/archive/block-words.ts';
import { buildStandings } from '../../src/archive/standing.ts';
import { writePeriod } from '../../src/archive/validity.ts';
import { ALSO_SAID, ENDS, FOLLOW_UPS, MATTERS, NONE, PROPOSALS, RECOUNTED } from './read-by-hand.ts';
import { loadVerbatimArchive } from './verbatim-archive.ts';

/** What stands in an item: the words of a mark, by which a row of a table is found again. */
interface Found {
  readonly item: string;
  readonly words: string;
}

let loaded: Awaited<ReturnType<typeof loadVerbatimArchive>>;
beforeAll(async () => {
  loaded = await loadVerbatimArchive();
});

describe('the five documents, imported verbatim and untouched,', () => {
  test('have no error', () => {
    expect(loaded.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('hold no decision that is said to hold still', () => {
    const standings = [...buildStandings(loaded.archive).values()];
    expect(standings).toHaveLength(45);
    expect(standings.filter(({ kind }) => kind === 'ja')).toEqual([]);
  });

  test('have every end of a decision proposed, and no other', () => {
    const proposed = loaded.archive.decisions.flatMap(({ decision: { id, validity } }) =>
      validity ? [[id, endOf(writePeriod(validity))]] : [],
    );
    expect(proposed).toEqual(ENDS.map(([id = '', period = '']) => [id, endOf(period)]));
  });

  test('have one time told of that no mark says, which is not that of what is decided', () => {
    expect(loaded.diagnostics.filter(({ code }) => code === 'period-unmarked')).toMatchObject([
      { file: 'moten/schnv-dalarna/2021-03-19.mdx' },
    ]);
  });

  test('have 23 of 24 recounted decisions marked with who decided, and nothing else', () => {
    const found = marksOf('recounted').map(({ block, ...rest }) => ({ ...rest, by: block.by }));
    const rows = RECOUNTED.map(([item = '', by = '', words = '']) => ({ item, by, words }));
    /* Within a proposal no mark can stand. */
    expect(rows.filter((row) => !found.some((one) => isRow(one, row)))).toEqual([
      expect.objectContaining({ words: 'beslutades om på' }),
    ]);
    expect(found.filter((one) => !rows.some((row) => isRow(one, row)))).toEqual([]);
    const named = rows.filter(({ by }) => by !== NONE);
    expect(
      named.filter((row) => found.some((one) => isRow(one, row) && !flatten(one.by).includes(flatten(row.by)))),
    ).toEqual([]);
  });

  test('have all matters without a number apart, with their state, and nothing else', () => {
    const found = marksOf('matter').map(({ item, block }) => ({
      item,
      status: block.status,
      words: block.blocks.flatMap(blockTexts).join(' '),
    }));
    expect(found.map(({ item, status }) => [item, status])).toEqual(MATTERS.map(([item, status]) => [item, status]));
    for (const [index, [, , words = '']] of MATTERS.entries())
      expect(flatten(found[index]?.words ?? '').startsWith(flatten(words)), words).toBe(true);
  });

  test('have each proposal with the one who proposes it, or nobody', () => {
    expect(
      marksOf('proposal').map(({ item, block: { proposal } }) => [
        item,
        proposal.by ?? NONE,
        String(proposal.clauses.length),
      ]),
    ).toEqual(PROPOSALS);
  });
});

describe('the follow-ups of the five documents, imported verbatim,', () => {
  const rows = FOLLOW_UPS.map(([item = '', , due = '', words = '']) => ({ item, due, words }));

  test('are 103 of the 110 of the shipped archive', () => {
    const found = followUps();
    expect(rows).toHaveLength(110);
    expect(rows.filter((row) => found.some((one) => isRow(one, row))).length).toBeGreaterThanOrEqual(103);
  });

  test('are asked or expected in so many words', () => {
    const said = [...rows, ...ALSO_SAID.map(([item = '', words = '']) => ({ item, words }))];
    expect(followUps().filter((one) => !said.some((row) => isRow(one, row)))).toEqual([]);
  });

  test('have no day but that of the words', () => {
    const wrong = followUps().filter(
      (one) =>
        one.due !== undefined &&
        rows.some((row) => isRow(one, row)) &&
        !rows.some((row) => isRow(one, row) && row.due === one.due),
    );
    expect(wrong).toEqual([]);
  });
});

function followUps(): readonly (Found & { readonly due: string | undefined })[] {
  return loaded.archive.followUps.map(({ item, text, followUp }) => ({
    item: item?.item.id ?? '',
    words: text,
    due: followUp.due,
  }));
}

/** Every mark of a kind with its item and words, in the order of the archive. */
function marksOf<Kind extends BlockKind>(kind: Kind): readonly (Found & { readonly block: BlockOf<Kind> })[] {
  const isKind = (block: ReturnType<typeof blocksOf>[number]): block is BlockOf<Kind> => block.kind === kind;
  return loaded.archive.items.flatMap((item) =>
    blocksOf(item)
      .filter(isKind)
      .map((block) => ({ item: item.item.id, words: blockTexts(block).join(' '), block })),
  );
}

function blocksOf({ item }: ArchivedItem) {
  return [...walkBlocks(item.blocks)];
}

function isRow(found: Found, row: Found): boolean {
  return found.item === row.item && flatten(found.words).includes(flatten(row.words));
}

function flatten(text: string): string {
  return text.replaceAll(/\s+/g, ' ').toLowerCase();
}

/** `2021-07/2022` ends with 2022, as `2022` does. */
function endOf(period: string): string {
  return period.split('/').at(-1) ?? '';
}
