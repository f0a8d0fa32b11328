import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../src/command-line/folders.ts';
import { loadContent } from '../../../src/minutes/load-content.ts';
import { buildDecisionPages, buildMeetingPageMaker, buildTopicPages } from '../../../src/site/views/page-parts.ts';

const { archive } = loadContent(path.join(ROOT, 'content'));

test('every meeting, decision and topic has a page, and each item its citations', () => {
  const meetings = archive.meetings.map(buildMeetingPageMaker(archive));
  expect(meetings.map(({ archived }) => archived)).toEqual(archive.meetings);
  expect(meetings.every(({ archived, citations }) => citations.length === archived.items.length)).toBe(true);
  expect(buildDecisionPages(archive).map(({ archivedDecision }) => archivedDecision)).toEqual(archive.decisions);
  expect(buildTopicPages(archive).map(({ archivedTopic }) => archivedTopic)).toEqual(archive.topics);
});

test('the page of a topic names the networks that say nothing of it, and none that does', () => {
  const met = new Set(archive.meetings.map(({ organ }) => organ));
  for (const { archivedTopic, positions, silent } of buildTopicPages(archive)) {
    const speaking = new Set([
      ...archivedTopic.timeline.map(({ organ }) => organ),
      ...positions.map(({ organ }) => organ),
    ]);
    expect(silent.filter((organ) => speaking.has(organ))).toEqual([]);
    expect(
      [...met]
        .filter((organ) => !speaking.has(organ))
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(silent.map(({ id }) => id).toSorted());
  }
});
