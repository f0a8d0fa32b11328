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
    before: false,
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

  test('tells the open data whose a recounted decision is, and who proposed what', () => {
    const told = { kind: 'recounted', by: 'Lövrådet', date: undefined, content, clauses: [content.text] } as const;
    expect(openRecordOf(told)).toEqual({
      key: 'atergivna',
      fields: { av: 'Lövrådet', datum: null, text: content.text },
    });
    const proposal = { by: 'Maja', form: 'att-satser', clauses: [content, content], firstClause: 1 } as const;
    expect(openRecordOf({ kind: 'proposal', proposal })).toEqual({
      key: 'forslag',
      fields: { av: 'Maja', text: `${content.text}\n${content.text}` },
    });
  });
});

describe('who sits where', () => {
  const appointed: BlockOf<'appointment'> = {
    kind: 'appointment',
    appointment: {
      content: { html: '<p>Maja Ek sitter kvar.</p>', text: 'Maja Ek sitter kvar.' },
      person: 'Maja Ek',
      unnamed: false,
      municipality: 'Ekby',
      role: 'ledamot',
      body: 'Trädrådet',
      from: { precision: 'month', iso: '2031-05', year: 2031, month: 5 },
      to: { precision: 'year', iso: '2032', year: 2032 },
      after: 'Bo Vik',
      clause: undefined,
      line: 1,
    },
  };
  const empty = { ...appointed, appointment: { ...appointed.appointment, content: { html: '', text: '' }, clause: 2 } };

  test('is no part of the wording, whose words are those of the minutes', () => {
    expect(wordingOf(appointed)).toEqual(['Maja Ek sitter kvar.']);
    expect(wordingOf(empty)).toEqual([undefined]);
    expect([blockTexts(appointed), blockTexts(empty)]).toEqual([['Maja Ek sitter kvar.'], []]);
    expect([summaryOf(appointed), summaryOf(empty)]).toEqual(['Maja Ek sitter kvar.', undefined]);
  });

  test('is told in its box, also where nobody is named', () => {
    expect(boxOf(appointed, PLACE).details).toEqual([
      undefined,
      'Maja Ek',
      'Ekby',
      'ledamot',
      'Trädrådet',
      'från dagen 2031-05',
      'till och med dagen 2032',
      'efter Bo Vik',
    ]);
    const vacant = { ...empty, appointment: { ...empty.appointment, person: undefined } };
    expect(boxOf(vacant, PLACE)).toMatchObject({ texts: [] });
    expect(boxOf(vacant, PLACE).details.slice(0, 2)).toEqual(['sats 2', 'ingen utsedd']);
  });

  test('is a file of its own in the open data, and not in that of the meetings', () => {
    expect(openRecordOf(appointed)).toBeUndefined();
  });
});
