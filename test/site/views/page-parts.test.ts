import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../src/command-line/folders.ts';
import { loadContent } from '../../../src/minutes/load-content.ts';
import { buildDecisionPages, buildMeetingPages, buildTopicPages } from '../../../src/site/views/page-parts.ts';

const { archive } = loadContent(path.join(ROOT, 'content'));

test('every meeting, decision and topic has a page, and each item its citations', () => {
  const meetings = buildMeetingPages(archive);
  expect(meetings.map(({ archived }) => archived)).toEqual(archive.meetings);
  expect(meetings.every(({ archived, citations }) => citations.length === archived.items.length)).toBe(true);
  expect(buildDecisionPages(archive).map(({ archivedDecision }) => archivedDecision)).toEqual(archive.decisions);
  expect(buildTopicPages(archive).map(({ archivedTopic }) => archivedTopic)).toEqual(archive.topics);
});
