import { expect, test } from 'vitest';
import { loadContent } from '../../src/minutes/load-content.ts';
import { edit, errorsOf, read, register } from '../samples/ledger-folder.ts';
import { REGISTERED_WITH_REFERENCES } from '../samples/registered-with-references.ts';
import { ORGAN, writeContent } from '../samples/temporary-content.ts';

const folder = () => writeContent({ 'organ/norrlunda.yaml': ORGAN, ...REGISTERED_WITH_REFERENCES });

test('references beside titles are read apart, and every wording that was registered with them as titles stands', () => {
  const content = folder();
  expect(errorsOf(content)).toEqual([]);
  const { archive } = loadContent(content);
  expect(archive?.items.map(({ item }) => [item.title, item.references?.before, item.references?.behind])).toEqual([
    ['Avtal om jour', 'Dnr SN 2024/31', ''],
    ['Avtal om jour', '', 'Dnr SN 2024/32'],
    ['Avtal om jour', 'Dnr SN 2024/33, Au § 84', ''],
    ['Avtal om jour', 'Dnr SN 2024/34', ''],
    ['Avtal om jour', '', 'Dnr SN 2024/35.'],
    ['Avtal om jour', 'KS 2024/36', ''],
    ['Avtal om jour (Dnr SN 2024/37)', undefined, undefined],
    ['Avtal', '', 'Diarienr: 2024-00123'],
    ['Utredning', 'Dnr SN 2024/38', ''],
  ]);
});

test('nothing is left to register in such a folder', async () => {
  const content = folder();
  await register(content);
  expect(read(content, 'liggare.jsonl')).toBe(REGISTERED_WITH_REFERENCES['liggare.jsonl']);
});

test('another diary number is another wording', () => {
  const content = folder();
  edit(content, 'moten/norrlunda/2024-05-17.mdx', (text) => text.replace('SN 2024/31', 'SN 2024/13'));
  expect(errorsOf(content)).toEqual(['wording-changed', 'wording-changed']);
});
