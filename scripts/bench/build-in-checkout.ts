import path from 'node:path';
import process from 'node:process';
import { measureCommand, type Measured } from './measure-command.ts';

/** A checkout of the repository, this one or an earlier one that it is held against. */
export interface Checkout {
  /** What the tables call its search. */
  readonly name: string;
  readonly root: string;
}

/** Builds the site of a content folder with the program of a checkout. Throws what it said where it refuses. */
export async function buildInCheckout({ root }: Checkout, content: string, output: string): Promise<Measured> {
  return runScript(path.join(root, 'scripts', 'build.ts'), [], { CONTENT_DIR: content, OUT_DIR: output });
}

/** Writes the search index of a content folder into a site, and nothing else, with the program of a checkout. */
export async function indexInCheckout({ root }: Checkout, content: string, site: string): Promise<Measured> {
  return runScript(path.join(root, 'scripts', 'bench', 'index-archive.ts'), [content, site], {});
}

async function runScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  const run = await measureCommand(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], env);
  if (run.status !== 0) throw new Error(`${script} ended with ${run.status}:\n${run.said}`);
  return run;
}
