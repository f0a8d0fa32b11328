import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import type { Block } from '../../src/archive/block.ts';
import { summarise } from '../../src/archive/summarise.ts';
import { decision, makeMeeting, makeOrgan, makeTopic, prose, proposal } from '../samples/sample-archive.ts';

function summaryOf(...blocks: readonly Block[]): string {
  const meetings = [makeMeeting({ organ: 'lovrad', date: '2031-04-02', items: [{ number: '1', blocks }] })];
  const [item] = buildArchive({
    organs: [makeOrgan('lovrad', ['Lövrådet'])],
    meetings,
    topics: [],
    glossary: [],
  }).items;
  if (!item) throw new Error('No item');
  return summarise(item, makeTopic('lindar', ['lind*']));
}

describe('the summary of an item', () => {
  test('is its proposals where it has any', () => {
    expect(summaryOf(prose('Frågan kom upp.'), proposal('att gräva'), proposal('att så'))).toBe('att gräva; att så');
  });

  test('is its text where it has none, on one line', () => {
    expect(summaryOf(prose('Först\nett.'), prose('Sedan  två.'))).toBe('Först ett. Sedan två.');
  });

  test('leaves out what was decided', () => {
    expect(summaryOf(prose('Frågan kom upp.'), decision(['att så']))).toBe('Frågan kom upp.');
  });

  test('is that of the matter which belongs to the topic, where the item holds several', () => {
    const matter = (title: string, ...blocks: readonly Block[]): Block => ({
      kind: 'matter',
      title,
      status: 'behandlad',
      blocks,
    });
    expect(
      summaryOf(prose('Först.'), matter('Häcken', prose('Den klipps.')), matter('Parken', prose('Lindarna gallras.'))),
    ).toBe('Parken: Lindarna gallras.');
    expect(summaryOf(prose('Först.'), matter('Häcken', prose('Den klipps.')))).toBe('Först. Häcken: Den klipps.');
  });

  test('is cut at a word and says so', () => {
    const words = Array.from({ length: 100 }, (_word, index) => `ord${index}`).join(' ');
    const summary = summaryOf(prose(words));
    expect(summary.length).toBeLessThanOrEqual(242);
    expect(summary.endsWith(' …')).toBe(true);
    expect(`${words} `.startsWith(`${summary.slice(0, -2)} `)).toBe(true);
  });

  test('is whole where it just fits', () => {
    expect(summaryOf(prose('x'.repeat(240)))).toBe('x'.repeat(240));
  });
});
