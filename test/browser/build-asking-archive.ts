import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/command-line/folders.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { serveSite, type Serving } from '../../src/publish/serve-site.ts';
import { meetingText, ORGAN } from '../samples/temporary-content.ts';

/**
 * Builds and serves an archive of one meeting, about *Minimaria i Norrlunda*, which searches these others too, given by their names
 * and addresses. `folder`: where its content and its site are written. `more`: further files of its content.
 */
export async function buildAskingArchive(
  folder: string,
  others: ReadonlyMap<string, string>,
  more: Readonly<Record<string, string>> = {},
): Promise<Serving> {
  const content = path.join(folder, 'content');
  for (const part of ['ordlista.yaml', 'sok.yaml']) cpSync(path.join(ROOT, 'content', part), path.join(content, part));
  const files = {
    'organ/norrlunda.yaml': ORGAN,
    'moten/norrlunda/2024-05-17.mdx': meetingText({
      body: '## 1. Minimaria i Norrlunda\n\nMinimaria öppnar i Norrlunda.',
    }),
    'arkiv.yaml': [...others].map(([name, address]) => `- namn: ${name}\n  adress: ${address}\n`).join(''),
    ...more,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
    writeFileSync(path.join(content, name), text);
  }
  const said: string[] = [];
  if (!(await buildSite({ content, output: path.join(folder, 'site'), say: (text) => said.push(text) })))
    throw new Error(said.join(''));
  return serveSite(path.join(folder, 'site'), 0);
}
