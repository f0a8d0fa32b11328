import { expect, test } from 'vitest';
import { readMeeting } from '../../../src/minutes/read-meeting.ts';
import { adjustmentInWords } from '../../../src/site/words/adjustment-words.ts';
import { meetingText } from '../../samples/temporary-content.ts';

const read = (frontmatter: string) =>
  readMeeting(meetingText({ frontmatter, body: '## 1. Avtal' }), 'moten/norrlunda/2024-05-17.mdx');

test('minutes that are not adjusted may change; of those whose file does not say nothing is known', () => {
  expect(read('läge: ojusterat\n').meeting?.adjustment).toBe('ojusterat');
  expect(read('').meeting).not.toHaveProperty('adjustment');
  expect(read('läge: klart\n').diagnostics.map(({ code }) => code)).toEqual(['invalid-value']);
});

test('it is worded after the kind of the document', () => {
  expect(adjustmentInWords('ojusterat', 'protokoll')).toBe('Ojusterat protokoll: kan ändras.');
  expect(adjustmentInWords('justerat', 'minnesanteckningar')).toBe('Justerade minnesanteckningar.');
});
