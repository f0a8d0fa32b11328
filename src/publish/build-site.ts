import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findArchiveYears } from '../archive/archive-years.ts';
import { AGENDA_PLACE, meetingOfAgenda } from '../archive/agenda.ts';
import type { Archive } from '../archive/archived.ts';
import { documentRoutes, isGone } from '../archive/document-routes.ts';
import { buildRoutes } from '../archive/routes.ts';
import { hasErrors } from '../archive/diagnostic.ts';
import { writeOParl } from '../data/oparl/write-oparl.ts';
import { giveMemoryBack } from '../keeping/small-memory.ts';
import { forgetRuns } from '../minutes/forget-runs.ts';
import type { ContentFolder } from '../minutes/load-content.ts';
import { findLockHolder, holderMessage, withContentLock, type LockHolder } from '../minutes/content-lock.ts';
import { fileId } from '../minutes/read-entry.ts';
import { writeManifest } from '../safekeeping/manifest.ts';
import { IndexingFailure } from '../search/index/start-indexing.ts';
import { writeHints } from '../search/index/write-hints.ts';
import { buildCards } from '../previews/card.ts';
import { writeIcons } from '../previews/write-icons.ts';
import { writePreviews } from '../previews/write-previews.ts';
import { buildSiteContent } from '../site/build/site-content-of.ts';
import { HOME, homeIn } from '../site/addresses/home.ts';
import { fullAddress } from '../site/addresses/full-address.ts';
import { PLACES, SITE_FILES } from '../site/addresses/places.ts';
import { urls } from '../site/addresses/urls.ts';
import { archiveCache } from '../command-line/archive-cache.ts';
import { loadKeptContent } from '../command-line/load-kept-content.ts';
import { PREVIEW_CACHE } from '../command-line/folders.ts';
import { beginIndexing } from './begin-indexing.ts';
import { count } from '../site/words/words.ts';
import { tellChangedAddress } from './changed-address.ts';
import { changesSince } from './changes-since.ts';
import { copyDocuments } from './copy-documents.ts';
import { copyLedger } from './copy-ledger.ts';
import { buildHostFiles } from './hosts/host-files.ts';
import { waitingMessage } from './in-turn.ts';
import { findKnownSums } from './find-known-sums.ts';
import { diskFault, diskFaultIn } from './place/disk-fault.ts';
import { findTarget, type SiteTarget } from './place/find-target.ts';
import { openWorkplace } from './place/open-workplace.ts';
import { NO_PROGRESS, type BuildProgress } from './progress.ts';
import { recoverTarget } from './place/recover-site.ts';
import { isStanding, keyOfSite, rememberSite } from './standing-site.ts';
import { withTargetLock } from './place/target-lock.ts';
import { writeOpenData } from './write-open-data.ts';
import { writeTwins } from './write-twins.ts';
import { reportErrors } from '../command-line/report.ts';
import { siteAddress } from '../command-line/site-url.ts';
import { RENDERER_FILES } from '../site/build/keep-renderer.ts';
import { prepareRenderer, type PreparedRenderer } from './renderer/compile-renderer.ts';
import { openRenderer, renderInTurn } from './renderer/open-renderer.ts';
import { loadPageRecord, sumOfRecorded, writePageRecord } from './renderer/page-record.ts';
import { writePages } from './renderer/write-pages.ts';

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
    const fault = error instanceof IndexingFailure ? diskFaultIn(error.message, output) : diskFault(error, output);
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
  const key = keyOfSite(content);
  const isSame = isStanding(target.folder, key);
  /* Astro compiles while the content is read. */
  const preparing = isSame ? undefined : prepareRenderer({ content, output, say, tell });
  try {
    progress.begin('content');
    const read = readForSite(content);
    say(reportErrors(read.diagnostics));
    if (hasErrors(read.diagnostics)) return false;
    if (preparing !== undefined)
      return await makeSite(read, preparing, { content, output, say, progress }, { target, key });
    forgetRuns(content);
    progress.end();
    say(
      `Klart: ${countSite(read.archive)} i ${output}\nInget har ändrats sedan förra bygget: webbplatsen där är redan den här.\n`,
    );
    return true;
  } finally {
    preparing?.stop();
  }
}

