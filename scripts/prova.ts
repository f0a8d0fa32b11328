import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { hasErrors } from '../src/archive/diagnostic.ts';
import { checkBuildUse } from '../src/command-line/check-use.ts';
import { CACHE, contentFolder } from '../src/command-line/folders.ts';
import { loadKeptContent } from '../src/command-line/load-kept-content.ts';
import { reportAsText } from '../src/command-line/report.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';
import { buildSite } from '../src/publish/build-site.ts';
import { startProgress } from '../src/publish/progress.ts';

/**
 * `npm test` of an archive, `npm run prova` in the checkout: whether the content passes the check and its whole site can be made,
 * which leaves the built site of the archive as it is. Ends with `N passed, N failed`; each of the two counts as one.
 */
const content = contentFolder();
const output = path.join(CACHE, 'prova', 'webb');
const USAGE = 'npm test [-- --innehall MAPP] (i programmets mapp: npm run prova)';

try {
  parseArgs({ options: {} });
} catch (error) {
  wrongUse(error, USAGE);
}
const fault = checkBuildUse({ content, output });
if (fault !== undefined) wrongUse(fault, USAGE);

const read = loadKeptContent(content);
process.stdout.write(reportAsText(read.diagnostics, read.content));
const isRight = !hasErrors(read.diagnostics);
/* What the check refuses is not built, and its reasons are told. */
const isBuilt = isRight && (await buildSite({ content, output, progress: startProgress() }));
for (const [name, holds] of [
  ['Innehållet klarar kontrollen', isRight],
  ['Hela webbplatsen går att bygga', isBuilt],
] as const)
  process.stdout.write(`${holds ? '✓' : '✗'} ${name}\n`);
const passed = [isRight, isBuilt].filter(Boolean).length;
process.stdout.write(`\n${passed} passed, ${2 - passed} failed\n`);
process.exitCode = passed === 2 ? 0 : 1;
