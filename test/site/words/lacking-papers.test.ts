import { expect, test } from 'vitest';
import type { Attachment } from '../../../src/archive/attachment.ts';
import { lackingPapers } from '../../../src/site/words/lacking-papers.ts';

const paper = (link?: string): Attachment => ({ label: 'A', name: undefined, items: ['4'], document: undefined, link });

const READ = paper('https://lov.se/a.pdf');

test.each([
  [[], [], ''],
  [['Bilaga A'], [paper()], 'Arkivet har inte bilagan.'],
  [['Bilaga A'], [], 'Arkivet har inte bilagan.'],
  [['Bilaga A', 'Bilaga B'], [paper(), paper()], 'Arkivet har inte bilagorna.'],
  [['Bilaga A', 'Bilaga B'], [READ, paper()], 'Arkivet har inte bilagorna utan länk.'],
  [['Bilaga A'], [READ], ''],
])('an item that names %j of %j', (attachments, papers, words) => {
  expect(lackingPapers({ attachments: papers }, { number: '4', attachments })).toBe(words);
});
