import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasErrors } from '../../src/archive/diagnostic.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { prepareRenderer } from '../../src/publish/renderer/compile-renderer.ts';
import { openRenderer } from '../../src/publish/renderer/open-renderer.ts';
import type { PageRecord } from '../../src/publish/renderer/page-record.ts';
import { writePages } from '../../src/publish/renderer/write-pages.ts';
import { writeTwins } from '../../src/publish/write-twins.ts';
import { buildSiteContent } from '../../src/site/build/site-content-of.ts';
import { runs } from '../runs.ts';
import { anyEdit, beginEditing, playEdit, type Edit } from '../samples/edited-content.ts';
import { register } from '../samples/ledger-folder.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';
import { writeEdited } from '../samples/write-edited.ts';
import { writeGrowingContent } from './growing-content.ts';

const NOTHING: PageRecord = new Map();

/** Builds the pages and their twins after each edit from the site before, and anew. Gives the places of those that differ, and how many stood unchanged. */
async function playEdits(
  renderer: string,
  home: string,
  edits: readonly Edit[],
): Promise<{ readonly unlike: readonly string[]; readonly kept: number; readonly keptTwins: number }> {
  rmSync(home, { recursive: true, force: true });
  const content = path.join(home, 'content');
  let archive = beginEditing();
  let earlier: { readonly folder: string; readonly record: PageRecord } = {
    folder: path.join(home, 'ingen'),
    record: NOTHING,
  };
  let [kept, keptTwins] = [0, 0];
  const unlike: string[] = [];
  for (const [step, edit] of [undefined, ...edits].entries()) {
    const edited = edit === undefined ? archive : playEdit(archive, edit);
    writeEdited(content, edited);
    const read = loadContent(content);
    /* What the check refuses is not built, and the site before stands. */
    if (hasErrors(read.diagnostics)) continue;
    archive = edited;
    const [site, anew] = [path.join(home, `site-${step}`), path.join(home, `anew-${step}`)];
    for (const folder of [site, anew]) mkdirSync(folder, { recursive: true });
    const pages = await openRenderer(renderer, buildSiteContent(read), () => {});
    const from = { content, site: undefined };
    const nothing = { folder: anew, record: NOTHING };
    const written = await writePages(pages, site, earlier);
    const record = writeTwins(read.archive, read, { ...from, folder: site, pages: written, earlier });
    const again = await writePages(pages, anew, nothing);
    writeTwins(read.archive, read, { ...from, folder: anew, pages: again, earlier: nothing });
    const isKept = (file: string) => statSync(path.join(site, file)).nlink > 1;
    keptTwins += [...record.keys()].filter((file) => file.endsWith('.md') && isKept(file)).length;
    kept += pages.filter(({ file }) => isKept(file)).length;
    unlike.push(...differences(site, anew).map((file) => `${step} ${edit?.kind ?? 'begin'}: ${file}`));
    earlier = { folder: site, record };
  }
  return { unlike, kept, keptTwins };
}

function differences(one: string, other: string): readonly string[] {
  const [left, right] = [listFiles(one), listFiles(other)];
  return [...new Set([...left, ...right])].filter(
    (file) =>
      !left.has(file) ||
      !right.has(file) ||
      !readFileSync(path.join(one, file)).equals(readFileSync(path.join(other, file))),
  );
}

function listFiles(folder: string): ReadonlySet<string> {
  return new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))),
  );
}

async function rendererOf(content: string): Promise<string> {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const renderer = await prepareRenderer({ content, output: content, say, tell: () => {} }).done;
  expect(said.join('')).toBe('');
  return renderer?.folder ?? '';
}

test('after any edits the pages and twins that are kept are those that a build from nothing writes, byte for byte', async () => {
  const home = temporaryFolder();
  const content = path.join(home, 'content');
  writeEdited(content, beginEditing());
  const renderer = await rendererOf(content);
  let [kept, keptTwins] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 5 }), async (edits) => {
      const played = await playEdits(renderer, path.join(home, 'historia'), edits);
      kept += played.kept;
      keptTwins += played.keptTwins;
      expect(played.unlike).toEqual([]);
    }),
    { numRuns: runs(12) },
  );
  expect(kept).toBeGreaterThan(0);
  expect(keptTwins).toBeGreaterThan(0);
});

