import process from 'node:process';
import { hasErrors } from '../src/archive/diagnostic.ts';
import { checkContentFolder } from '../src/command-line/check-use.ts';
import { checkExportFolder, EXPORT_HELP, EXPORT_USAGE, readExportUse } from '../src/command-line/export-use.ts';
import { contentFolder, outputFolder } from '../src/command-line/folders.ts';
import { loadKeptContent } from '../src/command-line/load-kept-content.ts';
import { reportErrors } from '../src/command-line/report.ts';
import { checkSiteUrl, siteAddress } from '../src/command-line/site-url.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';
import { buildExportFiles } from '../src/opensearch/export-files.ts';
import { holdsExport } from '../src/opensearch/holds-export.ts';
import { exportFault, writeExport } from '../src/publish/write-export.ts';

/** `npm run export`: what the site's search holds, for OpenSearch or Elasticsearch. Content with errors is refused, and nothing written. */
const folder = readUse();
const say = (text: string) => void process.stderr.write(text);
const { archive, searchWords, diagnostics } = loadKeptContent(contentFolder());
if (hasErrors(diagnostics)) refuse(`${reportErrors(diagnostics)}\nInget är exporterat.\n`);
else await write();

async function write(): Promise<void> {
  const site = siteAddress();
  try {
    const { files, documents, bytes } = await writeExport(
      folder,
      buildExportFiles(archive, { ownWords: searchWords, site }),
      say,
    );
    say(`Klart: ${documents} poster i ${files} filer, ${Math.ceil(bytes / 1000)} kB i ${folder}\n`);
    if (site === undefined)
      say(
        'Adresserna börjar med / och säger inte var webbplatsen finns: ange adress: i webbplats.yaml, eller SITE_URL.\n',
      );
  } catch (error) {
    const fault = exportFault(error, folder);
    if (fault === undefined) throw error;
    refuse(fault);
  }
}

function readUse(): string {
  try {
    const target = readExportUse(process.argv.slice(2));
    if (target === 'help') {
      process.stdout.write(EXPORT_HELP);
      return process.exit(0);
    }
    const fault =
      checkContentFolder(contentFolder()) ??
      checkSiteUrl(process.env['SITE_URL']) ??
      checkExportFolder(target, { content: contentFolder(), site: outputFolder(), holdsExport });
    if (fault !== undefined) throw new Error(fault);
    return target;
  } catch (error) {
    return wrongUse(error, EXPORT_USAGE);
  }
}

function refuse(words: string): void {
  say(words);
  process.exitCode = 1;
}
