import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/minutes/load-content.ts';
import { copyDocuments } from '../../src/publish/copy-documents.ts';
import { registerContent } from '../../src/register/register-content.ts';
import { meetingText, ORGAN, temporaryFolder, writeContent } from '../samples/temporary-content.ts';

const PDF = '%PDF-1.7\n% påhittad\n';
const BODY = '## 1. Avtal (Bilaga A)\n\nAvtalet gicks igenom.';

function contentOf(date: string): Record<string, string> {
  const frontmatter = 'bilagor:\n  - { etikett: "A", punkter: ["1"], fil: avtal.pdf }\n';
  return {
    'organ/norrlunda.yaml': ORGAN,
    [`moten/norrlunda/${date}.mdx`]: meetingText({ date, frontmatter, body: BODY }),
    [`bilagor/norrlunda-${date}/avtal.pdf`]: PDF,
    [`bilagor/norrlunda-${date}/utkast.pdf`]: PDF,
  };
}

test('the file of an attachment is at the address of its meeting; one that nothing names is not', () => {
  const [content, site] = [writeContent(contentOf('2024-05-17')), temporaryFolder()];
  copyDocuments(loadContent(content).archive, content, site);
  expect(readFileSync(path.join(site, 'bilagor/norrlunda-2024-05-17/avtal.pdf'), 'utf8')).toBe(PDF);
  expect(existsSync(path.join(site, 'bilagor/norrlunda-2024-05-17/utkast.pdf'))).toBe(false);
});

test('a meeting that has moved keeps the earlier addresses of its files', async () => {
  const content = writeContent(contentOf('2024-05-17'));
  const order = { folder: content, date: '2026-01-01', moves: [], withdrawals: [], reason: undefined };
  expect((await registerContent(order)).kind).toBe('entered');
  const moved = writeContent({
    ...contentOf('2024-05-18'),
    ...Object.fromEntries(
      ['liggare.jsonl', 'liggare.hash'].map((name) => [name, readFileSync(path.join(content, name), 'utf8')]),
    ),
  });
  cpSync(path.join(content, 'lydelser'), path.join(moved, 'lydelser'), { recursive: true });
  const moves = [{ from: 'norrlunda-2024-05-17', to: 'norrlunda-2024-05-18' }];
  expect((await registerContent({ ...order, folder: moved, moves })).kind).toBe('entered');
  const site = temporaryFolder();
  copyDocuments(loadContent(moved).archive, moved, site);
  for (const day of ['17', '18'])
    expect(readFileSync(path.join(site, `bilagor/norrlunda-2024-05-${day}/avtal.pdf`), 'utf8')).toBe(PDF);
});
