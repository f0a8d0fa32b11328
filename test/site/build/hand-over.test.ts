import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../src/command-line/folders.ts';
import { loadContent } from '../../../src/minutes/load-content.ts';
import { buildSiteContent, readSiteContent, writeSiteContent } from '../../../src/site/build/hand-over.ts';
import { temporaryFolder } from '../../samples/temporary-content.ts';

const read = loadContent(path.join(ROOT, 'content'));
const content = buildSiteContent(read);

test('the content that one process hands another arrives as it was, what is one thing still one', () => {
  const file = path.join(temporaryFolder(), 'content');
  writeSiteContent(content, file);
  const arrived = readSiteContent(file);
  expect(arrived).toEqual(content);
  const [topic] = arrived.archive.topics.filter(({ timeline }) => timeline.length > 0);
  expect(topic?.timeline.every((item) => item.topics.includes(topic.topic))).toBe(true);
  expect(arrived.archive.items.map(({ meeting }) => meeting)).toContain(arrived.archive.meetings[0]?.meeting);
});

test('a collection has every file as its editor wrote it', () => {
  const [meeting] = content.files.moten;
  expect(meeting).toMatchObject({
    id: read.meetings[0]?.meeting?.id,
    data: { organ: read.meetings[0]?.meeting?.organ },
  });
  expect(Object.entries(content.files).map(([name, files]) => [name, files.length])).toEqual([
    ['organ', read.organs.length],
    ['moten', read.meetings.length],
    ['amnen', read.topics.length],
    ['ordlista', read.glossary?.value?.length],
  ]);
});
