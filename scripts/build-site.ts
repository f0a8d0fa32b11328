import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { spawnSync } from 'node:child_process';
import { buildArchive } from '../src/archive/archive.ts';
import type { Archive } from '../src/archive/archived.ts';
import { hasErrors } from '../src/archive/diagnostic.ts';
import { loadContent } from '../src/minutes/load-content.ts';
import { writeSearchIndex } from '../src/search/build-index.ts';
import { SECURITY_HEADERS } from '../src/site/content-security-policy.ts';
import { ROOT } from './folders.ts';
import { reportAsText } from './report.ts';
import { checkSiteUrl } from './site-url.ts';

export interface BuildOptions {
  readonly content: string;
  readonly output: string;
  /** Where what the build says goes; stderr unless told. */
  readonly say?: (text: string) => void;
}

/**
 * Content to a whole site. False where the content is refused, with every reason told; then nothing is written.
 * The site is made in a folder beside `output` and takes its place only when it is complete.
 */
export async function buildSite({ content, output, say = (text) => process.stderr.write(text) }: BuildOptions): Promise<boolean> {
  const address = checkSiteUrl(process.env['SITE_URL']);
  if (address !== undefined) {
    say(`${address}\n`);
    return false;
  }
  const read = loadContent(content);
  if (read.diagnostics.length > 0) say(reportAsText(read.diagnostics, read.content));
  if (hasErrors(read.diagnostics)) return false;
  const archive = buildArchive(read.content);

  mkdirSync(path.dirname(output), { recursive: true });
  const stage = mkdtempSync(path.join(path.dirname(output), `.${path.basename(output)}-`));
  try {
    const site = path.join(stage, 'site');
    if (!renderPages({ content, site, cache: path.join(stage, 'cache'), say })) return false;
    countPages(archive, site);
    const { records } = await writeSearchIndex(archive, site);
    writeFileSync(path.join(site, '_headers'), headersFile());
    replaceFolder(output, site, path.join(stage, 'old'));
    say(`Klart: ${archive.meetings.length} möten, ${archive.decisions.length} beslut och ${records} sökbara punkter i ${output}\n`);
    return true;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

interface Rendering {
  readonly content: string;
  readonly site: string;
  readonly cache: string;
  readonly say: (text: string) => void;
}

/** False where Astro refuses: a prose page is the only content that it reads by itself. */
function renderPages({ content, site, cache, say }: Rendering): boolean {
  const astro = path.join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const result = spawnSync(process.execPath, [astro, 'build', '--silent'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: cache, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const words = `${result.stdout}${result.stderr}`.trim();
  if (words) say(`${words}\n`);
  if (result.status !== 0) say('Sidorna kunde inte göras. Felet står ovan; den gamla webbplatsen är orörd.\n');
  return result.status === 0;
}

/** A data store that fails to load gives an empty site without an error, so what should be there is counted. */
function countPages(archive: Archive, site: string): void {
  const expected: readonly (readonly [string, number])[] = [
    ['moten', archive.meetings.length], ['b', archive.decisions.length], ['amnen', archive.topics.length],
  ];
  for (const [part, amount] of expected) {
    const folder = path.join(site, part);
    const found = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).length : 0;
    if (found !== amount) throw new Error(`The site has ${found} pages in ${part}/, the archive ${amount}`);
  }
}

function headersFile(): string {
  return `/*\n${Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}

/** The old site stays whole until the new one lies beside it; two renames then change their places. */
function replaceFolder(target: string, fresh: string, aside: string): void {
  if (existsSync(target)) renameSync(target, aside);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(aside)) renameSync(aside, target);
    throw error;
  }
}
