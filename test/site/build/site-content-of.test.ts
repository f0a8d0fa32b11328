import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../src/command-line/folders.ts';
import { loadContent } from '../../../src/minutes/load-content.ts';
import { buildSiteContent } from '../../../src/site/build/site-content-of.ts';

const read = loadContent(path.join(ROOT, 'content'));
const content = buildSiteContent(read);

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
