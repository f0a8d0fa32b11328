import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { writeMadeArchive } from './makers/write-made-archive.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { PLACES } from '../../src/site/addresses/places.ts';
import { ROOT } from '../../src/command-line/folders.ts';
import { measureCommand } from './measure-command.ts';
import { bytesOfFirstQuestion } from './own-search.ts';
import { serveSite } from '../../src/publish/serve-site.ts';

/** Questions to made meetings: a word in one item of each, a word in most of their items, and two words together. */
const QUESTIONS = ['avtal', 'kommunerna', 'jour vårdplaner'];

/** Measures the search of made meetings: the making of the index, and a reader's first question. */
export async function benchSearch(folder: string, sizes: readonly number[]): Promise<string> {
  const page = path.join(folder, 'soksida');
  if (!(await buildSite({ content: path.join(ROOT, 'content'), output: page, say: () => undefined })))
    throw new Error('The shipped archive was refused');
  const lines: string[] = [];
  for (const meetings of sizes) {
    const content = path.join(folder, `sok-${meetings}`);
    writeMadeArchive(content, { meetings });
    /* The page is the shipped archive's; the index is the made one's. */
    rmSync(path.join(page, PLACES.searchIndex), { recursive: true, force: true });
    const { seconds, work, peakBytes, status, said } = await measureCommand(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      path.join(ROOT, 'scripts', 'bench', 'index-archive.ts'),
      content,
      page,
    ]);
    if (status !== 0) throw new Error(said);
    const serving = await serveSite(page, 0);
    try {
      const sent: number[] = [];
      for (const question of QUESTIONS) sent.push(await bytesOfFirstQuestion(serving.address, question));
      const shares = QUESTIONS.map(
        (question, index) => `${question} ${((sent[index] ?? 0) / 1024).toFixed(0)} KB`,
      ).join(', ');
      lines.push(
        `${meetings} möten: index på ${seconds.toFixed(0)} s (${work.toFixed(0)} s arbete, ${peakBytes === undefined ? '?' : (peakBytes / 1024 ** 2).toFixed(0)} MiB); första frågan: ${shares}`,
      );
    } finally {
      await serving.close();
    }
    rmSync(content, { recursive: true, force: true });
  }
  return lines.join('\n');
}