async function makeSite(
  read: SiteSource,
  preparing: PreparedRenderer,
  { content, output, say, progress }: Required<BuildOptions>,
  { target, key }: { readonly target: SiteTarget; readonly key: string },
): Promise<boolean> {
  const { archive } = read;
  findKnownSums(archive, archiveCache(content));
  const { folder: stage, site, putInPlace, clear } = openWorkplace(target);
  const indexing = beginIndexing(read, { content, stage, site, earlier: target.folder });
  try {
    const renderer = await preparing.done;
    if (renderer === undefined) return false;
    cpSync(path.join(renderer.folder, RENDERER_FILES.client), site, { recursive: true });
    const earlier = { folder: target.folder, record: loadPageRecord(target.folder, renderer.digest) };
    const rendered = await renderInTurn(async () => {
      const pages = await openRenderer(renderer.folder, buildSiteContent(read), (text) => say(`${text}\n`));
      let done = 0;
      progress.begin('pages', pages.length, () => done);
      return writePages(pages, site, earlier, ({ leaveKind }) => {
        done += 1;
        leaveKind?.();
      });
    });
    countPages(archive, read, site);
    progress.begin('rest');
    copyLedger(content, site);
    copyDocuments(archive, content, site);
    writeOParl(archive, site, siteAddress());
    const record = writeTwins(archive, read, { content, folder: site, site: siteAddress(), pages: rendered, earlier });
    await writeOpenData(archive, site);
    /* Link previews need the whole address of a picture, so pictures are made only with SITE_URL. */
    if (process.env['SITE_URL']) {
      await writePreviews(buildCards(archive), { site, cache: PREVIEW_CACHE, face: archive.identity });
      await writeIcons(archive.identity, site);
    }
    writeHostFiles(read, site);
    announceSitemap(site);
    progress.begin('search');
    if (!indexing.hasEnded()) giveMemoryBack();
    const { records, register } = await indexing.done;
    writeHints(site, register);
    writeManifest(site, (name) => sumOfRecorded(site, name, record));
    const changes =
      changesSince(target.folder, site) + tellChangedAddress({ old: target.folder, site }, archive.identity.address);
    putInPlace();
    writePageRecord(target.folder, renderer.digest, record);
    rememberSite(target.folder, key);
    forgetRuns(content);
    progress.end();
    say(
      `Klart: ${countSite(archive)} i ${output}, med ${count(records, 'sökbar punkt', 'sökbara punkter')}\n${changes}`,
    );
    return true;
  } finally {
    indexing.stop();
    progress.end();
    clear();
  }
}

/** What a site is made of: what else was read is let go. */
type SiteSource = Pick<ContentFolder, 'archive' | 'otherArchives' | 'searchWords' | 'pages' | 'diagnostics'>;

function readForSite(content: string): SiteSource {
  const { archive, otherArchives, searchWords, pages, diagnostics } = loadKeptContent(content);
  return { archive, otherArchives, searchWords, pages, diagnostics };
}

function countSite({ meetings, decisions }: Archive): string {
  return `${count(meetings.length, 'möte', 'möten')} och ${decisions.length} beslut`;
}

/**
 * Throws where pages are missing: the archive says how many there are, and the program that renders says for itself which it
 * makes.
 */
function countPages(archive: Archive, { pages }: SiteSource, site: string): void {
  const routes = buildRoutes(archive);
  const expected: readonly (readonly [string, number])[] = [
    /* A page for each meeting, and one for each year. */
    [PLACES.meetings, routes.meetings.size + findArchiveYears(archive).length],
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
  const goneFile = documentRoutes(archive).find(
    (route) =>
      isGone(route) && !existsSync(path.join(site, PLACES.attachments, route.folder, route.name, 'index.html')),
  );
  if (goneFile) throw new Error(`The site lacks the page of ${goneFile.folder}/${goneFile.name}`);
  const unwritten = [...routes.agendas.keys()].find(
    (id) => !existsSync(path.join(site, PLACES.meetings, meetingOfAgenda(id), AGENDA_PLACE, 'index.html')),
  );
  if (unwritten) throw new Error(`The site lacks the page of ${unwritten}`);
  const lost = pages.find(({ file }) => !existsSync(path.join(site, fileId(file), 'index.html')));
  if (lost) throw new Error(`The site lacks the page made from ${lost.file}`);
}

/** Tells programs that search the web where the list of pages is, where the site knows its own address. */
function announceSitemap(site: string): void {
  const address = siteAddress();
  if (address) appendFileSync(path.join(site, SITE_FILES.robots), `\nSitemap: ${fullAddress(urls.sitemap, address)}\n`);
}

function writeHostFiles({ archive, otherArchives }: SiteSource, site: string): void {
  const address = siteAddress();
  const home = address && new URL(fullAddress(urls.home, address));
  for (const { name, text } of buildHostFiles(archive, otherArchives, urls, home)) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), text);
  }
}
