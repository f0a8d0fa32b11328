import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readSearchSource, writeSearchSource, type HandOver } from '../../../src/search/index/hand-over-source.ts';
import { buildSearchSource } from '../../../src/search/index/search-source.ts';
import { IndexingFailure, startIndexing } from '../../../src/search/index/start-indexing.ts';
import { writeSourceIndex } from '../../../src/search/index/write-index.ts';
import { runs } from '../../runs.ts';
import { anyEdit, archiveOf, FIRST, putMeeting, type Edition } from './index-histories.ts';

/** So few records in an index that a small archive has several. */
const MOST_RECORDS = 4;
/** And so few days in a piece that most indexes have several. */
const DAYS_IN_PIECE = 2;

const DAYS = Array.from({ length: 28 }, (_each, day) => `2033-02-${String(day + 1).padStart(2, '0')}`);

const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-index-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sourceOf = (edition: Edition) =>
  buildSearchSource(archiveOf(edition), { ownWords: edition.ownWords, mostRecords: MOST_RECORDS });
const freshFolder = () => mkdtempSync(path.join(folder, 'm-'));

/** Every file with the digest of its bytes. */
function filesOf(home: string): readonly string[] {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => `${path.relative(home, file)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
    .toSorted();
}

function indexFilesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.index'))
    .map((name) => path.join(folder, name));
}

async function indexOf(edition: Edition, cache?: string, earlier?: string) {
  const [handed, home] = [freshFolder(), freshFolder()];
  writeSearchSource(sourceOf(edition), handed, { cache, daysInPiece: DAYS_IN_PIECE });
  const { indexed, pieces, records } = await writeSourceIndex(readSearchSource(handed), home, { earlier });
  return { indexed, pieces, records, home, files: filesOf(home) };
}

test('after any edits an index has the bytes of one that is made of the same archive alone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const cache = freshFolder();
      let edition = FIRST;
      let { home } = await indexOf(edition, cache);
      for (const edit of edits) {
        edition = edit(edition);
        const before = filesOf(home);
        const kept = await indexOf(edition, cache, home);
        expect(kept.files).toEqual((await indexOf(edition)).files);
        expect(filesOf(home)).toEqual(before);
        home = kept.home;
      }
    }),
    { numRuns: runs(6) },
  );
});

test('of an unchanged archive nothing is indexed, and of one with a changed meeting the shard of its year', async () => {
  const cache = freshFolder();
  const { indexed } = await indexOf(FIRST, cache);
  const changed = putMeeting(['2033-03-04', ['Ett annat ord.', 'Punkten utgår.']])(FIRST);
  expect([
    indexed,
    (await indexOf(FIRST, cache)).indexed,
    (await indexOf(changed, cache)).indexed,
    (await indexOf(changed, cache)).indexed,
  ]).toEqual([2, 0, 1, 0]);
});

test('of a changed meeting the engine is asked for the piece alone that it is in, and the bytes are those of one index of all', async () => {
  const cache = freshFolder();
  const many = { ...FIRST, meetings: new Map(DAYS.map((day) => [day, ['Jouren består.', 'Avslut.']])) };
  const changed = putMeeting(['2033-02-14', ['Ett annat ord.', 'Avslut.']])(many);
  const index = async (edition: Edition, options: HandOver) => {
    const [handed, home] = [freshFolder(), freshFolder()];
    const source = buildSearchSource(archiveOf(edition), { ownWords: edition.ownWords });
    writeSearchSource(source, handed, options);
    return { ...(await writeSourceIndex(readSearchSource(handed), home)), files: filesOf(home) };
  };
  const first = await index(many, { cache, daysInPiece: DAYS_IN_PIECE });
  const second = await index(changed, { cache, daysInPiece: DAYS_IN_PIECE });
  expect(first.pieces).toBeGreaterThan(5);
  expect(second.pieces).toBe(1);
  expect(second.files).toEqual((await index(changed, { daysInPiece: 10_000 })).files);
});

test('a word that becomes a name by what another year says is marked anew where it stands', async () => {
  const cache = freshFolder();
  const before = putMeeting(['2031-02-03', ['Jour. Vårdcentral stänger.']])({
    ...FIRST,
    meetings: new Map([['2034-04-05', ['Öppnande.', 'Dagordning.', 'Jour.', 'Avslut.']]]),
  });
  const named = putMeeting(['2034-04-05', ['Öppnande av Vårdcentral.', 'Dagordning.', 'Jour.', 'Avslut.']])(before);
  await indexOf(before, cache);
  const kept = await indexOf(named, cache);
  expect(kept.indexed).toBe(2);
  expect(kept.files).toEqual((await indexOf(named)).files);
});

test('a kept file that is cut off, changed, empty or another’s is not used', async () => {
  const cold = await indexOf(FIRST);
  const cache = freshFolder();
  await indexOf(FIRST, cache);
  const [one = '', other = ''] = indexFilesIn(cache);
  const whole = readFileSync(one);
  const flipped = Buffer.from(whole);
  flipped[whole.length - 9] = (flipped[whole.length - 9] ?? 0) ^ 1;
  for (const bytes of [whole.subarray(0, whole.length - 1), flipped, Buffer.alloc(0), readFileSync(other)]) {
    writeFileSync(one, bytes);
    const again = await indexOf(FIRST, cache);
    expect([again.indexed, again.files]).toEqual([1, cold.files]);
  }
  expect((await indexOf(FIRST, cache)).indexed).toBe(0);
});

test('the files of a kept index become files of both sites where the earlier one has them unchanged, and are written where not', async () => {
  const cache = freshFolder();
  const first = await indexOf(FIRST, cache);
  const inode = (home: string, name: string) => statSync(path.join(home, name)).ino;
  const names = first.files.map((line) => line.split(' ')[0] ?? '');
  const [one = '', other = '', ...others] = names.filter((name) => name.includes('fragment/'));
  expect(others.length).toBeGreaterThan(0);
  const second = await indexOf(FIRST, cache, first.home);
  expect([second.indexed, second.files]).toEqual([0, first.files]);
  for (const name of [one, other, ...others]) expect(inode(second.home, name)).toBe(inode(first.home, name));

  rmSync(path.join(second.home, one));
  writeFileSync(path.join(second.home, one), 'skräp');
  rmSync(path.join(second.home, other));
  const third = await indexOf(FIRST, cache, second.home);
  expect([third.indexed, third.files]).toEqual([0, first.files]);
  expect(readFileSync(path.join(second.home, one), 'utf8')).toBe('skräp');
  for (const name of others) expect(inode(third.home, name)).toBe(inode(first.home, name));
  const fourth = await indexOf(FIRST, cache, third.home);
  for (const name of [one, other]) expect(inode(fourth.home, name)).toBe(inode(third.home, name));
});

test('an index whose kept files are damaged is joined anew where the earlier site has not all of them', async () => {
  const cache = freshFolder();
  const { home, files } = await indexOf(FIRST, cache);
  const damage = () => {
    for (const file of indexFilesIn(path.join(cache, 'filer'))) writeFileSync(file, 'skräp');
  };
  damage();
  const shared = await indexOf(FIRST, cache, home);
  expect([shared.indexed, shared.files]).toEqual([0, files]);
  damage();
  const lost = filesOf(home).find((line) => line.startsWith('fragment/')) ?? '';
  rmSync(path.join(home, lost.split(' ')[0] ?? ''));
  const anew = await indexOf(FIRST, cache, home);
  expect([anew.indexed, anew.pieces, anew.files]).toEqual([1, 0, files]);
});

test('a kept piece that is damaged is made anew, where its index is', async () => {
  const cold = await indexOf(FIRST);
  const cache = freshFolder();
  const { pieces } = await indexOf(FIRST, cache);
  const home = path.join(cache, 'stycken');
  const [one = '', ...others] = readdirSync(home);
  expect(others).toHaveLength(pieces - 1);
  writeFileSync(path.join(home, one), readFileSync(path.join(home, one)).subarray(1));
  expect((await indexOf(FIRST, cache)).pieces).toBe(0);
  for (const file of indexFilesIn(cache)) rmSync(file);
  const again = await indexOf(FIRST, cache);
  expect([again.pieces, again.files]).toEqual([1, cold.files]);
});

test('what no longer belongs to the archive is removed, and nothing that is not ours', async () => {
  const cache = freshFolder();
  const { indexed } = await indexOf(FIRST, cache);
  writeFileSync(path.join(cache, 'läsmig.txt'), '');
  await indexOf(putMeeting(['2033-03-04', ['Ett annat ord.']])(FIRST), cache);
  expect(indexFilesIn(cache)).toHaveLength(indexed);
  expect(indexFilesIn(path.join(cache, 'filer'))).toHaveLength(indexed);
  expect(readdirSync(cache)).toContain('läsmig.txt');
});

test('two builds at once that keep their indexes in one place each give their own', async () => {
  const cache = freshFolder();
  const other = putMeeting(['2033-03-04', ['Ett annat ord.']])(FIRST);
  const start = (edition: Edition) => {
    const [source, home] = [freshFolder(), freshFolder()];
    writeSearchSource(sourceOf(edition), source, { cache });
    return startIndexing({ source, home }).done.then(() => filesOf(home));
  };
  const [first, second] = await Promise.all([start(FIRST), start(other)]);
  expect([first, second]).toEqual([(await indexOf(FIRST)).files, (await indexOf(other)).files]);
});

test('a process that is stopped, or that has no source, gives no index but its last words', async () => {
  const indexing = startIndexing({ source: path.join(folder, 'finns-inte'), home: freshFolder() });
  await expect(indexing.done).rejects.toThrow(IndexingFailure);
  await expect(indexing.done).rejects.toThrow('ENOENT');
  const source = freshFolder();
  writeSearchSource(sourceOf(FIRST), source);
  const stopped = startIndexing({ source, home: freshFolder() });
  stopped.stop();
  await expect(stopped.done).rejects.toThrow('SIGKILL');
});

test('the records alone are handed over whose index is not kept, and the index is that of all', async () => {
  const cache = freshFolder();
  const handOver = async (edition: Edition) => {
    const [source, home] = [freshFolder(), freshFolder()];
    writeSearchSource(sourceOf(edition), source, { cache, daysInPiece: DAYS_IN_PIECE });
    const { pieces } = await startIndexing({ source, home }).done;
    const handed = readdirSync(source).filter((name) => name.startsWith('poster-'));
    return { pieces, handed: handed.length, files: filesOf(home) };
  };
  const many = { ...FIRST, meetings: new Map(DAYS.map((day) => [day, ['Jouren består.', 'Avslut.']])) };
  const changed = putMeeting(['2033-02-14', ['Ett annat ord.', 'Avslut.']])(many);
  const cold = await handOver(many);
  expect(cold.pieces).toBeGreaterThan(5);
  expect(cold.handed).toBe(cold.pieces);
  expect(await handOver(many)).toEqual({ ...cold, pieces: 0, handed: 0 });
  const { files } = await indexOf(changed);
  expect(await handOver(changed)).toEqual({ pieces: 1, handed: 1, files });

  const damaged = readdirSync(path.join(cache, 'stycken')).slice(0, 2);
  for (const name of damaged) writeFileSync(path.join(cache, 'stycken', name), 'skräp');
  expect(await handOver(changed)).toEqual({ pieces: 0, handed: 0, files });
  for (const file of indexFilesIn(cache)) rmSync(file);
  expect(await handOver(changed)).toEqual({ pieces: 2, handed: 2, files });
});

test('an archive without a meeting has an index, kept too', async () => {
  const empty = { ...FIRST, meetings: new Map() };
  const cache = freshFolder();
  await indexOf(empty, cache);
  expect((await indexOf(empty, cache)).files).toEqual((await indexOf(empty)).files);
  expect((await indexOf(empty, cache)).records).toBe(0);
});
