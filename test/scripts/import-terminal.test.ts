import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { minutes } from '../samples/sample-minutes.ts';
import { HAS_TERMINAL, KEYS, playTerminal } from './pseudo-terminal.ts';
import { ORGAN, temporaryFolder, writeContent } from '../samples/temporary-content.ts';

function importAt(
  documents: Readonly<Record<string, string>>,
  args: readonly string[],
  answers: Parameters<typeof playTerminal>[2],
) {
  return playTerminal(
    [path.join(ROOT, 'scripts', 'import.ts'), ...args],
    { CALLED_FROM: writeContent(documents) },
    answers,
  );
}

describe.skipIf(!HAS_TERMINAL)('npm run import at a terminal', () => {
  test('asks for the organ and the year, shows what it understood, and writes', async () => {
    const content = writeContent({
      'organ/norrlunda.yaml': ORGAN,
      'organ/soderlunda.yaml': 'namn: Nätverket i Söderlunda\nkortnamn: Söderlunda\n',
    });
    const { shown, status } = await importAt(
      { 'a.txt': minutes({ date: 'fredag 17 maj', text: 'Budgeten för 2024 är klar.' }) },
      ['a.txt', '--till', content],
      [
        ['Vilket organ', KEYS.enter],
        ['Vilken dag', KEYS.enter],
        ['skrivas?', KEYS.enter],
      ],
    );
    expect(status).toBe(0);
    expect(shown).toContain('Nätverket i Söderlunda');
    expect(shown).toContain('17 maj 2024, minnesanteckningar: 2 punkter, 1 beslut, 2 närvarande');
    expect(shown).not.toMatch(/\b(?:Yes|No|Cancell?ed|to select|confirm)\b/);
    expect(loadContent(content).content.meetings.map(({ id }) => id)).toEqual(['norrlunda-2024-05-17']);
  });

  test('takes a date as people write it, and a no for a no', async () => {
    const content = writeContent({ 'organ/norrlunda.yaml': ORGAN });
    const { shown, status } = await importAt(
      { 'a.txt': minutes({ date: 'i våras' }) },
      ['a.txt', '--till', content, '--organ', 'norrlunda'],
      [
        ['Vilken dag', KEYS.enter],
        ['Datum', `3 april 2024`],
        ['2024', KEYS.enter],
        ['skrivas?', `${KEYS.down}${KEYS.enter}`],
      ],
    );
    expect(shown).toContain('3 april 2024');
    expect(shown).toContain('a.txt: inte skriven');
    expect([status, existsSync(path.join(content, 'moten'))]).toEqual([0, false]);
  });

  test.each([
    ['the organ', ['a.txt'], [['Vilket organ', KEYS.stop]]],
    ['the name of a new one', ['a.txt', '--organ', 'norrlunda', '--till', 'arkiv'], [['Vad heter', KEYS.stop]]],
    [
      'whether to write',
      ['a.txt', '--organ', 'norrlunda', '--till', 'arkiv'],
      [
        ['Vad heter', KEYS.enter],
        ['skrivas?', KEYS.stop],
      ],
    ],
  ] as const)(
    'ends with 130 and nothing written where it is stopped at the question of %s',
    async (_what, args, answers) => {
      const folder = temporaryFolder();
      const { shown, status } = await importAt(
        { 'a.txt': minutes() },
        args.map((word) => (word === 'arkiv' ? path.join(folder, word) : word)),
        answers,
      );
      expect(shown).toContain('Avbrutet. Inget är skrivet.');
      expect([status, readdirSync(folder)]).toEqual([130, []]);
    },
  );

  test('reads many files behind a bar, and writes all that wait when told so once', async () => {
    const content = writeContent({ 'organ/norrlunda.yaml': ORGAN });
    const documents = Object.fromEntries(
      [3, 4, 5, 6, 7].map((day) => [`${day}.txt`, minutes({ date: `${day} juni 2024` })]),
    );
    const { shown, status } = await importAt(
      documents,
      [...Object.keys(documents), '--organ', 'norrlunda', '--till', content],
      [
        ['4 filer till', KEYS.enter],
        ['3 filer till', `${KEYS.down}${KEYS.enter}`],
      ],
    );
    expect(shown).toContain('5 av 5');
    expect(status).toBe(0);
    expect(readdirSync(path.join(content, 'moten/norrlunda'))).toHaveLength(5);
  });

  test('ends with 130 and nothing written where it is stopped while it reads', async () => {
    const content = writeContent({ 'organ/norrlunda.yaml': ORGAN });
    const documents = Object.fromEntries(
      Array.from({ length: 28 }, (_, day) => [
        `${day + 1}.txt`,
        minutes({ date: `${day + 1} februari 2024`, text: 'Ett långt stycke. '.repeat(3_000) }),
      ]),
    );
    const { shown, status } = await importAt(
      documents,
      [...Object.keys(documents), '--organ', 'norrlunda', '--till', content],
      [['1 av 28', KEYS.stop]],
    );
    expect(shown).toContain('Avbrutet. Inget är skrivet.');
    expect([status, existsSync(path.join(content, 'moten'))]).toEqual([130, false]);
  });

  test('asks nothing with --json', async () => {
    const content = writeContent({ 'organ/norrlunda.yaml': ORGAN });
    const { shown, status } = await importAt(
      { 'a.txt': minutes() },
      ['a.txt', '--till', content, '--organ', 'norrlunda', '--json'],
      [],
    );
    expect(JSON.parse(shown)).toMatchObject({ output: 'moten/norrlunda/2024-05-17.mdx' });
    expect(status).toBe(0);
  });
});
