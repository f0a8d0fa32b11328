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

test('the standing of a topic names a decision that the archive holds, or none', () => {
  const [first] = archive.topics;
  const standings = (decision: string) => {
    const topics = first
      ? [{ ...first, topic: { ...first.topic, standing: { text: 'Läget.', decision } } }]
      : archive.topics;
    return buildTopicPages({ ...archive, topics }).map(({ standing }) => standing);
  };
  const held = archive.decisions[0]?.decision.id ?? '';
  expect(standings(held)).toEqual([held]);
  expect(standings('ingens-2024-01-01-1')).toEqual([undefined]);
});
