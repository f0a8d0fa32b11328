import { cpSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { currentAddresses } from '../../src/archive/wording.ts';
import { ROOT } from '../../src/command-line/folders.ts';
import { loadContent, type ContentFolder } from '../../src/minutes/load-content.ts';
import { edit, loadOutlines, register, remove } from '../samples/ledger-folder.ts';
import { meetingText, ORGAN, temporaryFolder, writeContent } from '../samples/temporary-content.ts';

const FIRST = 'moten/norrlunda/2024-05-17.mdx';
const SECOND = 'moten/norrlunda/2024-06-17.mdx';
const THIRD = 'moten/norrlunda/2024-08-17.mdx';

const TOPIC = 'namn: Jour\nbeskrivning: Jouren.\nalias: [jour*]\n';

const FILES = {
  'organ/norrlunda.yaml': ORGAN,
  'amnen/jour.yaml': TOPIC,
  [FIRST]: meetingText({
    body: [
      '## 1. Avtal',
      'Texten om avtalet.',
      '<Uppfoljning slag="löfte" svar="norrlunda-2024-06-17-1">',
      'Kommunen återkommer.',
      '</Uppfoljning>',
      '<Beslut>\n\n- att teckna avtalet\n\n</Beslut>',
      '<Uppfoljning sats="1" slag="uppdrag" ansvarig="Ekvik" />',
      '## 2. Jour',
      '<Punkt amnen="jour" />',
      'Se [nästa möte](/moten/norrlunda-2024-06-17/).',
    ].join('\n\n'),
  }),
  [SECOND]: meetingText({
    date: '2024-06-17',
    body: [
      '## 1. Avtal',
      '<Arende rubrik="Taxa">',
      'Taxan är ny.',
      '<Beslut ersätter="norrlunda-2024-05-17-1">\n\n- att säga upp avtalet\n\n</Beslut>',
      '</Arende>',
      '## 2. Val',
      'Maja Ek leder arbetet.',
      '<Uppdrag person="Maja Ek" i="Styrgruppen" />',
    ].join('\n\n'),
  }),
  [THIRD]: meetingText({ date: '2024-08-17', body: '## 1. Avtal\n\nInget nytt.' }),
};

const errorsOf = ({ diagnostics }: ContentFolder) => diagnostics.filter(({ severity }) => severity === 'error');
const addressesOf = ({ content }: ContentFolder) => currentAddresses(content.meetings);
const outlined = ({ content }: ContentFolder) =>
  content.meetings.filter(({ wordings }) => wordings !== undefined).length;

/** A folder whose meetings are in the ledger and kept in outline. */
async function entered(): Promise<string> {
  const folder = writeContent(FILES);
  expect(errorsOf(loadContent(folder))).toEqual([]);
  expect((await register(folder)).kind).toBe('entered');
  loadOutlines(folder);
  expect(outlined(loadOutlines(folder))).toBe(3);
  return folder;
}

describe('meetings in outline', () => {
  test('have the same addresses with the same words', async () => {
    const folder = await entered();
    expect(addressesOf(loadOutlines(folder))).toEqual(addressesOf(loadContent(folder)));
    edit(folder, SECOND, (text) => text.replace('säga upp', 'förlänga'));
    expect(addressesOf(loadOutlines(folder))).toEqual(addressesOf(loadContent(folder)));
    expect(outlined(loadOutlines(folder))).toBe(2);
  });

  test.each<[string, readonly string[], (folder: string) => void]>([
    ['a topic is gone', ['unknown-topic'], (folder) => remove(folder, 'amnen/jour.yaml')],
    ['a network is gone', ['unknown-organ'], (folder) => remove(folder, 'organ/norrlunda.yaml')],
    ['a meeting is gone', ['dead-link', 'address-vanished'], (folder) => remove(folder, SECOND)],
    [
      'a meeting has another day',
      ['address-vanished', 'relation-to-later', 'answer-before'],
      (folder) => edit(folder, SECOND, (text) => text.replace('"2024-06-17"', '"2024-05-16"')),
    ],
    [
      'a meeting has a second file',
      ['duplicate-meeting'],
      (folder) => cpSync(path.join(folder, FIRST), path.join(folder, 'moten/norrlunda/2024-05-17x.mdx')),
    ],
    [
      'decisions replace each other in a ring',
      ['relation-to-later', 'wording-changed'],
      (folder) => edit(folder, FIRST, (text) => text.replace('<Beslut>', '<Beslut ersätter="norrlunda-2024-06-17-1">')),
    ],
    [
      'a follow-up points at no clause',
      ['unknown-clause'],
      (folder) => edit(folder, FIRST, (text) => text.replace('sats="1"', 'sats="7"')),
    ],
    [
      'an appointment stands below nothing',
      ['empty-mark'],
      (folder) => edit(folder, SECOND, (text) => text.replace('Maja Ek leder arbetet.', '')),
    ],
  ])('have the same errors where %s', async (_what, codes, change) => {
    const folder = await entered();
    change(folder);
    const [whole, outline] = [loadContent(folder), loadOutlines(folder)];
    expect(errorsOf(whole).map(({ code }) => code)).toEqual(expect.arrayContaining([codes[0]]));
    expect(errorsOf(outline)).toEqual(errorsOf(whole));
  });

  test('have the errors and the addresses of the shipped archive, also without one of its topics', () => {
    const folder = temporaryFolder();
    cpSync(path.join(ROOT, 'content'), folder, { recursive: true });
    loadOutlines(folder);
    expect(outlined(loadOutlines(folder))).toBeGreaterThan(0);
    const [topic] = loadContent(folder).topics;
    for (const file of ['', topic?.file ?? '']) {
      if (file !== '') remove(folder, file);
      const [whole, outline] = [loadContent(folder), loadOutlines(folder)];
      expect(errorsOf(outline)).toEqual(errorsOf(whole));
      expect(addressesOf(outline)).toEqual(addressesOf(whole));
    }
  });
});
