import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../src/publish/build-site.ts';
import { ROOT } from '../../src/command-line/folders.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the shipped archive, built for this run. */
    readonly site: string;
  }
}

/**
 * Builds the shipped archive, as a newcomer's `npm start` does, into a temporary folder: once in a run, for whichever project
 * asks first. The root project keeps it for the others, and they are set up one after the other.
 */
export default async function buildOnce(project: TestProject): Promise<(() => void) | undefined> {
  const root = project.vitest.getRootProject();
  if ('site' in root.getProvidedContext()) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-site-'));
  const output = path.join(folder, 'dist');
  const said: string[] = [];
  const built = await buildSite({ content: path.join(ROOT, 'content'), output, say: (text) => said.push(text) });
  if (!built) throw new Error(`The shipped archive was refused:\n${said.join('')}`);
  root.provide('site', output);
  return () => rmSync(folder, { recursive: true, force: true });
}
