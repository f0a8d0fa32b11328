import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { loadLedger } from '../../src/minutes/load-ledger.ts';
import { readRegisterUse } from '../../src/command-line/register-use.ts';
import { edit, FILE, MEETING, publishedFolder, read } from '../samples/ledger-folder.ts';
import { HAS_TERMINAL, KEYS, playTerminal } from './pseudo-terminal.ts';
import { meetingText, ORGAN, writeContent } from '../samples/temporary-content.ts';

function run(script: 'register' | 'glom' | 'check', content: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [path.join(ROOT, 'scripts', `${script}.ts`), ...args], {
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '', CONTENT_DIR: content },
  });
}

describe('npm run register', () => {
  test('enters a new archive, on the day that it is told, and ends with 0', () => {
    const content = writeContent({ 'organ/norrlunda.yaml': ORGAN, [FILE]: meetingText({ body: '## 1. Avtal' }) });
    const { stdout, status } = run('register', content, '--datum', '2025-02-28');
    const [entered, mail] = stdout.split('\n');
    expect([entered, status]).toEqual(['Infört i liggaren 2025-02-28: 1 publicerad adress.', 0]);
    const witness = /Vittne: ([\da-f]{20}) \(rad 1 i liggaren\)/.exec(mail ?? '')?.[1] ?? '';
    expect(run('check', content, '--vittne', witness).status).toBe(0);
    expect(JSON.parse(read(content, 'liggare.jsonl'))).toMatchObject({
      event: 'published',
      id: MEETING,
      date: '2025-02-28',
    });
    expect(run('register', content).stdout).toContain('Inget är skrivet');
    expect(run('check', content, '--json').stdout).toBe('[]\n');
  });

  test('ends with 1, nothing written and the command that settles it, where a reason is lacking', async () => {
    const content = await publishedFolder();
    edit(content, FILE, (text) => text.replace('## 3. Beslut: Jour', '## 5. Beslut: Jour').replace('teckna', 'avslå'));
    const ledger = read(content, 'liggare.jsonl');
    const { stdout, stderr, status } = run('register', content);
    expect([stdout, status, read(content, 'liggare.jsonl')]).toEqual(['', 1, ledger]);
    const command = /npm run register -- (.*)$/m.exec(stderr)?.[1] ?? '';
    expect(command).toBe(`--flyttad ${MEETING}-3=${MEETING}-5 --orsak "…"`);
    expect(run('register', content, '--flyttad', `${MEETING}-3=${MEETING}-5`, '--orsak', 'Rättat.').status).toBe(0);
    expect(run('check', content).status).toBe(0);
  });

  test.each([
    ['--datum', '2026-02-30'],
    ['--datum', '2026-02'],
    ['--datum', 'i dag'],
    ['--okänd'],
    ['ett-ord'],
    ['--orsak', ' '],
    ['--flyttad', 'a'],
    ['--flyttad', 'a=b=c'],
    ['--indragen', 'Å'],
  ])('ends with 2 and says how it is used, on stderr, for %s %s', (...args) => {
    const content = writeContent({ 'organ/norrlunda.yaml': ORGAN, [FILE]: meetingText() });
    const { stdout, stderr, status } = run('register', content, ...args);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain('npm run register');
    expect(existsSync(path.join(content, 'liggare.jsonl'))).toBe(false);
  });

  test('ends with 2 where there is no content, and with 0 where help is asked for', () => {
    expect(run('register', path.join(ROOT, 'ingenstans')).status).toBe(2);
    const { stdout, status } = run('register', ROOT, '--help');
    for (const option of ['--datum', '--orsak', '--flyttad', '--indragen', 'CONTENT_DIR'])
      expect(stdout).toContain(option);
    expect(status).toBe(0);
  });

  test.skipIf(!HAS_TERMINAL)('asks who sits there', async () => {
    const content = await publishedFolder();
    edit(content, FILE, (text) => text.replace('## 3. Beslut: Jour', '## 5. Beslut: Jour'));
    const { shown, status } = await playTerminal(
      [path.join(ROOT, 'scripts', 'register.ts')],
      { CONTENT_DIR: content },
      [
        ['finns inte längre', KEYS.enter],
        ['Varför?', 'Enligt källan'],
        ['Enligt', KEYS.enter],
      ],
    );
    expect(shown).toContain('Infört i liggaren');
    expect(status).toBe(0);
    expect(run('check', content).status).toBe(0);
  });

  test('takes addresses as they are copied from the browser', () => {
    expect(
      readRegisterUse(
        [
          '--flyttad',
          `https://exempel.se/b/${MEETING}-3/?v=0123456789=/moten/${MEETING}/`.replace('?v=0123456789', ''),
        ],
        '2026-11-24',
      ),
    ).toMatchObject({ moves: [{ from: `${MEETING}-3`, to: MEETING }] });
  });
});

