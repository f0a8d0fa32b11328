import process from 'node:process';
import { buildSite } from '../src/publish/build-site.ts';
import { startProgress } from '../src/publish/progress.ts';
import { checkBuildUse } from '../src/command-line/check-use.ts';
import { contentFolder, outputFolder } from '../src/command-line/folders.ts';
import { serveSite } from '../src/publish/serve-site.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';

/** `npm start`: builds the archive, serves it, prints the address. PORT, else 4321. */
const port = Number(process.env['PORT'] || 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(
    `PORT är ”${process.env['PORT']}”. Väntat: ett tal från 0 till 65535, till exempel PORT=8080.\n`,
  );
  process.exit(2);
}
const fault = checkBuildUse({ content: contentFolder(), output: outputFolder() });
if (fault !== undefined)
  wrongUse(fault, 'npm start [-- --innehall MAPP --ut MAPP] (annan port i PORT, webbplatsens adress i SITE_URL)');
process.stderr.write('Bygger arkivet …\n');
if (!(await buildSite({ content: contentFolder(), output: outputFolder(), progress: startProgress() })))
  process.exit(1);
try {
  const { address } = await serveSite(outputFolder(), port);
  process.stdout.write(`Arkivet finns på ${address}\nAvsluta med Ctrl+C.\n`);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (!taken) throw error;
  process.stderr.write(`Port ${port} är upptagen. Välj en annan, till exempel PORT=8080 npm start.\n`);
  process.exit(1);
}
