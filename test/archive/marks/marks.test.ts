import { describe, expect, test } from 'vitest';
import { boxOf, openRecordOf, summaryOf, wordingOf, blockTexts } from '../../../src/archive/block-words.ts';
import type { BlockOf } from '../../../src/archive/block.ts';
import { BLOCK_MARKS, findMark, MARKS } from '../../../src/archive/marks/marks.ts';
import { PROPERTY_KINDS } from '../../../src/archive/marks/property-kinds.ts';

const PLACE = { within: '4', dateInWords: (iso: string) => `dagen ${iso}` };
const content = { html: '<p>Maja återkommer.</p>', text: 'Maja återkommer.' };
const promise: BlockOf<'follow-up'> = {
  kind: 'follow-up',
  followUp: {
    content,
    due: '2031-05-01',
    owner: 'Maja',
    kind: 'löfte',
    clause: undefined,
    answer: undefined,
    line: 1,
  },
};

describe('the marks', () => {
  test('have a name each, and properties that can be tested', () => {
    const tags = MARKS.map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
    for (const { properties, required } of MARKS) {
      expect(Object.keys(properties)).toEqual(expect.arrayContaining([...required]));
      for (const kind of Object.values(properties)) expect(Object.keys(PROPERTY_KINDS)).toContain(kind);
    }
  });

  test('are found by the name they have in a file, and by no other', () => {
    expect(findMark('Uppfoljning')).toBe(BLOCK_MARKS['follow-up']);
    expect(findMark('uppfoljning')).toBeUndefined();
    expect(findMark('toString')).toBeUndefined();
  });

  test('have lists of their own in the open data', () => {
    const keys = Object.values(BLOCK_MARKS).flatMap(({ openData }) => openData?.key ?? []);
    expect(keys).toContain('uppfoljningar');
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a block', () => {
  test('says the same words wherever they are asked for', () => {
    expect(blockTexts(promise)).toEqual(['Maja återkommer.']);
    expect(summaryOf(promise)).toBe('Maja återkommer.');
    expect(wordingOf(promise)).toEqual(['Uppföljning: Maja 2031-05-01', 'Maja återkommer.']);
  });

  test('is shown in a box with its day in words', () => {
    expect(boxOf(promise, PLACE)).toEqual({
      look: 'uppfoljning',
      heading: 'Att följa upp',
      details: [undefined, 'dagen 2031-05-01', 'Maja'],
      texts: [content],
    });
  });

  test('tells the open data what was promised, and not who promised it', () => {
    expect(openRecordOf(promise)).toEqual({
      key: 'uppfoljningar',
      fields: { text: 'Maja återkommer.', datum: '2031-05-01' },
    });
    expect(openRecordOf({ kind: 'prose', content })).toBeUndefined();
  });
});
