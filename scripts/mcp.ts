import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { callersFolder, outputFolder, ROOT } from '../src/command-line/folders.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';
import { keepArchive } from '../src/mcp/kept-archive.ts';
import { findSite } from '../src/mcp/published-site.ts';
import { serveArchive } from '../src/mcp/serve-archive.ts';
import { SiteFault } from '../src/mcp/site-fault.ts';

/**
 * `npm run mcp`: answers a program that speaks MCP over stdin and stdout, from a built site in a folder or from a published one at
 * its address. Without `--webbplats` from the site that this archive has built.
 */
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')));
const USAGE =
  'npm run mcp -- --webbplats MAPP-ELLER-ADRESS [--help] (till exempel https://arkiv.se/; utan --webbplats det som är byggt här)';
const use = readUse();
if (use === 'help') process.stdout.write(`Så här används kommandot: ${USAGE}\n`);
else serve(use.site);

function serve(site: string): void {
  try {
    serveArchive(keepArchive(findSite(site, callersFolder())), version);
  } catch (error) {
    if (!(error instanceof SiteFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function readUse(): { readonly site: string } | 'help' {
  try {
    const { webbplats, help } = parseArgs({
      options: { webbplats: { type: 'string' }, help: { type: 'boolean' } },
    }).values;
    if (help === true) return 'help';
    if (webbplats === '') throw new Error('Det står inte vilken webbplats det gäller.');
    return { site: webbplats ?? outputFolder() };
  } catch (error) {
    return wrongUse(error, USAGE);
  }
}
