import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/folders.ts';
import { meetingText, ORGAN, writeContent } from './temporary-content.ts';

function check(content: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [path.join(ROOT, 'scripts', 'check.ts'), ...args], {
    encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content },
  });
}

const REFUSED = `---
organ: norrlunda
datum: "2024-02-30"
typ: protokoll
text: ordagrann
platts: Teams
---

export const x = 1

## 1. Mötets öppnande

{process.exit()}

## 2. Avtal

<Punkt amnen="minimaria" />

## 2. Avtalet igen

<script>
`;

describe('npm run check', () => {
  test('tells all seven faults of one file at once, each at its line, and ends with 1', () => {
    const { stdout, status } = check(writeContent({ 'organ/norrlunda.yaml': ORGAN, 'moten/norrlunda/2024-02-29.mdx': REFUSED }), '--json');
    const told: unknown = JSON.parse(stdout);
    expect(told).toEqual([
      expect.objectContaining({ line: 3, code: 'impossible-date' }),
      expect.objectContaining({ line: 6, code: 'unknown-key' }),
      expect.objectContaining({ line: 9, code: 'import-export' }),
      expect.objectContaining({ line: 13, code: 'expression' }),
      expect.objectContaining({ line: 17, code: 'unknown-topic' }),
      expect.objectContaining({ line: 19, code: 'duplicate-item' }),
      expect.objectContaining({ line: 21, code: 'raw-html' }),
    ]);
    expect(told).toEqual(expect.arrayContaining([{
      code: 'unknown-key', severity: 'error', file: 'moten/norrlunda/2024-02-29.mdx', line: 6, message: expect.stringContaining('plats'),
    }]));
    expect(status).toBe(1);
  });

  test('ends with 0 and says what it read where nothing is wrong', () => {
    const { stdout, status } = check(writeContent({ 'organ/norrlunda.yaml': ORGAN, 'moten/norrlunda/2024-05-17.mdx': meetingText() }));
    expect(stdout).toContain('1 möte,');
    expect(status).toBe(0);
  });

  test('ends with 0 where there are only warnings', () => {
    const { stdout, status } = check(writeContent({ 'organ/norrlunda.yaml': ORGAN, 'moten/norrlunda/fel-namn.mdx': meetingText() }), '--json');
    expect(JSON.parse(stdout)).toEqual([expect.objectContaining({ code: 'file-name', severity: 'warning' })]);
    expect(status).toBe(0);
  });

  test('prints an empty array for an archive without content', () => {
    const { stdout, status } = check(writeContent({}), '--json');
    expect(stdout).toBe('[]\n');
    expect(status).toBe(0);
  });

  test('ends with 2 and says how it is used, on stderr, where the words of the call are wrong', () => {
    const { stdout, stderr, status } = check(writeContent({}), '--jsno');
    expect(stdout).toBe('');
    expect(stderr).toContain('npm run check');
    expect(status).toBe(2);
  });
});
