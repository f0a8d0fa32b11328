import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ROOT } from '../../src/command-line/folders.ts';
import { TOLD_DOCUMENTS } from '../import/makers/told-documents.ts';
import { minutes } from '../samples/sample-minutes.ts';
import { ORGAN, temporaryFolder, writeContent } from '../samples/temporary-content.ts';

const IMPORT = path.join(ROOT, 'scripts', 'import.ts');

/** The command where nobody sits, called from a folder that holds `documents`. */
function call(documents: Readonly<Record<string, string>>, args: readonly string[]) {
  const folder = writeContent(documents);
  return spawnSync(process.execPath, [IMPORT, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CALLED_FROM: folder },
  });
}

function check(content: string) {
  return spawnSync(process.execPath, [path.join(ROOT, 'scripts', 'check.ts'), '--json'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
}

const norrlunda = () => writeContent({ 'organ/norrlunda.yaml': ORGAN });

describe('npm run import', () => {
  test('brings a document into a folder that is not there yet, which then passes the check, and ends with 0', () => {
    const content = path.join(temporaryFolder(), 'nytt arkiv');
    const { stdout, stderr, status } = call({ 'mötet.txt': minutes() }, [
      'mötet.txt',
      '--organ',
      'norrlunda',
      '--till',
      content,
    ]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('mötet.txt → ');
    expect(stdout).toMatch(/^mötet\.txt:1 {2}Varning \(new-organ\)$/m);
    expect(stdout).toContain('npm run check');
    expect(
      readdirSync(content, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.\w+$/.test(name))
        .toSorted(),
    ).toEqual(['moten/norrlunda/2024-05-17.mdx', 'organ/norrlunda.yaml']);
    const checked = check(content);
    expect(checked.status).toBe(0);
    expect(JSON.parse(checked.stdout)).toEqual([
      expect.objectContaining({ code: 'ledger-missing', severity: 'warning' }),
    ]);
  });

  test('prints one object for one file with --json, and nothing else', () => {
    const { stdout, stderr, status } = call({ 'mötet.txt': minutes() }, [
      'mötet.txt',
      '--organ',
      'norrlunda',
      '--till',
      norrlunda(),
      '--json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'mötet.txt',
      output: 'moten/norrlunda/2024-05-17.mdx',
      diagnostics: [],
      leftOut: [],
      meeting: {
        organ: 'norrlunda',
        date: '2024-05-17',
        type: 'minnesanteckningar',
        items: [{ number: '1' }, { number: '2', decisions: [{ clauses: ['att godkänna avtalet.'] }] }],
      },
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  test('prints an array for several, writes what is good and ends with 1 where one of them is refused', () => {
    const content = norrlunda();
    const { stdout, status } = call(
      { 'a.txt': minutes(), 'b.txt': minutes({ date: 'fredag 24 maj' }), 'c.txt': minutes({ date: '31 maj 2024' }) },
      ['a.txt', 'b.txt', 'saknas.docx', 'c.txt', '--organ', 'norrlunda', '--till', content, '--json'],
    );
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ file: 'a.txt', output: 'moten/norrlunda/2024-05-17.mdx' }),
      expect.objectContaining({
        file: 'b.txt',
        output: null,
        diagnostics: [expect.objectContaining({ code: 'date-without-year', severity: 'error', line: 3 })],
      }),
      expect.objectContaining({
        file: 'saknas.docx',
        output: null,
        diagnostics: [expect.objectContaining({ code: 'source-missing' })],
      }),
      expect.objectContaining({ file: 'c.txt', output: 'moten/norrlunda/2024-05-31.mdx' }),
    ]);
    expect(readdirSync(path.join(content, 'moten/norrlunda')).toSorted()).toEqual(['2024-05-17.mdx', '2024-05-31.mdx']);
    expect(status).toBe(1);
  });

  test('takes a folder, writes what is good in it and tells of the rest', () => {
    const content = norrlunda();
    const files = {
      'mapp/a.txt': minutes(),
      'mapp/2023/b.txt': minutes({ date: '31 maj 2024' }),
      'mapp/c.txt': '<html>',
    };
    const args = ['mapp', '--organ', 'norrlunda', '--till', content, '--json'];
    const { stdout, status } = call(files, args);
    expect(JSON.parse(stdout)).toMatchObject([
      { file: 'b.txt', output: 'moten/norrlunda/2024-05-31.mdx' },
      { file: 'a.txt', output: 'moten/norrlunda/2024-05-17.mdx' },
      { file: 'c.txt', output: null, diagnostics: [{ code: 'source-unknown' }] },
    ]);
    expect(status).toBe(1);
    expect(call(files, [...args, '--datum', '2024-05-17'])).toMatchObject({ status: 2 });
  });

  test('prints JSON for a file that is refused, too', () => {
    const { stdout, status } = call({ 'tom.txt': '' }, [
      'tom.txt',
      '--organ',
      'norrlunda',
      '--till',
      norrlunda(),
      '--json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'tom.txt',
      output: null,
      meeting: null,
      words: { source: 0, kept: 0, leftOut: 0 },
    });
    expect(status).toBe(1);
  });

  test('never writes over a meeting unless it is told to', () => {
    const content = norrlunda();
    const place = path.join(content, 'moten/norrlunda/2024-05-17.mdx');
    const args = ['a.txt', '--organ', 'norrlunda', '--till', content];
    expect(call({ 'a.txt': minutes({ text: 'Det första.' }) }, args).status).toBe(0);
    const { stdout, status } = call({ 'a.txt': minutes({ text: 'Det andra.' }) }, args);
    expect(stdout).toContain('Fel (already-there)');
    expect(status).toBe(1);
    expect(readFileSync(place, 'utf8')).toContain('Det första.');
    expect(call({ 'a.txt': minutes({ text: 'Det andra.' }) }, [...args, '--ersatt']).status).toBe(0);
    expect(readFileSync(place, 'utf8')).toContain('Det andra.');
  });

  test('writes nothing with --torr, and says the same', () => {
    const content = path.join(temporaryFolder(), 'nytt');
    const { stdout, status } = call({ 'a.txt': minutes() }, [
      'a.txt',
      '--organ',
      'norrlunda',
      '--till',
      content,
      '--torr',
      '--json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ output: 'moten/norrlunda/2024-05-17.mdx' });
    expect([status, existsSync(content)]).toEqual([0, false]);
  });

  test('lets one of two imports have a meeting that both want', async () => {
    const content = norrlunda();
    const folder = writeContent({
      'a.txt': minutes({ text: 'Det första.' }),
      'b.txt': minutes({ text: 'Det andra.' }),
    });
    const statuses = await Promise.all(
      ['a.txt', 'b.txt'].map(
        (file) =>
          new Promise((resolve) => {
            spawn(process.execPath, [IMPORT, file, '--organ', 'norrlunda', '--till', content], {
              stdio: 'ignore',
              env: { ...process.env, CALLED_FROM: folder },
            }).once('close', resolve);
          }),
      ),
    );
    expect(statuses.toSorted()).toEqual([0, 1]);
    expect(readdirSync(path.join(content, 'moten/norrlunda'))).toEqual(['2024-05-17.mdx']);
    expect(check(content).status).toBe(0);
  });

  test.each([
    ['an unknown flag', ['a.txt', '--organ', 'norrlunda', '--jsno']],
    ['no file', ['--organ', 'norrlunda']],
    ['no organ, where nobody sits to be asked', ['a.txt']],
    ['a date that is none', ['a.txt', '--organ', 'norrlunda', '--datum', 'i går']],
    ['a folder that is a file', ['a.txt', '--organ', 'norrlunda', '--till', 'a.txt']],
  ])('ends with 2 and says how it is used, on stderr, with %s', (_what, args) => {
    const { stdout, stderr, status } = call({ 'a.txt': minutes() }, args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npm run import -- FIL');
  });

  test('tells how it is used with --help', () => {
    const { stdout, status } = call({}, ['--help']);
    expect(status).toBe(0);
    for (const flag of ['--organ', '--datum', '--till', '--lopbokstav', '--ersatt', '--torr', '--json'])
      expect(stdout).toContain(flag);
  });

  test('does its work though nobody reads what it says', async () => {
    const content = norrlunda();
    const folder = writeContent({ 'a.txt': minutes(), 'b.txt': minutes({ date: '24 maj 2024' }) });
    const child = spawn(process.execPath, [IMPORT, 'a.txt', 'b.txt', '--organ', 'norrlunda', '--till', content], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, CALLED_FROM: folder },
    });
    child.stdout.destroy();
    expect(
      await new Promise((resolve) => {
        child.once('exit', resolve);
      }),
    ).toBe(0);
    expect(readdirSync(path.join(content, 'moten/norrlunda'))).toHaveLength(2);
  });

  test('leaves whole files alone when it is stopped half-way through a batch', async () => {
    const content = norrlunda();
    const days = Array.from({ length: 28 }, (_, index) => `${index + 1} februari 2024`);
    const documents = Object.fromEntries(
      days.map((date, index) => [
        `${String(index).padStart(2, '0')}.txt`,
        minutes({ date, text: 'Ett långt stycke. '.repeat(3_000) }),
      ]),
    );
    const folder = writeContent(documents);
    const child = spawn(
      process.execPath,
      [IMPORT, ...Object.keys(documents), '--organ', 'norrlunda', '--till', content],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, CALLED_FROM: folder },
      },
    );
    child.stdout.once('data', () => child.kill('SIGTERM'));
    const said: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
    const status = await new Promise((resolve) => {
      child.once('close', resolve);
    });
    expect(status).toBe(143);
    expect(said.join('')).toContain('Avbrutet');
    const written = readdirSync(path.join(content, 'moten/norrlunda'));
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(days.length);
    expect(check(content).status).toBe(0);
  });
});

test('npm itself gives the words, the folder and the exit code on', () => {
  const content = norrlunda();
  const folder = writeContent({ 'mötet i maj.txt': minutes() });
  const run = (...args: readonly string[]) =>
    spawnSync(
      'npm',
      [
        '--prefix',
        ROOT,
        'run',
        'import',
        '--',
        'mötet i maj.txt',
        '--organ',
        'norrlunda',
        '--till',
        content,
        '--json',
        ...args,
      ],
      { encoding: 'utf8', cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
    );
  const { stdout, status } = run();
  expect(JSON.parse(stdout)).toMatchObject({ file: 'mötet i maj.txt', output: 'moten/norrlunda/2024-05-17.mdx' });
  expect(status).toBe(0);
  expect(run().status).toBe(1);
  expect(run('--fel').status).toBe(2);
});

describe('npm run import says of a document that is locked, old, unseen or turned what it is', () => {
  const told = async () => {
    const folder = temporaryFolder();
    for (const [place, { fileName, make }] of TOLD_DOCUMENTS.entries())
      writeFileSync(path.join(folder, fileName), await make(`2024-02-${10 + place}`));
    const content = writeContent({ 'organ/skogslandet.yaml': SKOGSLANDET });
    const files = TOLD_DOCUMENTS.map(({ fileName }) => path.join(folder, fileName));
    return (format: readonly string[]) =>
      spawnSync(
        process.execPath,
        [IMPORT, ...files, '--organ', 'skogslandet', '--till', content, '--torr', ...format],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
  };

  test('in its report, and as a line for each in its words', async () => {
    const run = await told();
    const { stdout, status } = run(['--json']);
    const reports = z.array(reportSchema).parse(JSON.parse(stdout));
    expect(status).toBe(1);
    for (const [place, { fileName, words, line }] of TOLD_DOCUMENTS.entries()) {
      const report = reports[place];
      expect([fileName, report?.diagnostics.map(({ message }) => message).join('\n')]).toEqual([
        fileName,
        expect.stringContaining(words),
      ]);
      expect([fileName, report?.output === null]).toEqual([fileName, line === undefined]);
    }
    const spoken = run([]).stdout;
    for (const { fileName, words } of TOLD_DOCUMENTS) {
      const own = spoken.split(/^(?=\S+\.\w+(?::\d+ {2}| →))/mu).filter((part) => part.startsWith(fileName));
      expect([fileName, own.join('')]).toEqual([fileName, expect.stringContaining(words)]);
    }
  });
});

const SKOGSLANDET = 'namn: Socialchefsnätverket Skogslandet\nkortnamn: Skogslandet\nalias: [Socialchefsnätverket]\n';
const reportSchema = z.object({
  output: z.string().nullable(),
  diagnostics: z.array(z.object({ message: z.string() })),
});
