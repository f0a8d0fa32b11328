import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A content folder somewhere outside the checkout, gone when the test is done. Keys are paths within it. */
export function writeContent(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-åäö '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const ORGAN = 'namn: Nätverket i Norrlunda\nkortnamn: Norrlunda\nalias: [Nätverket]\n';

/** A meeting of a network that does not exist. */
export function meetingText({ date = '2024-05-17', body = '', frontmatter = '' } = {}): string {
  return `---\norgan: norrlunda\ndatum: "${date}"\ntyp: protokoll\ntext: ordagrann\n${frontmatter}---\n\n${body}\n`;
}