test('the program takes what makes the archive from the builder that runs it, and has no copy of it', async () => {
  const home = temporaryFolder();
  writeEdited(path.join(home, 'content'), beginEditing());
  const folder = path.join(await rendererOf(path.join(home, 'content')), 'program');
  const program = [...listFiles(folder)].map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
  for (const room of ['archive/sum', 'site/addresses/urls', 'site/views/page-digests'])
    expect(program).toMatch(new RegExp(`from "file:///\\S*/src/${room}\\.ts"`));
  expect(program).not.toMatch(/function (?:sumsOf|findAmounts|buildPageDigests)\(/);
});

test('a page that somebody has written to in the site before is rendered anew', async () => {
  const home = temporaryFolder();
  const content = path.join(home, 'content');
  writeEdited(content, beginEditing());
  const renderer = await rendererOf(content);
  const pages = await openRenderer(renderer, buildSiteContent(loadContent(content)), () => {});
  const [site, again, copied] = ['site', 'again', 'copied'].map((name) => path.join(home, name));
  if (site === undefined || again === undefined || copied === undefined) throw new Error('Three names');
  const record = await writePages(pages, site, { folder: home, record: NOTHING });
  const place = 'moten/lovrad-2021-03-19/index.html';
  const right = readFileSync(path.join(site, place), 'utf8');
  cpSync(site, copied, { recursive: true });
  writeFileSync(path.join(site, place), 'annat');
  await writePages(pages, again, { folder: site, record });
  expect(readFileSync(path.join(again, place), 'utf8')).toBe(right);
  /* Nor is a copy what was recorded: whoever made it may have changed it. */
  expect(statSync(path.join(copied, place)).nlink).toBe(1);
  rmSync(again, { recursive: true });
  await writePages(pages, again, { folder: copied, record });
  expect(statSync(path.join(again, place)).nlink).toBe(1);
});

/** Enough for every list that is parted by years to be parted. */
const PARTED = 150;

test('a word changed in one meeting of a large archive changes the parts of lists that show it, and no other part', async () => {
  const home = temporaryFolder();
  const content = path.join(home, 'content');
  writeGrowingContent(content, PARTED);
  await enter(content);
  const renderer = await rendererOf(content);
  const [site, after, anew] = ['site', 'after', 'anew'].map((name) => path.join(home, name));
  if (site === undefined || after === undefined || anew === undefined) throw new Error('Three names');
  const pagesNow = async () => openRenderer(renderer, buildSiteContent(loadContent(content)), () => {});
  const record = await writePages(await pagesNow(), site, { folder: home, record: NOTHING });
  const [changed] = readdirSync(path.join(content, 'moten', 'lovradet')).filter((file) => file.startsWith('2030-0'));
  const meeting = path.join(content, 'moten', 'lovradet', changed ?? '');
  writeFileSync(meeting, readFileSync(meeting, 'utf8').replace('Det kostar ca', 'Det kostar nog ca'));
  await enter(content, 'Ett ord saknades.');
  const pages = await pagesNow();
  await writePages(pages, after, { folder: site, record });
  await writePages(pages, anew, { folder: anew, record: NOTHING });
  expect(differences(after, anew)).toEqual([]);
  const unlike = differences(site, after);
  const parts = pages.map(({ file }) => file).filter((file) => PART_OF_2031.test(file));
  expect(new Set(parts.map((file) => file.split('/')[0])).size).toBeGreaterThan(6);
  expect(unlike.filter((file) => PART_OF_2031.test(file))).toEqual([]);
  expect(unlike.some((file) => file.startsWith('amnen/') && file.includes('/2030'))).toBe(true);
  /* Those that are many are not even rendered. */
  const rendered = parts.filter((file) => KEYED.test(file) && statSync(path.join(after, file)).nlink === 1);
  expect(parts.some((file) => KEYED.test(file))).toBe(true);
  expect(rendered).toEqual([]);
});

const PART_OF_2031 = /\/2031(?:\/\d+)?\/index\.html$/;
const KEYED = /^(?:amnen|belopp)\//;

async function enter(folder: string, reason?: string): Promise<void> {
  expect(await register(folder, { date: '2032-01-31', reason })).toMatchObject({ kind: 'entered' });
}
