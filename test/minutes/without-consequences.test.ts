import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadContent } from '../../src/minutes/load-content.ts';

const MEETING = `---
organ: ekby
datum: "2021-03-19"
typ: minnesanteckningar
text: ordagrann
tid: "9–11"
---

## 1. Ekar

<Beslut>

- att plantera ekar

</Beslut>
`;

/** The codes of a folder with one network, a topic that a decision stands for, and these files, as `file: code`. */
function codesOf(files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-foljder-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const all = {
    'organ/ekby.yaml': 'namn: Ekby nätverk\nkortnamn: Ekby\n',
    'amnen/ekar.yaml':
      'namn: Ekar\nbeskrivning: Om ekar.\nalias: [ekar]\nnuläge:\n  - organ: ekby\n    beslut: ekby-2021-03-19-1\n    text: Ekar planteras.\n',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return loadContent(folder)
    .diagnostics.filter(({ code }) => code !== 'ledger-missing')
    .map(({ file, code }) => `${file}: ${code}`);
}

const FILE = 'moten/ekby/2021-03-19.mdx';

test('nothing is wrong with the folder itself', () => {
  expect(codesOf({ [FILE]: MEETING })).toEqual([]);
});

test.each<[string, string | Uint8Array, string]>([
  ['a quotation mark that is missing', MEETING.replace('tid: "9–11"', 'tid: "9–11'), 'yaml-syntax'],
  ['a tab', MEETING.replace('tid:', '\ttid:'), 'yaml-syntax'],
  ['a head without its first line', MEETING.slice(4), 'frontmatter-missing'],
  ['letters of another kind', Buffer.from(MEETING, 'utf16le'), 'not-utf8'],
  ['bent quotation marks', MEETING.replace('"2021-03-19"', '”2021-03-19”'), 'not-a-date'],
  ['bent quotation marks about a name', MEETING.replace('organ: ekby', 'organ: ”ekby”'), 'invalid-value'],
  ['a mark with dots', MEETING.replaceAll('Beslut>', 'Förslag>'), 'unknown-mark'],
])('%s is told once, and nothing that follows from it', (_what, text, code) => {
  expect(codesOf({ [FILE]: text })).toEqual([`${FILE}: ${code}`]);
});

test('a copy of a meeting is told as one file, not by each of its addresses', () => {
  expect(codesOf({ [FILE]: MEETING, 'moten/ekby/2021-03-19b.mdx': MEETING })).toEqual([
    'moten/ekby/2021-03-19b.mdx: duplicate-meeting',
    'moten/ekby/2021-03-19b.mdx: file-name',
  ]);
});

test('files that look like content and lie where nobody reads them are told', () => {
  expect(
    codesOf({
      [FILE]: MEETING,
      'möten/2021-04-01.mdx': MEETING,
      'ordlistan.yaml': 'x',
      'verktyg/README.md': 'x',
      'netlify.toml': '',
    }),
  ).toEqual(['möten/2021-04-01.mdx: unread-file', 'ordlistan.yaml: unread-file']);
});
