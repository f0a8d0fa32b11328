import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/minutes/load-content.ts';
import { besidesMissingLedger } from '../samples/ledger-codes.ts';
import { temporaryFolder, writeContent } from '../samples/temporary-content.ts';
import { faultsOf, readMarkers } from './marked-sample.ts';
import { FILE, withFrontmatter } from '../samples/sample-meeting.ts';

const ORGAN = 'namn: Lövrådet\nkortnamn: LÖR\n';
const topic = (name: string) => `namn: ${name}\nbeskrivning: Träd.\nalias: [träd]\n`;

/** Seven faults of every kind that a stranger's file may bring. */
const sevenFaults = (script: string) => `---
organ: lovrad
datum: "2031-02-30" ⟵ impossible-date
typ: minnesanteckningar
text: ordagrann
plast: Teams ⟵ unknown-key
---

export const x = 1 ⟵ import-export

## 1. Mötet börjar

{process.exit()} ⟵ expression

## 2. Träd

<Punkt amnen="linder" /> ⟵ unknown-topic

Texten tar upp lindar.

## 2. Träd igen ⟵ duplicate-item

${script}

Texten går vidare.
`;

describe('a content folder', () => {
  test('is read whole, each part by its readers', () => {
    const { content, organs, meetings, topics, glossary, pages, diagnostics } = loadContent(
      writeContent({
        'organ/lovrad.yaml': ORGAN,
        [FILE]: withFrontmatter('\n## 1. Träd\n'),
        'amnen/oar.yaml': topic('Öar'),
        'amnen/alar.yaml': topic('Alar'),
        'amnen/angar.yaml': topic('Ängar'),
        'ordlista.yaml': '- term: LÖR\n  förklaring: Ett råd.\n',
        'sidor/om.mdx': '---\ntitel: Om\nbeskrivning: Om arkivet.\n---\n\nText.\n',
      }),
    );
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['ledger-missing', 'warning']]);
    expect(content.organs.map(({ id }) => id)).toEqual(['lovrad']);
    expect(content.meetings.map(({ id, file }) => [id, file])).toEqual([['lovrad-2031-04-02', FILE]]);
    expect(content.glossary.map(({ term }) => term)).toEqual(['LÖR']);
    expect([organs, meetings, topics, pages].map(({ length }) => length)).toEqual([1, 1, 3, 1]);
    expect(glossary?.file).toBe('ordlista.yaml');
    expect(pages[0]?.value).toEqual({ titel: 'Om', beskrivning: 'Om arkivet.' });
  });

  test('has its topics in the order of the Swedish alphabet', () => {
    const { content } = loadContent(
      writeContent({
        'amnen/a.yaml': topic('Öar'),
        'amnen/b.yaml': topic('Alar'),
        'amnen/c.yaml': topic('Ängar'),
        'amnen/d.yaml': topic('Åar'),
      }),
    );
    expect(content.topics.map(({ name }) => name)).toEqual(['Alar', 'Åar', 'Ängar', 'Öar']);
  });

  test('may lack any part, and may lack itself', () => {
    for (const folder of [temporaryFolder(), path.join(temporaryFolder(), 'saknas')]) {
      expect(loadContent(folder)).toMatchObject({
        content: { organs: [], meetings: [], topics: [], glossary: [] },
        glossary: undefined,
        pages: [],
        diagnostics: [],
      });
    }
  });

  test('may hold other files, which are left alone; those where content should lie are told', () => {
    const { meetings, diagnostics } = loadContent(
      writeContent({
        'moten/lovrad/.2031.mdx': 'x',
        'moten/lovrad/2031.mdx~': 'x',
        'moten/anteckning.txt': 'x',
        'organ/läs.md': 'x',
        'annat/a.yaml': 'x: [',
      }),
    );
    expect([meetings, diagnostics.map(({ file, code }) => [file, code])]).toEqual([
      [],
      ['moten/anteckning.txt', 'moten/lovrad/2031.mdx~', 'organ/läs.md'].map((file) => [file, 'unread-file']),
    ]);
  });

  test('tells of text that is not UTF-8, at its line, and of what is no file', () => {
    const folder = writeContent({ 'organ/lovrad.yaml': ORGAN });
    mkdirSync(path.join(folder, 'moten/lovrad/2031.mdx'), { recursive: true });
    symlinkSync('ingenstans', path.join(folder, 'moten/lovrad/2032.mdx'));
    writeFileSync(path.join(folder, FILE), Buffer.from(withFrontmatter('\n## 1. Öppnande\n'), 'latin1'));
    expect(
      besidesMissingLedger(loadContent(folder).diagnostics).map(({ file, line, code }) => [file, line, code]),
    ).toEqual([
      [FILE, 8, 'not-utf8'],
      ['moten/lovrad/2032.mdx', 1, 'unread-file'],
    ]);
  });

  test('tells of a reference to a meeting that is not held, at its item, and takes it as it is', () => {
    const { diagnostics, content } = loadContent(
      writeContent({ 'organ/lovrad.yaml': ORGAN, [FILE]: withFrontmatter('\n## 3. Föregående protokoll 310301\n') }),
    );
    expect(besidesMissingLedger(diagnostics)).toMatchObject([
      { code: 'meeting-not-held', severity: 'warning', line: 8 },
    ]);
    expect(content.meetings).toHaveLength(1);
  });

  test('keeps the good files where others are faulty', () => {
    const { content, diagnostics } = loadContent(
      writeContent({
        'organ/lovrad.yaml': ORGAN,
        'organ/barrad.yaml': 'nam: x\n',
        [FILE]: withFrontmatter(''),
        'moten/lovrad/2031-04-03.mdx': '{',
      }),
    );
    expect(content.organs.map(({ id }) => id)).toEqual(['lovrad']);
    expect(content.meetings.map(({ id }) => id)).toEqual(['lovrad-2031-04-02']);
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  test('warns of letters in two parts, and reads them as one', () => {
    const { content, diagnostics } = loadContent(writeContent({ 'organ/lovrad.yaml': ORGAN.normalize('NFD') }));
    expect(diagnostics).toMatchObject([{ code: 'not-nfc', severity: 'warning', file: 'organ/lovrad.yaml', line: 1 }]);
    expect(content.organs[0]?.name).toBe('Lövrådet'.normalize('NFC'));
  });
});

