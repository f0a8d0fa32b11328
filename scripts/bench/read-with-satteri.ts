import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { mdxToMdast } from 'satteri';

/** The comparison for reading an archive: its parser alone, on every meeting. */
const [folder = '.'] = process.argv.slice(2);
let blocks = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'))) {
  const tree = mdxToMdast(readFileSync(path.join(folder, name), 'utf8').replace(/^---\n.*?\n---\n/s, ''));
  blocks += 'children' in tree ? tree.children.length : 0;
}
process.stdout.write(`${blocks}\n`);
