import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Archive } from '../archive/archived.ts';
import { buildRoutes } from '../archive/routes.ts';
import { hasErrors } from '../archive/diagnostic.ts';
import { writeOParl } from '../data/oparl/write-oparl.ts';
import { forgetRuns } from '../minutes/forget-runs.ts';
import { loadContent, type ContentFolder } from '../minutes/load-content.ts';
import { findLockHolder, holderMessage, withContentLock, type LockHolder } from '../minutes/content-lock.ts';
import { fileId } from '../minutes/read-entry.ts';
import { writeManifest } from '../safekeeping/manifest.ts';
import { writeSearchIndex } from '../search/index/write-index.ts';
import { buildCards } from '../previews/card.ts';
import { writePreviews } from '../previews/write-previews.ts';
import { HANDED_OVER, buildSiteContent, writeSiteContent } from '../site/build/hand-over.ts';
import { buildHostFiles } from '../site/build/host-rules.ts';
import { HOME, homeIn } from '../site/addresses/home.ts';
import { PLACES } from '../site/addresses/places.ts';
import { withBuildLock } from './build-lock.ts';
import { PREVIEW_CACHE, ROOT } from '../command-line/folders.ts';
import { changesSince } from './changes-since.ts';
import { copyLedger } from './copy-ledger.ts';
import { buildHeadersFile } from './headers-file.ts';
import { waitingMessage } from './in-turn.ts';
import { diskFault, diskFaultIn } from './place/disk-fault.ts';
import { findTarget, type SiteTarget } from './place/find-target.ts';
import { openWorkplace } from './place/open-workplace.ts';
import { NO_PROGRESS, type BuildProgress } from './progress.ts';
import { recoverTarget } from './place/recover-site.ts';
import { withTargetLock } from './place/target-lock.ts';
import { reportErrors } from '../command-line/report.ts';
import { siteAddress } from '../command-line/site-url.ts';

export interface BuildOptions {
  readonly content: string;
  /** This folder is replaced whole: `check-use.ts` says which folders are allowed. */
  readonly output: string;
  /** Gets what the build says; stderr where it is left out. */
  readonly say?: (text: string) => void;
  readonly progress?: BuildProgress;
}

/**
 * Builds the whole site from the content. False where the content is refused: then the reasons are said and nothing is
 * written, and so where another command works with the content. The site is made in a folder beside `output` and moved into place when it is complete.
 */
export async function buildSite({
  content,
  output,
  say: write = (text) => process.stderr.write(text),
  progress = NO_PROGRESS,
}: BuildOptions): Promise<boolean> {
  const say = (text: string) => {
    progress.hide();
    write(text);
  };
  if (homeIn(process.env['SITE_URL']) !== HOME) throw new Error('SITE_URL had another folder when this process began');
  const tell = (holder: LockHolder) => say(waitingMessage(holder));
  const other = findLockHolder(content);
  if (other?.command === 'build') tell(other);
  try {
    const end = await withContentLock(content, 'build', () => {
      const target = findTarget(output);
      const work = () => buildLocked({ content, output, say, progress }, target, tell);
      return withTargetLock(target, work, tell);
    });
    if ('done' in end) return end.done;
    say(`${holderMessage(end.holder)} Den gamla webbplatsen är orörd.\n`);
  } catch (error) {
    progress.end();
    const fault = diskFault(error, output);
    if (fault === undefined) throw error;
    say(fault);
  }
  return false;
}

