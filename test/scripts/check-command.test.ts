import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { reportAsAnnotations } from '../../src/command-line/github-annotations.ts';
import { diagnose } from '../../src/archive/diagnostic.ts';
import { meetingText, ORGAN, writeContent } from '../samples/temporary-content.ts';

function check(content: string, ...args: readonly string[]) {
  return checkIn({ CONTENT_DIR: content }, ...args);
}

function checkIn(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  return spawnSync(process.execPath, [path.join(ROOT, 'scripts', 'check.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '', ...env },
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
    const { stdout, status } = check(
      writeContent({ 'organ/norrlunda.yaml': ORGAN, 'moten/norrlunda/2024-02-29.mdx': REFUSED }),
      '--json',
    );
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
    expect(told).toEqual(
      expect.arrayContaining([
        {
          code: 'unknown-key',
          severity: 'error',
          file: 'moten/norrlunda/2024-02-29.mdx',
          line: 6,
          message: expect.stringContaining('plats'),
        },
      ]),
    );
    expect(status).toBe(1);
  });

  test('ends with 0 and says what it read where nothing is wrong', () => {
    const { stdout, status } = check(
      writeContent({ 'organ/norrlunda.yaml': ORGAN, 'moten/norrlunda/2024-05-17.mdx': meetingText() }),
    );
    expect(stdout).toContain('1 möte,');
    expect(status).toBe(0);
  });

  test('ends with 0 where there are only warnings', () => {
    const { stdout, status } = check(
      writeContent({ 'organ/norrlunda.yaml': ORGAN, 'moten/norrlunda/fel-namn.mdx': meetingText() }),
      '--json',
    );
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ code: 'ledger-missing', severity: 'warning' }),
      expect.objectContaining({ code: 'file-name', severity: 'warning' }),
    ]);
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

  test.each([['--help'], ['--help', '--json']])(
    'says how it is used, on stdout, where that is asked: %s %s',
    (...args) => {
      const { stdout, status } = check(path.join(ROOT, 'ingenstans'), ...args);
      for (const option of ['--json', '--github', '--help', 'CONTENT_DIR']) expect(stdout).toContain(option);
      expect(status).toBe(0);
    },
  );

  describe('in GitHub Actions', () => {
    const faulty = () =>
      writeContent({
        'organ/norrlunda.yaml': ORGAN,
        'moten/norrlunda/100%,a:b.mdx': meetingText({ body: '## 1. Avtal\n\n<u>' }),
      });
    const annotations = (stdout: string) => stdout.split('\n').filter((line) => line.startsWith('::'));

    test.each([
      ['asked for', {}, ['--github']],
      ['by itself', { GITHUB_ACTIONS: 'true' }, []],
    ] as const)('annotates each fault beside its words, %s', (_how, env, args) => {
      const content = faulty();
      const { stdout, status } = checkIn({ ...env, CONTENT_DIR: content }, ...args);
      const file = `${content.replaceAll(path.sep, '/').replaceAll('%', '%25')}/moten/norrlunda/100%25%2Ca%3Ab.mdx`;
      expect(annotations(stdout)).toEqual([
        expect.stringMatching(/^::warning file=.*,line=3,title=file-name::/),
        expect.stringMatching(/^::error file=.*,line=10,title=raw-html::.*<u>/),
      ]);
      expect(annotations(stdout).every((line) => line.includes(`file=${file},`))).toBe(true);
      expect(stdout).toContain('1 fel, 1 varning');
      expect(status).toBe(1);
    });

    test('names a file of the repository from its root', () => {
      const { stdout } = checkIn({ CONTENT_DIR: 'content' }, '--github');
      expect(annotations(stdout).length).toBeGreaterThan(0);
      expect(annotations(stdout).every((line) => /^::warning file=content\/[a-z]+[/.]/.test(line))).toBe(true);
    });

    test('prints JSON and nothing else where JSON is asked for, and not both', () => {
      const content = faulty();
      expect(JSON.parse(checkIn({ GITHUB_ACTIONS: 'true', CONTENT_DIR: content }, '--json').stdout)).toHaveLength(2);
      const { stdout, stderr, status } = check(content, '--json', '--github');
      expect([stdout, status]).toEqual(['', 2]);
      expect(stderr).toContain('npm run check');
    });
  });
});

describe('an annotation', () => {
  test('stays one line whatever its words are', () => {
    const diagnostic = diagnose(
      'yaml-syntax',
      { file: 'organ/a,b:c\n.yaml', line: 3 },
      { reason: 'hundra %\r\n::error::' },
    );
    const text = reportAsAnnotations([diagnostic], path.join(ROOT, 'content'));
    expect(text).toMatch(
      /^::error file=content\/organ\/a%2Cb%3Ac%0A\.yaml,line=3,title=yaml-syntax::[^\r\n]*hundra %25 ::error::[^\r\n]*\n$/,
    );
  });
});
