import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import { readMeeting } from '../../../src/minutes/read-meeting.ts';
import { readOrgan, readTopic } from '../../../src/minutes/read-entry.ts';
import { buildRecord } from '../../../src/search/index/record.ts';
import { buildExcerpt, PARAGRAPH_END } from '../../../src/search/engine/excerpt.ts';
import { makeMeeting } from '../../samples/sample-archive.ts';
import { meetingText, ORGAN } from '../../samples/temporary-content.ts';

const { meeting } = readMeeting(
  meetingText({
    frontmatter: 'närvaro:\n  - organisation: Ekvik\n    närvarande: [Maja Påhittad]\n',
    body: [
      '## 4. Dialog: Jour & beredskap',
      'Föredragande: Olle Exempel, jurist',
      'Jouren prövas \\<ett> halvår.',
      '<Beslut>\n\n- att pröva jouren.\n- att följa upp den.\n\n</Beslut>',
      '### a) Information: Schema',
      'Schemat visades.',
    ].join('\n\n'),
  }),
  'moten/norrlunda/2024-05-17.mdx',
);
const organ = readOrgan(ORGAN, 'organ/norrlunda.yaml').value;
const topic = readTopic('namn: Jour\nbeskrivning: Om jour.\nalias: ["jour*"]\n', 'amnen/jour.yaml').value;
if (!meeting || !organ || !topic) throw new Error('The sample does not read');
const { items } = buildArchive({ organs: [organ], meetings: [meeting], topics: [topic], glossary: [] });
const [decided, told] = items.map((item) =>
  buildRecord(item, ['Beredskap'], (text) => text.replaceAll('halvår', 'halv^år')),
);

describe('a search record', () => {
  test('has the address of its item in the meeting', () => {
    expect([decided?.url, told?.url]).toEqual(['/moten/norrlunda-2024-05-17/#p4', '/moten/norrlunda-2024-05-17/#p4a']);
  });

  test('holds the words of the clauses and of the prose, escaped', () => {
    expect(decided?.content).toContain(`>att pröva jouren. ${PARAGRAPH_END}<`);
    expect(decided?.content).toContain(`>att följa upp den. ${PARAGRAPH_END}<`);
    expect(decided?.content).toContain('Jouren prövas &#x3C;ett> halv^år.');
  });

  test('names each clause, so that a hit can lead to it', () => {
    expect([...(decided?.content ?? '').matchAll(/<p id="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'b1-att-1',
      'b1-att-2',
    ]);
  });

  test('holds nobody who attended or presented', () => {
    expect(decided?.content).not.toMatch(/Påhittad|Exempel/);
  });

  test('filters by year, organ, topic and every outcome', () => {
    const filters = [
      ...(decided?.content ?? '').matchAll(/data-pagefind-filter="(\w+)\[data-v\]" data-v="([^"]*)"/g),
    ].map((match) => `${match[1]}=${match[2]}`);
    expect(filters).toEqual([
      'ar=2024',
      'organ=norrlunda',
      'amne=jour',
      'slag=beslut',
      'slag=dialog',
      'punkt=Punkt 4',
      'mote=norrlunda-2024-05-17',
    ]);
  });

  /* Pagefind searches every value that it gives back with a hit: one that held a date would be found by its month. */
  test('gives nothing back with a hit but its title and what it is called otherwise', () => {
    expect([...(decided?.content ?? '').matchAll(/data-pagefind-meta="(\w+)/g)].map((match) => match[1])).toEqual([
      'title',
      'namn',
    ]);
  });

  /* Pagefind forgets a page without a word. */
  test('of a title alone has something to read all the same, which is never shown', () => {
    const [alone] = buildArchive({
      organs: [organ],
      topics: [],
      glossary: [],
      meetings: [makeMeeting({ organ: 'norrlunda', date: '2024-06-01', items: [{ number: '1', title: 'Inledning' }] })],
    }).items;
    const body = /<p>(.*?)<\/p>/.exec(alone ? buildRecord(alone, [], (text) => text).content : '')?.[1] ?? '';
    expect(body).toMatch(/\p{L}/u);
    expect(buildExcerpt(body, [])).toEqual([]);
  });
});
