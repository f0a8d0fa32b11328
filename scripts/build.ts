import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildSite } from '../src/publish/build-site.ts';
import { startProgress } from '../src/publish/progress.ts';
import { checkBuildUse } from '../src/command-line/check-use.ts';
import { contentFolder, outputFolder } from '../src/command-line/folders.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';

/** `npm run build`: CONTENT_DIR (default `content`) to OUT_DIR (default `dist`), with SITE_URL where the archive has one. */
try {
  parseArgs({ options: {} });
} catch (error) {
  wrongUse(error, 'npm run build (med CONTENT_DIR, OUT_DIR och SITE_URL vid behov)');
}
const fault = checkBuildUse({ content: contentFolder(), output: outputFolder() });
if (fault !== undefined) wrongUse(fault, 'npm run build (med CONTENT_DIR, OUT_DIR och SITE_URL vid behov)');
const built = await buildSite({ content: contentFolder(), output: outputFolder(), progress: startProgress() });
process.exitCode = built ? 0 : 1;
