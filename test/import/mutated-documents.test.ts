import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from './mutations/hostile-text.ts';
import { asDocx, asPdf } from './mutations/as-other-files.ts';
import {
  findAnswerFaults,
  findFaults,
  findForeignNodes,
  FRONTMATTER,
  importMutated,
} from './mutations/import-faults.ts';
import { runs } from '../runs.ts';
import { MUTATION_KINDS } from './mutations/mutate-lines.ts';
import { bytesOf, mutatedDocument, mutatedFrom, textOf, type MutatedDocument } from './mutations/mutated-document.ts';
import { findLostWord } from './mutations/own-words.ts';
import { loadHouseStyleTexts } from './mutations/starting-texts.ts';

/** So that each property draws documents of its own, and all the same ones every time. */
function elsewhere(step: number): number {
  return (fc.readConfigureGlobal().seed ?? 0) + step;
}

/** `RUNS_FACTOR=4` imports ten thousand documents, `npm run test:lange` more. */
describe('whatever document is brought in', () => {
  test('it is refused with a reason, or written so that the same meeting and every word come back', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedDocument, async (document) => {
        const result = await importMutated(document);
        expect(findFaults(textOf(document), result)).toEqual([]);
        if (document.part % 10 === 0) expect((await importMutated(document)).text).toBe(result.text);
      }),
      { numRuns: runs(1_500) },
    );
  });

  test('the same holds where it starts from a document of another house style', async () => {
    const texts = loadHouseStyleTexts();
    await fc.assert(
      fc.asyncProperty(mutatedFrom(texts), async (document) => {
        const result = await importMutated(document, bytesOf(document, texts));
        expect(findFaults(textOf(document, texts), result)).toEqual([]);
      }),
      { numRuns: runs(600), seed: elsewhere(5) },
    );
  });

  test('the documents are worth it: most are accepted, and those in every way changed', async () => {
    const documents = fc.sample(mutatedDocument, 400);
    const accepted: MutatedDocument[] = [];
    for (const document of documents) if ((await importMutated(document)).text !== undefined) accepted.push(document);
    expect(accepted.length).toBeGreaterThan(documents.length * 0.6);
    expect(documents.length - accepted.length).toBeGreaterThan(documents.length * 0.1);
    const changes = accepted.flatMap(({ mutations }) => mutations);
    expect(MUTATION_KINDS.filter((kind) => !changes.some((change) => change.kind === kind))).toEqual([]);
  });

  test('every hostile text is among them', () => {
    const drawn = new Set(
      fc.sample(mutatedDocument, 5_000).flatMap(({ mutations }) => mutations.map(({ words }) => words)),
    );
    expect(HOSTILE_TEXTS.filter((words) => !drawn.has(words)).map((words) => words.slice(0, 30))).toEqual([]);
  });

  test('the same holds for Word files of such lines', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedDocument, async (document) => {
        const { source, bytes } = asDocx(document);
        expect(findFaults(source, await importMutated(document, bytes))).toEqual([]);
      }),
      { numRuns: runs(200), seed: elsewhere(1) },
    );
  });

  test('and for those that start from a document of another house style', async () => {
    const texts = loadHouseStyleTexts();
    await fc.assert(
      fc.asyncProperty(mutatedFrom(texts), async (document) => {
        const { source, bytes } = asDocx(document, texts);
        expect(findFaults(source, await importMutated(document, bytes))).toEqual([]);
      }),
      { numRuns: runs(100), seed: elsewhere(6) },
    );
  });

  test('and, but for words that stand past the edge of a page, for PDFs', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedDocument, async (document) => {
        expect(findAnswerFaults(await importMutated(document, (await asPdf(document)).bytes))).toEqual([]);
      }),
      { numRuns: runs(100), seed: elsewhere(2) },
    );
    const texts = loadHouseStyleTexts();
    await fc.assert(
      fc.asyncProperty(mutatedFrom(texts), async (document) => {
        expect(findAnswerFaults(await importMutated(document, (await asPdf(document, texts)).bytes))).toEqual([]);
      }),
      { numRuns: runs(50), seed: elsewhere(7) },
    );
  });

  test('another reader of MDX meets no code in what is written either', async () => {
    const other = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
    await fc.assert(
      fc.asyncProperty(mutatedDocument, async (document) => {
        const { text } = await importMutated(document);
        if (text !== undefined) expect(findForeignNodes(other.parse(text.replace(FRONTMATTER, '')))).toEqual([]);
      }),
      { numRuns: runs(100), seed: elsewhere(3) },
    );
  });

  test('a word that were lost, put in or moved would be seen', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedDocument, fc.nat(), async (document, place) => {
        const { text, report } = await importMutated(document);
        if (text === undefined) return;
        const body = text.indexOf('\n---\n');
        const words = [...text.matchAll(/(?<=^[^<>]* )[a-zåäö]{4,}(?= [^<>]*$)/gm)].filter(({ index }) => index > body);
        const word = words[place % words.length];
        if (word === undefined) return;
        const [before, after] = [text.slice(0, word.index), text.slice(word.index + word[0].length)];
        expect(findLostWord(textOf(document), text, report.leftOut)).toBeUndefined();
        for (const twisted of [
          before + after,
          `${before}${word[0]} ${word[0]}${after}`,
          `${before}${word[0]}s${after}`,
        ]) {
          expect(findLostWord(textOf(document), twisted, report.leftOut)).toBeDefined();
        }
      }),
      { numRuns: runs(200), seed: elsewhere(4) },
    );
  });
});