describe('npm run glom', () => {
  test('lists where a person stands, in files and wordings, and changes nothing', async () => {
    const content = await publishedFolder();
    const before = read(content, FILE);
    const { stdout, status } = run('glom', content, 'Maja Ek');
    expect([
      stdout
        .split('\n')
        .filter((line) => line.startsWith(`${FILE}:`))
        .map((line) => line.split(' ')[0]),
      status,
    ]).toEqual([[7, 12, 14].map((line) => `${FILE}:${line}`), 0]);
    expect(stdout).toMatch(/^lydelser\/[0-9a-f]{64}\.json {2}lydelse av norrlunda-2024-05-17$/m);
    expect(read(content, FILE)).toBe(before);
  });

  test('erases: no file has the name, the check passes, the change is entered, and the old wording is gone', async () => {
    const content = await publishedFolder();
    expect(
      run('glom', content, 'Maja Ek', '--radera', '--orsak', 'Borttaget på begäran.', '--datum', '2027-01-02').status,
    ).toBe(0);
    expect(spawnSync('grep', ['-rF', 'Maja', content], { encoding: 'utf8' }).stdout).toBe('');
    expect(run('check', content).status).toBe(0);
    expect(JSON.parse(read(content, 'liggare.jsonl').trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      event: 'corrected',
      id: MEETING,
      date: '2027-01-02',
    });
    expect(loadLedger(content).record.lines.at(-1)?.reason).toBe('Borttaget på begäran.');
    const [first] = read(content, 'liggare.jsonl').split('\n');
    const parsed: unknown = JSON.parse(first ?? '');
    const hash = typeof parsed === 'object' && parsed !== null && 'sha256' in parsed ? String(parsed.sha256) : '';
    expect(JSON.parse(read(content, `lydelser/${hash}.json`))).toEqual({
      raderad: '2027-01-02',
      skäl: 'Borttaget på begäran.',
    });
    expect(run('glom', content, 'Maja Ek').stdout).toContain('ingenstans');
    expect(run('register', content).stdout).toContain('Inget är skrivet');
  });

  test('erases where there is no ledger, too, and the wordings of what has been withdrawn', async () => {
    const bare = writeContent({ 'organ/norrlunda.yaml': ORGAN, [FILE]: meetingText({ body: '## 1. Maja Ek' }) });
    expect(run('glom', bare, 'Maja Ek', '--radera', '--orsak', 'På begäran.').status).toBe(0);
    expect([read(bare, FILE).includes('Maja'), existsSync(path.join(bare, 'liggare.jsonl'))]).toEqual([false, false]);
    const content = await publishedFolder();
    edit(content, FILE, (text) => text.replaceAll('Maja Ek', 'Bo Ek').replace('[Bo Ek, Bo Vik]', '[Bo Vik]'));
    run('register', content, '--orsak', 'Rättat.');
    expect(run('glom', content, 'Maja Ek').stdout).toContain('0 ställen i filerna, 1 lydelse.');
    run('glom', content, 'Maja Ek', '--radera', '--orsak', 'På begäran.');
    expect(spawnSync('grep', ['-rF', 'Maja', content], { encoding: 'utf8' }).stdout).toBe('');
    expect(run('check', content).status).toBe(0);
  });

  test('asks for a hand where a mark divides the name, and writes nothing', async () => {
    const content = await publishedFolder({
      'moten/norrlunda/2024-05-18.mdx': meetingText({
        date: '2024-05-18',
        body: '## 1. Avtal\n\nMaja **Ek** och Maja Ek',
      }),
    });
    const before = read(content, FILE);
    const { stderr, status } = run('glom', content, 'Maja Ek', '--radera', '--orsak', 'På begäran.');
    expect([stderr.startsWith('moten/norrlunda/2024-05-18.mdx:'), status, read(content, FILE)]).toEqual([
      true,
      1,
      before,
    ]);
  });

  test.each([
    [[]],
    [['Maja', 'Ek']],
    [['Maja Ek', '--radera']],
    [['Maja Ek', '--radera', '--orsak', 'Maja Eks önskan']],
    [['Maja Ek', '--orsak', 'x']],
    [['Maja Ek', '--radera', '--orsak', 'x', '--datum', '2026-02-30']],
    [['--okänd']],
  ])('ends with 2 for %j', (args) => {
    const { stdout, stderr, status } = run('glom', writeContent({ 'organ/norrlunda.yaml': ORGAN }), ...args);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain('npm run glom');
  });

  test('finds nobody, and ends with 0', () => {
    const { stdout, status } = run(
      'glom',
      writeContent({ 'organ/norrlunda.yaml': ORGAN }),
      'Maja Ek',
      '--radera',
      '--orsak',
      'x',
    );
    expect([stdout, status]).toEqual(['”Maja Ek” står ingenstans i arkivet. Inget är ändrat.\n', 0]);
  });
});