describe('everything wrong with a folder', () => {
  test.each([
    ['an open script', '<script> ⟵ raw-html'],
    ['a script', '<script>alert("hej")</script> ⟵ raw-html'],
    ['a script on lines of its own', '<script> ⟵ raw-html\n\nalert\n\n</script>'],
  ])(
    'is told at once, each fault at its line: code, %s, a bad key, a bad date, a number twice and an unknown topic',
    (_what, script) => {
      const { text, faults } = readMarkers(sevenFaults(script));
      const { diagnostics, content } = loadContent(
        writeContent({ 'organ/lovrad.yaml': ORGAN, 'amnen/lindar.yaml': topic('Lindar'), [FILE]: text }),
      );
      expect(faults).toHaveLength(7);
      expect(faultsOf(diagnostics)).toEqual(faults);
      expect(diagnostics.every(({ file, severity }) => file === FILE && severity === 'error')).toBe(true);
      expect(content.meetings).toEqual([]);
    },
  );

  test('is told file by file, then line by line', () => {
    const { diagnostics } = loadContent(
      writeContent({
        'organ/b.yaml': 'nam: x\n',
        'organ/a.yaml': 'namn: x\nkortnamn: y\nåå: z\n',
        'sidor/om.mdx': '---\ntitel: Om\n---\n',
        'ordlista.yaml': '- term: 7\n  förklaring: x\n',
      }),
    );
    expect(diagnostics.map(({ file, line, code }) => `${file} ${line} ${code}`)).toEqual([
      'ordlista.yaml 1 invalid-value',
      'organ/a.yaml 3 unknown-key',
      'organ/b.yaml 1 missing-key',
      'organ/b.yaml 1 missing-key',
      'organ/b.yaml 1 unknown-key',
      'sidor/om.mdx 2 missing-key',
    ]);
  });
});
