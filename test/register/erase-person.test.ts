import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { erasePerson, type ErasureOutcome } from '../../src/register/erase-person.ts';
import { findPerson } from '../../src/register/find-person.ts';
import {
  BODY,
  edit,
  errorsOf,
  FILE,
  MEETING,
  publishedFolder,
  read,
  register,
  warningsOf,
} from '../samples/ledger-folder.ts';
import { meetingText } from '../samples/temporary-content.ts';

const NAME = 'Maja Ek';
const erase = (folder: string) => erasePerson({ folder, name: NAME, reason: 'På begäran.', date: '2027-01-02' });
const filesOf = (outcome: ErasureOutcome) => (outcome.kind === 'erased' ? outcome.files : outcome.kind);

describe('an erasure reads every file under the content folder:', () => {
  test.each([
    ['sok.yaml', '# Maja Ek\nodelade: [Maja Ek]\n'],
    ['arkiv.yaml', '- namn: Arkivet hos Maja Ek\n  adress: https://exempel.se/\n'],
    ['moten/norrlunda/.2024-05-18.mdx', 'Maja Ek öppnade.\n'],
    ['moten/norrlunda/2024-05-18.mdx~', 'Maja Ek öppnade.\n'],
    ['anteckningar.txt', 'Ring Maja Ek.\n'],
    ['.anteckningar/lista.json', '{"vem": "Maja Ek"}\n'],
    ['moten/norrlunda/LÄS.md', '# Maja\nEk\n'],
  ])('%s', async (file, text) => {
    const folder = await publishedFolder({ [file]: text });
    expect(findPerson(folder, NAME).places.map((place) => place.file)).toContain(file);
    expect(filesOf(await erase(folder))).toContain(file);
    expect(read(folder, file)).not.toMatch(/Maja\s+Ek/);
    expect(errorsOf(folder).filter((code) => code.startsWith('wording'))).toEqual([]);
  });

  test('text in another encoding it cannot write back, and asks for a hand before it changes anything', async () => {
    const folder = await publishedFolder();
    writeFileSync(path.join(folder, 'gammal.txt'), Buffer.from('Närvarande: Maja Ek', 'latin1'));
    const before = read(folder, FILE);
    expect(await erase(folder)).toMatchObject({ kind: 'by-hand', file: 'gammal.txt' });
    expect(read(folder, FILE)).toBe(before);
  });

  test('what holds no text is named, so that a person can look', async () => {
    const folder = await publishedFolder();
    writeFileSync(path.join(folder, 'bild.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
    expect(await erase(folder)).toMatchObject({ kind: 'erased', left: { unsearched: ['bild.png'] } });
  });

  test('what a stopped run left is gone before it', async () => {
    const folder = await publishedFolder({ '.liggare.jsonl.0123456789ab.tmp': 'Maja Ek' });
    writeFileSync(path.join(folder, 'lydelser', `${'a'.repeat(64)}.json`), '{"salt":"","text":"Maja Ek"}');
    const outcome = await erase(folder);
    expect(outcome.kind === 'erased' && outcome.removed).toHaveLength(1);
    expect(warningsOf(folder)).toEqual([]);
  });
});

describe('an erasure goes through where a file is no YAML that can be read:', () => {
  test.each([
    ['lists within each other', `${'['.repeat(50_000)}Maja Ek${']'.repeat(50_000)}\n`],
    ['maps within each other', `${'{a: '.repeat(50_000)}Maja Ek${'}'.repeat(50_000)}\n`],
    ['a broken line', 'vem: "Maja Ek\n'],
    ['more than is read', `# ${'x'.repeat(200_001)}\nvem: Maja Ek\n`],
    ['no YAML at all', 'Maja Ek: Maja Ek: Maja Ek\n'],
  ])('%s', async (_what, text) => {
    const folder = await publishedFolder({ 'anteckningar.yaml': text, 'amnen/.gammalt.yaml': text });
    expect(filesOf(await erase(folder))).toEqual(expect.arrayContaining(['anteckningar.yaml', 'amnen/.gammalt.yaml']));
    expect(read(folder, 'anteckningar.yaml')).toBe(text.replaceAll('Maja Ek', '[namn borttaget]'));
    expect(errorsOf(folder)).toEqual([]);
  });

  test('one that the archive reads is mended first', async () => {
    const folder = await publishedFolder();
    writeFileSync(path.join(folder, 'sok.yaml'), `odelade: ${'['.repeat(50_000)}Maja Ek\n`);
    expect((await erase(folder)).kind).toBe('faulty');
  });
});

test('an erasure is refused for a reason that says who, and nothing is written', async () => {
  const folder = await publishedFolder();
  const before = read(folder, FILE);
  for (const reason of ['Bo Vik bad om det.', 'Begärt av 811218-9876.'])
    expect((await erasePerson({ folder, name: NAME, reason, date: '2027-01-02' })).kind).toBe('refused-reason');
  expect(read(folder, FILE)).toBe(before);
});

describe('after an erasure', () => {
  test('other spellings are listed with their places, in files, wordings and names of files', async () => {
    const folder = await publishedFolder({
      'moten/norrlunda/2024-05-18.mdx': meetingText({
        date: '2024-05-18',
        body: '## 1. Avtal\n\nEnligt EK, Maja.\n\nSkriv till maja.ek@norrlunda.se.',
      }),
      'bilagor/maja-ek.txt': 'x',
    });
    const outcome = await erase(folder);
    const near = outcome.kind === 'erased' ? outcome.left.near : undefined;
    expect(near?.places.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'bilagor/maja-ek.txt:1',
      'moten/norrlunda/2024-05-18.mdx:10',
      'moten/norrlunda/2024-05-18.mdx:12',
    ]);
    expect(near?.wordings.map(({ ids }) => ids)).toEqual([['norrlunda-2024-05-18']]);
  });

  test('a near spelling is erased as the name was, by its own spelling', async () => {
    const folder = await publishedFolder();
    edit(folder, FILE, (text) => text.replace('öppnades av Maja Ek', 'öppnades av EK, Maja'));
    await register(folder, { reason: 'Rättat.' });
    await erase(folder);
    await erasePerson({ folder, name: 'EK, Maja', reason: 'På begäran.', date: '2027-01-02' });
    expect(findPerson(folder, NAME)).toMatchObject({ places: [], wordings: [], near: { places: [], wordings: [] } });
    expect(errorsOf(folder)).toEqual([]);
  });
});

test('a meeting whose file is attached keeps its checksum in the ledger through an erasure', async () => {
  const folder = await publishedFolder({
    [FILE]: meetingText({
      body: BODY,
      frontmatter:
        'närvaro:\n  - närvarande: [Maja Ek, Bo Vik]\nbilagor:\n  - { etikett: "A", punkter: ["2"], fil: avtal.txt }\n',
    }),
    [`bilagor/${MEETING}/avtal.txt`]: 'Avtalet i sin helhet.\n',
  });
  expect(errorsOf(folder)).toEqual([]);
  expect(filesOf(await erase(folder))).toEqual([FILE]);
  expect(errorsOf(folder)).toEqual([]);
});
