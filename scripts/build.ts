import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildSite } from '../src/publish/build-site.ts';
import { startProgress } from '../src/publish/progress.ts';
import { checkBuildUse } from '../src/command-line/check-use.ts';
import { contentFolder, outputFolder } from '../src/command-line/folders.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';

const USAGE = 'npm run build [-- --innehall MAPP --ut MAPP] (webbplatsens adress i SITE_URL)';

/** `npm run build`: the content (default `content`) to the site (default `dist`), with SITE_URL where the archive has one. */
try {
  parseArgs({ options: {} });
} catch (error) {
  wrongUse(error, USAGE);
}
const fault = checkBuildUse({ content: contentFolder(), output: outputFolder() });
if (fault !== undefined) wrongUse(fault, USAGE);
const built = await buildSite({ content: contentFolder(), output: outputFolder(), progress: startProgress() });
process.exitCode = built ? 0 : 1;