async function buildLocked(
  { content, output, say, progress }: Required<BuildOptions>,
  target: SiteTarget,
  tell: (holder: LockHolder) => void,
): Promise<boolean> {
  recoverTarget(target);
  progress.begin('content');
  const read = loadContent(content);
  say(reportErrors(read.diagnostics));
  if (hasErrors(read.diagnostics)) return false;
  const { archive } = read;

  const { folder: stage, site, putInPlace, clear } = openWorkplace(target);
  try {
    const handedOver = path.join(stage, 'content');
    writeSiteContent(buildSiteContent(read), handedOver);
    const cache = path.join(stage, 'cache');
    progress.begin('pages', ...countableIn(archive, site));
    const rendered = await withBuildLock(() => renderPages({ content, output, handedOver, site, cache, say }), tell);
    if (!rendered) return false;
    countPages(archive, read, site);
    progress.begin('search');
    const { records } = await writeSearchIndex(archive, site, { ownWords: read.searchWords });
    progress.begin('rest');
    copyLedger(content, site);
    writeOParl(archive, site, siteAddress());
    writeFileSync(path.join(site, '_headers'), buildHeadersFile(read.otherArchives));
    /* Link previews need the whole address of a picture, so pictures are made only with SITE_URL. */
    if (process.env['SITE_URL']) await writePreviews(buildCards(archive), { site, cache: PREVIEW_CACHE });
    writeHostFiles(archive, site);
    writeManifest(site);
    const changes = changesSince(target.folder, site);
    putInPlace();
    forgetRuns(content);
    progress.end();
    say(
      `Klart: ${archive.meetings.length} möten, ${archive.decisions.length} beslut och ${records} sökbara punkter i ${output}\n${changes}`,
    );
    return true;
  } finally {
    progress.end();
    clear();
  }
}

interface Rendering {
  readonly content: string;
  readonly output: string;
  /** The file with the content that was read. */
  readonly handedOver: string;
  readonly site: string;
  readonly cache: string;
  readonly say: (text: string) => void;
}

/**
 * Variables that Astro would take for its own `import.meta.env`: a page built with `DEV` set has no content security
 * policy.
 */
const UNSET = { DEV: undefined, PROD: undefined, MODE: undefined, SSR: undefined, BASE_URL: undefined };

/**
 * Renders the pages with Astro in a process of its own. False where Astro fails, as on a prose page with an error:
 * prose pages are the only content that Astro reads itself.
 */
async function renderPages({ content, output, handedOver, site, cache, say }: Rendering): Promise<boolean> {
  const astro = path.join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--silent'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...UNSET,
      CONTENT_DIR: content,
      [HANDED_OVER]: handedOver,
      OUT_DIR: site,
      CACHE_DIR: cache,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const stop = () => {
    child.kill();
    process.exit(1);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => words.push(text));
  const status = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
  const said = words.join('').trim();
  if (said !== '') say(`${said}\n`);
  if (status !== 0)
    say(diskFaultIn(said, output) ?? 'Sidorna kunde inte göras. Felet står ovan; den gamla webbplatsen är orörd.\n');
  return status === 0;
}

/** How many pages the growing folders of the site will have, and how they are counted while they are made. */
function countableIn(archive: Archive, site: string): readonly [number, () => number] {
  const folders = [PLACES.meetings, PLACES.decision, PLACES.topics].map((part) => path.join(site, part));
  const { meetings, decisions } = buildRoutes(archive);
  const count = () => folders.reduce((sum, folder) => sum + (existsSync(folder) ? readdirSync(folder).length : 0), 0);
  return [meetings.size + decisions.size + archive.topics.length, count];
}

/**
 * Throws where pages are missing. Astro gives an empty site without an error when its data store fails to load, so the
 * pages are counted.
 */
function countPages(archive: Archive, { pages }: ContentFolder, site: string): void {
  const routes = buildRoutes(archive);
  const expected: readonly (readonly [string, number])[] = [
    [PLACES.meetings, routes.meetings.size],
    [PLACES.decision, routes.decisions.size],
    [PLACES.topics, archive.topics.length],
  ];
  for (const [part, amount] of expected) {
    const folder = path.join(site, part);
    const found = existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).length
      : 0;
    if (found !== amount) throw new Error(`The site has ${found} pages in ${part}/, the archive ${amount}`);
  }
  const lost = pages.find(({ file }) => !existsSync(path.join(site, fileId(file), 'index.html')));
  if (lost) throw new Error(`The site lacks the page made from ${lost.file}`);
}

function writeHostFiles(archive: Archive, site: string): void {
  for (const { name, text } of buildHostFiles(archive)) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), text);
  }
}
