import { expect, test } from 'vitest';
import { meetingWording } from '../../src/archive/wording.ts';
import { readSample } from '../samples/sample-meeting.ts';

const meeting = readSample(
  '\n## 1. Ett ärende\n\n<Punkt sekretess="26 kap. 1 § OSL" />\n\n## 2. Avtal\n\nAvtalet gicks igenom.\n',
);

test('an item whose contents are not handed out has its ground and no text', () => {
  expect(meeting.items.map(({ secrecy, blocks }) => [secrecy, blocks.length])).toEqual([
    ['26 kap. 1 § OSL', 0],
    [undefined, 1],
  ]);
});

test('the ground is a part of what is published, and an open item says nothing of it', () => {
  const lines = meetingWording(meeting).split('\n');
  expect(lines.filter((line) => line.includes('Sekretess'))).toEqual(['Sekretess: 26 kap. 1 § OSL']);
});
