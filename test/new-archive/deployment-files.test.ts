import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../../src/command-line/folders.ts';
import { writeArchive } from '../../src/new-archive/write-archive.ts';

const home = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-'));
const folder = path.join(home, 'arkiv');
afterAll(() => rmSync(home, { recursive: true, force: true }));
writeArchive(
  { name: 'Nätverket', organ: 'norrlunda', accent: undefined, address: undefined, folder },
  path.resolve('content', 'sidor'),
);

const load = (name: string) => readFileSync(path.join(folder, name), 'utf8');

/** Every command of the program that a text gives, by name. */
function commandsOf(text: string): readonly string[] {
  return [...text.matchAll(/\bnpx till-handlingarna (\w+)|\bnpm (?:run )?(test|check|build|register)\b/g)].map(
    (found) => found[1] ?? found[2] ?? '',
  );
}

const workflow = z.object({
  on: z.object({ push: z.object({ branches: z.array(z.string()) }), pull_request: z.null() }),
  jobs: z.record(
    z.string(),
    z.object({
      needs: z.string().optional(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          id: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
          env: z.record(z.string(), z.string()).optional(),
        }),
      ),
    }),
  ),
});

test('GitHub checks and builds every change, and on the main branch enters it in the ledger, builds and deploys, in this order', () => {
  const { jobs } = workflow.parse(parse(load('.github/workflows/arkiv.yml')));
  const runs = (name: string) => jobs[name]!.steps.map(({ run, uses }) => run ?? uses ?? '').join('\n');
  expect(commandsOf(runs('prova'))).toEqual(['test']);
  expect(commandsOf(runs('publicera'))).toEqual(['register', 'build']);
  expect(jobs['publicera']?.needs).toBe('prova');
  expect(jobs['publicera']?.permissions).toEqual({ contents: 'write', pages: 'write', 'id-token': 'write' });
  const build = jobs['publicera']!.steps.find(({ run }) => run?.endsWith(' build'));
  const upload = jobs['publicera']!.steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  expect(upload?.with).toEqual({ path: build?.env?.['OUT_DIR'] });
});

test('a step of the workflow that another one asks for an answer is there', () => {
  const text = load('.github/workflows/arkiv.yml');
  const { jobs } = workflow.parse(parse(text));
  const asked = [...text.matchAll(/\$\{\{ steps\.(\w+)\./g)].map((found) => found[1]);
  expect(asked.length).toBeGreaterThan(0);
  expect(jobs['publicera']!.steps.flatMap(({ id }) => id ?? [])).toEqual(expect.arrayContaining(asked));
});

const pipeline = z.looseObject({
  stages: z.array(z.string()),
  prova: z.object({ stage: z.string(), script: z.array(z.string()) }),
  pages: z.looseObject({
    stage: z.string(),
    rules: z.array(z.object({ if: z.string() })),
    variables: z.record(z.string(), z.string()),
    script: z.array(z.string()),
    artifacts: z.object({ paths: z.array(z.string()) }),
  }),
});

test('GitLab does the same, into the folder that its pages are taken from', () => {
  const { stages, prova, pages } = pipeline.parse(parse(load('.gitlab-ci.yml')));
  expect([prova.stage, pages.stage]).toEqual(stages);
  expect(commandsOf(prova.script.join('\n'))).toEqual(['test']);
  expect(commandsOf(pages.script.join('\n'))).toEqual(['register', 'build']);
  expect(pages.variables['OUT_DIR']).toBe('public');
  expect(pages.artifacts.paths).toEqual(['public']);
});

test('every command that the deployment files give is one of the program', () => {
  const given = ['.github/workflows/arkiv.yml', '.gitlab-ci.yml', 'Containerfile'].flatMap((name) =>
    commandsOf(load(name)),
  );
  expect(given.length).toBeGreaterThan(5);
  for (const name of given) expect([name, existsSync(path.join(ROOT, 'scripts', `${name}.ts`))]).toEqual([name, true]);
});

test('the container takes only files that an archive has or npm writes', () => {
  const taken = [...load('Containerfile').matchAll(/^COPY (?!--from|\. )(.+) \S+$/gm)].flatMap(
    (found) => found[1]?.split(' ') ?? [],
  );
  expect(taken).toEqual(['package.json', 'package-lock.json', '.npmrc', 'program']);
  for (const name of taken.filter((one) => one !== 'package-lock.json' && one !== 'program'))
    expect(existsSync(path.join(folder, name))).toBe(true);
});
