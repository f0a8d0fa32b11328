import { describe, expect, test } from 'vitest';
import { buildExcerpt } from '../../../src/search/engine/excerpt.ts';
import type { SearchRecord } from '../../../src/search/index/record.ts';
import { buildRecordPage } from '../../../src/search/pagefind/record-page.ts';
import { withoutMarks } from '../../../src/search/pagefind/marks.ts';
import { PARAGRAPH_SIGN, readRecordWords } from '../../../src/search/pagefind/record-words.ts';
import { tokensOfMeeting } from '../../../src/search/values/text-values.ts';
import { amountToken, attachmentToken, dayToken } from '../../../src/search/values/value-token.ts';

const record: SearchRecord = {
  url: '/moten/norrlunda-2024-05-17/#p4',
  title: 'Jour & beredskap',
  names: [
    { name: 'Dygnet runt', kind: 'ämne', said: 'jour', weight: 'mentioned' },
    { name: 'Jourlinjen', kind: 'namn', said: 'JL', weight: 'central' },
    { name: 'Linjen', kind: 'ämne', said: 'jour', weight: 'mentioned' },
    { name: 'helgpass halvår', kind: 'vardagsord', said: 'jour', weight: 'mentioned' },
  ],
  clauses: [
    { id: 'b1-att-1', text: 'att pröva jouren.' },
    { id: 'b1-att-2', text: 'att följa upp den.' },
  ],
  attachments: ['Bilaga C 1-2'],
  attached: [{ id: 'fil-1', text: 'Promemoria om sommarjouren.' }],
  prose: ['Jouren prövas <ett> halvår.'],
  filters: [
    ['ar', '2024'],
    ['punkt', 'Punkt 4'],
  ],
  date: '2024-05-17',
};
const mark = (text: string) => text.replaceAll('halvår', 'halv^år');
const { url, content, words, names } = buildRecordPage(record, mark);
const values = (kind: string) =>
  [...content.matchAll(new RegExp(String.raw`data-pagefind-${kind}="(\w+)\[data-v\]" data-v="([^"]*)"`, 'g'))].map(
    (match) => `${match[1]}=${match[2]}`,
  );

describe('the page of a record', () => {
  test('has the address of the record', () => {
    expect(url).toBe(record.url);
  });

  test('holds the words of the clauses and of the prose, marked and escaped', () => {
    expect(content).toContain(`>att pröva jouren. ${PARAGRAPH_SIGN}<`);
    expect(content).toContain(`>att följa upp den. ${PARAGRAPH_SIGN}<`);
    expect(content).toContain('Jouren prövas &#x3C;ett> halv^år.');
  });

  test('names each clause and each attached file, so that a hit can lead to it', () => {
    expect([...content.matchAll(/<p id="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'b1-att-1',
      'b1-att-2',
      'fil-1',
    ]);
  });

  test('has the filters, what its abbreviations stand for, and the date to sort by', () => {
    expect(values('filter')).toEqual([
      'ar=2024',
      'punkt=Punkt 4',
      'heter=jour ∈ Dygnet runt · Linjen',
      'heter=JL = Jourlinjen',
      'heter=jour ← helgpass halvår',
    ]);
    expect(content).toContain('data-pagefind-sort="datum:2024-05-17"');
  });

  /* Pagefind searches every value that it gives back with a hit: one that held a date in words would be found by its month. */
  test('gives nothing back with a hit but its title, what it is called otherwise and tokens of its day', () => {
    const [title, day, ...names] = values('meta');
    expect([title, ...names]).toEqual([
      'title=Jour &#x26; beredskap',
      'namn=Dygnet runt · Linjen · helgpass halvår',
      'huvudnamn=Jourlinjen',
    ]);
    expect(withoutMarks(day ?? '').trim()).toBe('varden=');
    for (const token of tokensOfMeeting({ precision: 'day', iso: '2024-05-17', year: 2024, month: 5, day: 17 }))
      expect(day).toContain(token);
    for (const label of ['c1', 'c2', 'c']) expect(day).toContain(attachmentToken(label));
  });

  test('has the tokens of days and amounts at each of their words, and shows and tells none of them', () => {
    const page = buildRecordPage({ ...record, prose: ['Högst 4,7 miljoner kronor samt 9/12, sedan 3 mars.'] }, mark);
    const prose = /<p>(.*?)<\/p>/.exec(page.content)?.[1] ?? '';
    const marked = prose.split(' ');
    for (const word of [1, 2, 3]) expect(marked[word]).toContain(amountToken('4700000'));
    expect(marked[5]).toContain(amountToken('9/12'));
    expect(marked[5]).toContain(dayToken('2024-12-09'));
    for (const word of [7, 8]) expect(marked[word]).toContain(dayToken('2024-03-03'));
    expect(marked[7]).toContain(amountToken('3'));
    expect(readRecordWords(prose).slice(0, -1).join(' ')).toBe('Högst 4,7 miljoner kronor samt 9/12, sedan 3 mars.');
    expect(page.words).toEqual(expect.arrayContaining(['högst', 'miljoner', 'kronor', 'mars']));
    expect(page.words.filter((word) => /\p{sc=Runic}/u.test(word))).toEqual([]);
  });

  test('tells the words by which it is found: in title, other names, clauses and prose', () => {
    expect(words).toEqual(expect.arrayContaining(['jour', 'jourlinjen', 'följa', 'halvår', 'halv', 'år']));
    expect(words).not.toContain('punkt');
    expect([...new Set(names)].toSorted()).toEqual([
      'beredskap',
      'dygnet',
      'halvår',
      'helgpass',
      'jour',
      'jourlinjen',
      'linjen',
      'runt',
    ]);
  });

  /* Pagefind forgets a page without a word. */
  test('of a title alone has something to read all the same, which is never shown', () => {
    const alone = buildRecordPage({ ...record, names: [], clauses: [], attached: [], prose: [] }, mark);
    const body = /<p>(.*?)<\/p>/.exec(alone.content)?.[1] ?? '';
    expect(body).toMatch(/\p{L}/u);
    expect(buildExcerpt(readRecordWords(body), [], [])).toEqual([]);
    expect(alone.content).not.toMatch(/namn\w*\[/);
  });
});
