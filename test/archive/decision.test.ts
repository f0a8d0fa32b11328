import { describe, expect, test } from 'vitest';
import { blocksText } from '../../src/archive/block-words.ts';
import { walkBlocks, type Block } from '../../src/archive/block.ts';
import { decisionText } from '../../src/archive/decision.ts';
import { decisionsOf, decisionsPrintedIn, proposalsIn } from '../../src/archive/decisions-of.ts';
import { decision, makeItem, makeMeeting, prose, proposal, followUp } from '../samples/sample-archive.ts';

const matter = (...blocks: readonly Block[]): Block => ({
  kind: 'matter',
  title: 'Häcken',
  status: 'behandlad',
  blocks,
});

describe('the decisions of a meeting', () => {
  test('stand by item and number, wherever they are printed', () => {
    const meeting = makeMeeting({
      organ: 'lovrad',
      date: '2031-04-02',
      items: [
        { number: '1', blocks: [decision(['d'], { item: '2', sequence: 2 })] },
        { number: '2', blocks: [decision(['c'])] },
        { number: '3', blocks: [decision(['a'], { item: '1' })] },
      ],
    });
    expect(decisionsOf(meeting).map(({ id }) => id)).toEqual([
      'lovrad-2031-04-02-1',
      'lovrad-2031-04-02-2',
      'lovrad-2031-04-02-2-beslut2',
    ]);
  });

  test('are read as running text by their form', () => {
    const [clauses, sentences] = decisionsPrintedIn(
      makeItem('m', {
        number: '1',
        blocks: [decision(['att gräva', 'att så']), decision(['Vi gräver.', 'Vi sår.'], { form: 'mening' })],
      }),
    );
    expect(clauses && decisionText(clauses)).toBe('att gräva; att så');
    expect(
      decisionText(
        decisionsPrintedIn(makeItem('m', { number: '1', blocks: [decision(['att gräva, samt', 'att så'])] }))[0]!,
      ),
    ).toBe('att gräva, samt att så');
    expect(sentences && decisionText(sentences)).toBe('Vi gräver. Vi sår.');
  });
});

describe('the blocks of an item', () => {
  const item = makeItem('m', {
    number: '1',
    blocks: [
      prose('Först.'),
      matter(proposal('att klippa'), matter(decision(['att vänta']))),
      {
        kind: 'recounted',
        by: 'Rådet',
        date: undefined,
        content: { html: '', text: 'Rådet sa.' },
        clauses: ['Rådet sa.'],
      },
      followUp('Återkommer.'),
    ],
  });

  test('are walked with those inside a matter right after it', () => {
    expect([...walkBlocks(item.blocks)].map(({ kind }) => kind)).toEqual([
      'prose',
      'matter',
      'proposal',
      'matter',
      'decision',
      'recounted',
      'follow-up',
    ]);
  });

  test('give every word once, in order', () => {
    expect(blocksText(item.blocks)).toBe('Först.\nHäcken\natt klippa\nHäcken\natt vänta\nRådet sa.\nÅterkommer.');
  });

  test('give the decisions and proposals inside matters too', () => {
    const inMatter = makeItem('m', {
      number: '2',
      blocks: [matter(proposal('att klippa'), decision(['att vänta'], { item: '2' }))],
    });
    expect([decisionsPrintedIn(inMatter).length, proposalsIn(inMatter).length]).toEqual([1, 1]);
  });
});
