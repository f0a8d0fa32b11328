import { blocksText } from '../../src/archive/block-words.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSampleItem } from '../samples/sample-meeting.ts';
import { paragraph, paragraphs, sentence } from './swedish-prose.ts';
import { runs } from '../runs.ts';

const words = (text: string) => text.split(/\s+/).filter(Boolean);
const inHtml = (html: string) => words(html.replaceAll(/<[^>]*>/g, ''));

describe('plain Swedish prose', () => {
  test('comes through word for word, in order', () => {
    fc.assert(
      fc.property(paragraphs, (source) => {
        const item = readSampleItem(source.join('\n\n'));
        expect(words(blocksText(item.blocks))).toEqual(words(source.join(' ')));
      }),
      { numRuns: runs(500) },
    );
  });

  test('is shown word for word, a paragraph for each of its own', () => {
    fc.assert(
      fc.property(paragraphs, (source) => {
        const [block] = readSampleItem(source.join('\n\n')).blocks;
        const html = block?.kind === 'prose' ? block.content.html : '';
        expect(inHtml(html)).toEqual(words(source.join(' ')));
        expect(html.match(/<p>/g)).toHaveLength(source.length);
      }),
      { numRuns: runs(500) },
    );
  });

  test('comes through word for word inside every mark', () => {
    fc.assert(
      fc.property(
        paragraph,
        fc.constantFrom('Beslut', 'Forslag', 'Uppfoljning', 'Atergivet av="Rådet"', 'Arende rubrik="Häck"'),
        (source, mark) => {
          const item = readSampleItem(`<${mark}>\n\n${source}\n\n</${mark.split(' ')[0]}>`);
          expect(words(blocksText(item.blocks).replace(/^Häck\n/, ''))).toEqual(words(source));
        },
      ),
    );
  });

  test('comes through word for word as clauses', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (clauses) => {
        const [block] = readSampleItem(
          `<Beslut>\n\n${clauses.map((clause) => `- ${clause}`).join('\n')}\n\n</Beslut>`,
        ).blocks;
        expect(block?.kind === 'decision' && block.decision.clauses.map(({ text }) => text)).toEqual(clauses);
      }),
    );
  });

  test('keeps its quotes and dashes as they are', () => {
    const text = 'Hon sa "ja" -- och \'nej\' ... (c) ”så” – 3–5 st, 50 % & 2 * 3 = 6 ^ $ ~ @ # +.';
    expect(blocksText(readSampleItem(text).blocks)).toBe(text);
  });
});
