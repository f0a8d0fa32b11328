import path from 'node:path';
import { expect, test } from 'vitest';
import { diagnose } from '../../../src/archive/diagnostic.ts';
import { ROOT } from '../../../src/command-line/folders.ts';
import { loadContent } from '../../../src/minutes/load-content.ts';
import { buildSiteContent, buildWrittenFiles } from '../../../src/site/build/site-content-of.ts';

const read = loadContent(path.join(ROOT, 'content'));
const content = buildSiteContent(read);
const files = buildWrittenFiles(read);

test('a collection has every file as its editor wrote it', () => {
  const [meeting] = files.moten;
  expect(meeting).toMatchObject({
    id: read.meetings[0]?.meeting?.id,
    data: { organ: read.meetings[0]?.meeting?.organ },
  });
  expect(Object.entries(files).map(([name, each]) => [name, each.length])).toEqual([
    ['organ', read.organs.length],
    ['moten', read.meetings.length],
    ['amnen', read.topics.length],
    ['ordlista', read.glossary?.value?.length],
  ]);
});

test('faults that keep files out are told in words, and warnings are not', () => {
  const place = { file: 'moten/falun/2024-06-17.mdx', line: 3 };
  const diagnostics = [diagnose('frontmatter-missing', place, {}), ...read.diagnostics];
  expect(content.faults).toEqual([]);
  const [fault, ...others] = buildSiteContent({ ...read, diagnostics }).faults;
  expect(others).toEqual([]);
  expect(fault).toMatchObject(place);
  expect(fault?.message).toMatch(/^\p{Lu}.*\./u);
});
