import { expect, test } from 'vitest';
import { readOrgan, readPage } from '../../src/minutes/read-entry.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { FILE, withFrontmatter } from '../samples/sample-meeting.ts';

const told = (diagnostics: readonly { readonly code: string; readonly line: number }[]) =>
  diagnostics.filter(({ code }) => code === 'unseen-signs').map(({ line }) => line);

test.each(['\u202E', '&#8238;', '&#x202e;', '\u{E0061}'])('a meeting with %j in its words is warned of', (sign) => {
  const text = withFrontmatter(`\n## 1. Avtal\n\natt ${sign}galsva planen\n`);
  const { diagnostics, meeting } = readMeeting(text, FILE);
  expect(told(diagnostics)).toEqual([text.split('\n').findIndex((line) => line.includes('galsva')) + 1]);
  expect(meeting).toBeDefined();
});

test.each(['\u202E', '\\u202e', '\\U000e0061', 'a\\u200bb'])('a value of YAML with %j is warned of', (sign) => {
  expect(told(readOrgan(`namn: "A${sign}B"\nkortnamn: A\n`, 'organ/a.yaml').diagnostics)).toEqual([1]);
});

test('a page of prose is warned of', () => {
  const page = '---\ntitel: Om\nbeskrivning: Om arkivet.\n---\n\nHar a\u200Bb här.\n';
  expect(told(readPage(page, 'sidor/om.mdx').diagnostics)).toEqual([6]);
});
