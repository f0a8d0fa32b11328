import { expect, test } from 'vitest';
import { decisionRecords } from '../../src/data/decision-record.ts';
import { meetingRecords } from '../../src/data/meeting-record.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { buildRecordMaker } from '../../src/search/index/records.ts';
import { REGISTERED_WITH_REFERENCES } from '../samples/registered-with-references.ts';
import { ORGAN, writeContent } from '../samples/temporary-content.ts';

function archiveOf() {
  const { archive } = loadContent(writeContent({ 'organ/norrlunda.yaml': ORGAN, ...REGISTERED_WITH_REFERENCES }));
  if (!archive) throw new Error('The folder has faults');
  return archive;
}

const NUMBERS = [
  ...[1, 2, 3, 4, 5].map((last) => [`SN 2024/3${last}`]),
  ['KS 2024/36'],
  ['SN 2024/37'],
  ['2024-00123'],
  ['SN 2024/38'],
];

test('the diary numbers beside and in a title are a property of its decision and of its item in the open data', () => {
  const archive = archiveOf();
  expect(decisionRecords(archive, undefined).map(({ diarienummer }) => diarienummer)).toEqual(NUMBERS.slice(0, 8));
  expect(meetingRecords(archive, undefined).flatMap(({ punkter }) => punkter.map((item) => item.diarienummer))).toEqual(
    NUMBERS,
  );
});

test('the diary numbers are among the words that the search has of an item', () => {
  const archive = archiveOf();
  const make = buildRecordMaker(archive);
  const words = archive.items.map(make).map(({ title, prose }) => [title, ...prose].join('\n'));
  NUMBERS.forEach(([number], place) => expect(words[place]).toContain(number));
});
