import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { checkUndatedGaps } from '../../src/minutes/check-undated-gaps.ts';
import { readOrgan } from '../../src/minutes/read-entry.ts';
import { makeMeeting, prose } from '../samples/sample-archive.ts';

const FILE = `namn: Lövrådet
kortnamn: Lövrådet
luckor:
  - när: hösten 2030
    punkt: lov-2031-01-01-1
    ord: hösten 2030  beslutade rådet
`;

function check(text: string) {
  const organ = readOrgan(text, 'organ/lov.yaml');
  const archive = buildArchive({
    organs: organ.value ? [organ.value] : [],
    topics: [],
    glossary: [],
    meetings: [
      makeMeeting({
        organ: 'lov',
        date: '2031-01-01',
        items: [{ number: '1', blocks: [prose('Hösten 2030 beslutade rådet om häcken.')] }],
      }),
    ],
  });
  return [...organ.diagnostics, ...checkUndatedGaps([organ], archive)].map(({ code, line }) => [code, line]);
}

test('a missing meeting is fine where the item says the words', () => {
  expect(check(FILE)).toEqual([]);
});

test('it is told where the item is not here, and where the item does not say the words', () => {
  expect(check(FILE.replace('01-1\n', '01-7\n'))).toEqual([['gap-untold', 5]]);
  expect(check(FILE.replace('beslutade', 'avslog'))).toEqual([['gap-untold', 6]]);
});

test('its time must name a year', () => {
  expect(check(FILE.replace('när: hösten 2030', 'när: i höstas'))).toEqual([['invalid-value', 4]]);
});
