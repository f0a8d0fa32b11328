import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** How long another process may take, in milliseconds: some hundred times what a large file takes. */
const PATIENCE_MS = 5_000;

/** In kilobytes, of the other process in all. */
const MOST_MEMORY = 1_000_000;

/**
 * Where a text holds more of what the native parser has cost much for than minutes do, so that it is tried in another process first:
 * code of any kind, or many tags, links and signs. They are counted without regard to where they stand: nothing hides them.
 */
export function findUnusual(text: string): number | undefined {
  const counts = { tags: 0, named: 0, addresses: 0, emphasis: 0, brackets: 0 };
  for (const { 0: sign, index } of text.matchAll(COUNTED)) {
    if (sign.startsWith('\\')) continue;
    if (sign === '{' || /^[ie]/u.test(sign)) return index;
    const what =
      sign === '<'
        ? 'tags'
        : sign === '&'
          ? 'named'
          : '*_~`'.includes(sign)
            ? 'emphasis'
            : '[]'.includes(sign)
              ? 'brackets'
              : 'addresses';
    counts[what] += 1;
    if (counts[what] > USUAL[what]) return index;
  }
  return undefined;
}

/** Made for: an escaped sign, the start of a module, and each sign that is counted. */
const COUNTED = /\\[^\n]|(?<![^\n])(?:import|export)\b|[{<&*_~`[\]@]|[wW]{3}\.|:\/\//gu;

const USUAL = { tags: 1_000, named: 1_000, addresses: 300, emphasis: 5_000, brackets: 5_000 } as const;

/**
 * Whether the parser comes to an end with the text, with a tree or with a fault, in reasonable time and memory. The native parser
 * cannot be interrupted and may end its process: it is let loose on the text in another one. `patience` in milliseconds.
 */
export function comesToAnEnd(text: string, patience = PATIENCE_MS): boolean {
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM, findParser()], {
    input: text,
    timeout: patience,
    killSignal: 'SIGKILL',
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return status === 0;
}

const PROGRAM = `
import { readFileSync } from 'node:fs';
const { mdxToMdast } = await import(process.argv[1]);
try { mdxToMdast(readFileSync(0, 'utf8')); } catch {}
process.exit(process.resourceUsage().maxRSS > ${MOST_MEMORY} ? 1 : 0);
`;

/** The parser as this program finds it, or, where the program is bundled elsewhere, as the folder of the command does. */
function findParser(): string {
  for (const place of [import.meta.url, pathToFileURL(path.join(process.cwd(), 'package.json')).href])
    try {
      return pathToFileURL(createRequire(place).resolve('satteri')).href;
    } catch {
      /* The next place may have it. */
    }
  throw new Error('The parser of MDX is not installed: run npm install.');
}
