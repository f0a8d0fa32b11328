import { expect, test } from 'vitest';
import { loadContent } from '../../src/minutes/load-content.ts';
import { MOST_ATTACHED_WORDS, type ReadAttached } from '../../src/minutes/attach-words.ts';
import { meetingText, ORGAN, writeContent } from '../samples/temporary-content.ts';

/** Reads an archive whose meeting has this file, of which the reader gives these lines. */
function load(answer: ReturnType<ReturnType<ReadAttached>['get']>, file = 'a.txt') {
  const folder = writeContent({
    'organ/norrlunda.yaml': ORGAN,
    'moten/norrlunda/2024-05-17.mdx': meetingText({
      frontmatter: `bilagor:\n  - { etikett: "A", punkter: ["1"], fil: ${file} }\n`,
      body: '## 1. Avtal (Bilaga A)\n\nAvtalet gicks igenom.',
    }),
    [`bilagor/norrlunda-2024-05-17/${file}`]: 'text',
  });
  const asked: string[] = [];
  const { diagnostics, archive } = loadContent(folder, undefined, (documents) => {
    asked.push(...documents.map(({ place }) => place.slice(folder.length)));
    return new Map(documents.flatMap(({ sha256 }) => (answer ? [[sha256, answer] as const] : [])));
  });
  const told = diagnostics.filter(({ code }) => code !== 'ledger-missing').map(({ code, line }) => `${code}:${line}`);
  return { asked, told, words: archive.meetings[0]?.meeting.attachments[0]?.document?.words };
}

test('an attachment has the words of its file', () => {
  const { asked, told, words } = load({ kind: 'read', lines: ['Om  avtalet.', 'Det gäller.'] });
  expect(asked).toEqual(['/bilagor/norrlunda-2024-05-17/a.txt']);
  expect([told, words]).toEqual([[], { text: 'Om avtalet. Det gäller.', isCut: false }]);
});

test('a personal identity number in it is told at the line of the attachment', () => {
  expect(load({ kind: 'read', lines: ['Sökanden 19811228-9874 fick avslag.'] }).told).toEqual([
    'identity-number-in-attachment:7',
  ]);
});

test('of a long one the beginning is searched, which is told', () => {
  const { told, words } = load({ kind: 'read', lines: Array.from({ length: MOST_ATTACHED_WORDS + 1 }, () => 'ord') });
  expect([told, words?.isCut, words?.text.split(' ').length]).toEqual([
    ['attachment-cut:7'],
    true,
    MOST_ATTACHED_WORDS,
  ]);
});

test('one that cannot be read is told, and one of a kind without words is not asked for', () => {
  expect(load({ kind: 'unread', why: 'låst' }).told).toEqual(['attachment-unread:7']);
  expect(load(undefined, 'a.csv').asked).toEqual([]);
});
